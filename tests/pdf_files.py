"""Small PDFs, written by hand: pages of text, with or without a password, and forms with their fields."""

from hashlib import md5
from typing import NamedTuple

_PAD = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def rc4(key: bytes, data: bytes) -> bytes:
    """The cipher of old PDFs."""
    box, j, out = list(range(256)), 0, bytearray()
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    i = j = 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(out)


def pdf_of(pages: list[str | None], password: str | None = None) -> bytes:
    """A PDF with a line of text a page; None is a page that shows a drawing and no text, "" a blank one."""
    owner = rc4(md5(_PAD).digest()[:5], _PAD)
    padded = ((password or "").encode() + _PAD)[:32]
    key = md5(padded + owner + (0xFFFFFFFC).to_bytes(4, "little") + b"made-up identity").digest()[:5]
    bodies: list[bytes] = [b"", b"", b"<</Type/Font/Subtype/Type1/BaseFont/Courier>>"]
    kids = []
    for text in pages:
        drawn = b"0 0 50 50 re f" if text is None else f"BT /F 9 Tf 20 700 Td ({text}) Tj ET".encode() if text else b""
        if password is not None:
            number = len(bodies) + 1
            drawn = rc4(md5(key + number.to_bytes(3, "little") + b"\0\0").digest()[:10], drawn)
        bodies.append(b"<</Length %d>>stream\n%b\nendstream" % (len(drawn), drawn))
        bodies.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>/Contents %d 0 R>>"
            % len(bodies)
        )
        kids.append(b"%d 0 R" % len(bodies))
    bodies[0] = b"<</Type/Catalog/Pages 2 0 R>>"
    bodies[1] = b"<</Type/Pages/Count %d/Kids[%b]>>" % (len(pages), b" ".join(kids))
    locks = b""
    if password is not None:
        user = rc4(key, _PAD)
        bodies.append(b"<</Filter/Standard/V 1/R 2/P -4/O<%b>/U<%b>>>" % (owner.hex().encode(), user.hex().encode()))
        locks = b"/Encrypt %d 0 R/ID[<%b><%b>]" % (len(bodies), b"made-up identity".hex().encode(), b"00")
    return _assembled(bodies, locks)


def _assembled(bodies: list[bytes], locks: bytes = b"") -> bytes:
    """A file of numbered objects, the first of which is the catalog."""
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(bodies) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n%btrailer<</Size %d/Root 1 0 R%b>>\nstartxref\n%d\n%%%%EOF" % (
        size,
        table,
        size,
        locks,
        out.rindex(b"endobj\n") + 7,
    )
    return bytes(out)


class Field(NamedTuple):
    """A field: its kind (`text`, `box`, `note`), where it stands, and what was typed; a ticked box says yes."""

    kind: str
    left: int
    bottom: int
    value: str = ""
    height: int = 14


def form_of(printed: list[tuple[int, int, str]], fields: list[Field], *, only_its_program: bool = False) -> bytes:
    """A page of a form with printed words at points from the left and the bottom, and its fields."""
    drawn = " ".join(f"BT /F 9 Tf {left} {bottom} Td ({text}) Tj ET" for left, bottom, text in printed).encode()
    first = 6
    numbers = b" ".join(b"%d 0 R" % (first + index) for index in range(len(fields)))
    needs = b"/NeedsRendering true" if only_its_program else b""
    xfa = b"/XFA(made up)" if only_its_program else b""
    bodies = [
        b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[%b]%b>>%b>>" % (numbers, xfa, needs),
        b"<</Type/Pages/Count 1/Kids[5 0 R]>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Courier>>",
        b"<</Length %d>>stream\n%b\nendstream" % (len(drawn), drawn),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>/Contents 4 0 R/Annots[%b]>>"
        % numbers,
        *(_field(number, field) for number, field in enumerate(fields)),
    ]
    return _assembled(bodies)


def _field(number: int, field: Field) -> bytes:
    right, top = field.left + (12 if field.kind == "box" else 200), field.bottom + field.height
    place = b"/Type/Annot/Rect[%d %d %d %d]/P 5 0 R/F 4" % (field.left, field.bottom, right, top)
    typed = field.value.encode().replace(b"(", b"\\(").replace(b")", b"\\)")
    if field.kind == "note":
        return b"<<%b/Subtype/FreeText/Contents(%b)>>" % (place, typed)
    named = b"/Subtype/Widget/T(field %d)" % number
    if field.kind == "box":
        state = b"/Yes" if field.value else b"/Off"
        return b"<<%b%b/FT/Btn/V%b/AS%b/AP<</N<</Yes 4 0 R>>>>>>" % (place, named, state, state)
    return b"<<%b%b/FT/Tx/Ff 4096/V(%b)>>" % (place, named, typed)
