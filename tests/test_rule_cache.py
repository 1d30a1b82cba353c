"""The cache of the compiled library: fast, never wrong, never anybody else's."""

import os
import pickle
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from guidecheck.authoring import cache
from guidecheck.authoring.cache import load_cached
from guidecheck.authoring.load import load
from guidecheck.diagnostics import InvalidInput
from tests.rule_folders import Swap, rule_folder

G = "first/neck/guideline.yaml"


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sound folder, and a cache of its own."""
    monkeypatch.delenv("GUIDECHECK_CACHE", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return rule_folder(tmp_path)


def kept(tmp_path: Path) -> Path:
    """The one file of the cache."""
    (file,) = (tmp_path / "cache" / "guidecheck").iterdir()
    return file


def only_from_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> None:
        raise AssertionError("loaded anew")

    monkeypatch.setattr(cache, "_load", refuse)


def test_what_comes_from_the_cache_is_what_was_loaded(rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = load_cached(rules)
    only_from_cache(monkeypatch)
    assert load_cached(rules) == first == load(rules)


def test_a_changed_rule_is_loaded_anew(rules: Path) -> None:
    before = load_cached(rules)
    path = rules / G
    path.write_text(path.read_text().replace("at_least: 3", "at_least: 4"))
    after = load_cached(rules)
    assert after != before
    assert after == load(rules)


def test_faults_never_come_from_the_cache(tmp_path: Path, rules: Path) -> None:
    load_cached(rules)
    rule_folder(tmp_path, [Swap(G, "regions: [neck]", "regions: [nek]")])
    for _ in range(2):
        with pytest.raises(InvalidInput):
            load_cached(rules)


@pytest.mark.parametrize("damage", [b"", b"x", b"\x00" * 200])
def test_a_damaged_cache_is_replaced(
    damage: bytes, tmp_path: Path, rules: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_cached(rules)
    whole = kept(tmp_path).read_bytes()
    kept(tmp_path).write_bytes(damage)
    assert load_cached(rules) == load(rules)
    assert len(kept(tmp_path).read_bytes()) == len(whole)
    only_from_cache(monkeypatch)
    load_cached(rules)


def test_a_cache_cut_short_or_flipped_is_not_used(tmp_path: Path, rules: Path) -> None:
    load_cached(rules)
    whole = kept(tmp_path).read_bytes()
    for damaged in (whole[:-10], whole[:100] + bytes([whole[100] ^ 1]) + whole[101:]):
        kept(tmp_path).write_bytes(damaged)
        assert load_cached(rules) == load(rules)


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="files have no owner here")
def test_a_cache_that_others_could_have_written_is_not_read(tmp_path: Path, rules: Path) -> None:
    load_cached(rules)
    kept(tmp_path).chmod(0o666)
    with pytest.raises(PermissionError):
        cache._open_own(kept(tmp_path))
    kept(tmp_path).chmod(0o600)
    kept(tmp_path).parent.chmod(0o777)
    with pytest.raises(PermissionError):
        cache._open_own(kept(tmp_path))


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="files have no owner here")
def test_a_cache_of_another_user_is_not_read(tmp_path: Path, rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load_cached(rules)
    mine = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: mine + 1)
    with pytest.raises(PermissionError):
        cache._open_own(kept(tmp_path))


def test_the_cache_is_the_users_own(tmp_path: Path, rules: Path) -> None:
    load_cached(rules)
    assert kept(tmp_path).stat().st_mode & 0o777 == 0o600
    assert kept(tmp_path).parent.stat().st_mode & 0o777 == 0o700


def test_a_pickle_of_foreign_things_is_never_made(tmp_path: Path, rules: Path) -> None:
    load_cached(rules)
    key = kept(tmp_path).read_bytes()[:32]
    content = b"cos\nsystem\n(S'touch " + str(tmp_path / "owned").encode() + b"'\ntR."
    kept(tmp_path).write_bytes(key + sha256(content).digest() + content)
    assert load_cached(rules) == load(rules)
    assert not (tmp_path / "owned").exists()


def test_names_that_lead_out_of_the_package_are_refused() -> None:
    for name in (b"guidecheck.authoring.cache\nos.system", b"guidecheck.authoring.cache\nPath", b"builtins\neval"):
        with pytest.raises(pickle.UnpicklingError):
            cache._OwnTypes(__import__("io").BytesIO(b"\x80\x04c" + name + b"\n.")).load()


def test_the_cache_can_be_turned_off(tmp_path: Path, rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GUIDECHECK_CACHE", "off")
    load_cached(rules)
    assert not (tmp_path / "cache").exists()


def test_a_cache_that_cannot_be_written_is_no_fault(tmp_path: Path, rules: Path) -> None:
    (tmp_path / "cache").write_text("a file where a folder is wanted")
    assert load_cached(rules) == load(rules)


def test_nothing_heavy_is_imported_where_the_cache_answers(rules: Path) -> None:
    load_cached(rules)
    code = (
        "import sys; from pathlib import Path; from guidecheck.authoring.cache import load_cached; "
        f"load_cached(Path({str(rules)!r})); print(sorted({{'pydantic', 'yaml'}} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
