"""Where the language model is, as the environment names it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlsplit

from guidecheck.diagnostics import Diagnostic, InvalidInput, Span

BASE_URL, MODEL = "GUIDECHECK_LLM_BASE_URL", "GUIDECHECK_LLM_MODEL"
KEY, TIMEOUT = "GUIDECHECK_LLM_API_KEY", "GUIDECHECK_LLM_TIMEOUT"
_NO_KEY: Final = "none"
_LONGEST: Final = 3600


@dataclass(frozen=True, slots=True)
class Settings:
    """An endpoint and how long to wait for it: `timeout` seconds for each of `retries` + 1 attempts."""

    base_url: str
    model: str
    key: str = field(default=_NO_KEY, repr=False)
    timeout: float = 60.0
    retries: int = 2


def settings_in(environment: Mapping[str, str]) -> Settings:
    """The settings of the environment; raises `InvalidInput` with everything that is missing or wrong.

    A server on one's own machine often wants no key, so none need be given.
    """
    said = {name: environment.get(name, "").strip() for name in (BASE_URL, MODEL, KEY, TIMEOUT)}
    faults = [
        *(
            []
            if said[BASE_URL]
            else [_missing(BASE_URL, "the address of the endpoint, such as http://localhost:8000/v1")]
        ),
        *([] if said[MODEL] else [_missing(MODEL, "the name of the model")]),
    ]
    if said[BASE_URL] and not _is_address(said[BASE_URL]):
        faults.append(Diagnostic(Span(BASE_URL), "no address of a web server", "write https://HOST/v1"))
    if not (said[KEY].isascii() and said[KEY].isprintable() and " " not in said[KEY]):
        faults.append(Diagnostic(Span(KEY), "the key has characters that no key has", "copy it again"))
    timeout = _seconds(said[TIMEOUT] or "60")
    if timeout is None:
        faults.append(Diagnostic(Span(TIMEOUT), "no number of seconds", f"write one from 1 to {_LONGEST}"))
    if faults or timeout is None:
        raise InvalidInput(faults)
    return Settings(said[BASE_URL], said[MODEL], said[KEY] or _NO_KEY, timeout)


def _missing(name: str, what: str) -> Diagnostic:
    return Diagnostic(Span.of_call("--reader"), f"the reader `llm` needs {name}", f"set it to {what}")


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return False


def _seconds(text: str) -> float | None:
    try:
        seconds = float(text)
    except ValueError:
        return None
    return seconds if 0 < seconds <= _LONGEST else None
