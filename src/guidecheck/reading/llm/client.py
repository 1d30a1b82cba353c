"""Asks a language model over any OpenAI-compatible endpoint; whatever goes wrong comes back as a `Trouble`.

What we found out about the `openai` client the hard way, each held by a test:
- it follows redirects, which would carry a record to another host: it is told not to;
- it reads an answer of any size, and waits for ever where one drips: the body is read here, up to a size and a time;
- it takes an answer that is no JSON for a text: the body is parsed here.
"""

import json
from dataclasses import dataclass
from importlib.util import find_spec
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self, TypeAlias, cast

from guidecheck.diagnostics import wrong_call
from guidecheck.reading.llm.schema import Json
from guidecheck.reading.llm.settings import BASE_URL, KEY, MODEL, TIMEOUT, Settings
from guidecheck.reading.quotes import shown

if TYPE_CHECKING:  # imported where it is asked for: it is an optional extra, and slow to load
    from openai import APIStatusError, OpenAI

MAX_ANSWER: Final = 2_000_000


@dataclass(frozen=True, slots=True)
class Answer:
    """What the model says, and whether it came to its end."""

    content: str
    whole: bool


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why there is no answer; `lasting` where asking for the next part would only fail again."""

    message: str
    help: str = ""
    lasting: bool = False


Reply: TypeAlias = Answer | Trouble


class Endpoint:
    """An endpoint, open while it is asked."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._client = _client(settings)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client.close()

    def ask(self, task: str, text: str, schema: Json) -> Reply:
        """The model's reply to *task* about *text*."""
        import httpx
        import openai

        try:
            body = self._body(task, text, schema)
        except openai.APIStatusError as error:
            return _refused(error, self._settings)
        except (openai.APITimeoutError, httpx.TimeoutException, TimeoutError):
            return Trouble(
                f"the model did not answer within {self._settings.timeout:g} seconds", f"{TIMEOUT} sets how many", True
            )
        except (openai.OpenAIError, httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            said = shown(error.__cause__ or error)
            return Trouble(f"the connection to the model failed: {said}", f"is {BASE_URL} right?", True)
        return body if isinstance(body, Trouble) else _reply(body)

    def _body(self, task: str, text: str, schema: Json) -> bytes | Trouble:
        create = self._client.chat.completions.with_streaming_response.create
        form = {"name": "facts", "strict": True, "schema": schema}
        with create(
            model=self._settings.model,
            messages=[{"role": "system", "content": task}, {"role": "user", "content": _sendable(text)}],
            response_format=cast("Any", {"type": "json_schema", "json_schema": form}),
        ) as response:
            until = monotonic() + self._settings.timeout
            body = bytearray()
            for chunk in response.iter_bytes():
                body += chunk
                if len(body) > MAX_ANSWER:
                    return Trouble(f"the model's answer is longer than {MAX_ANSWER:,} bytes and was not read")
                if monotonic() > until:
                    raise TimeoutError
            return bytes(body)


def require_client() -> None:
    """Raise `InvalidInput` where the client is not installed."""
    if find_spec("openai") is None:
        help_ = "install it with: pip install 'guidecheck[llm]'"
        raise wrong_call("--reader", "the reader `llm` needs the package `openai`", help_)


def _client(settings: Settings) -> "OpenAI":
    import openai

    return openai.OpenAI(
        base_url=settings.base_url,
        api_key=settings.key,
        timeout=settings.timeout,
        max_retries=settings.retries,
        http_client=openai.DefaultHttpxClient(follow_redirects=False, timeout=settings.timeout),
    )


def _sendable(text: str) -> str:
    """Half characters cannot be sent; each becomes a question mark."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _refused(error: "APIStatusError", settings: Settings) -> Trouble:
    """What an HTTP status means to the user; the server's words are shown, the key never."""
    said = shown(str(error.message).replace(settings.key, "\u2026"))
    match error.status_code:
        case 401 | 403:
            return Trouble(f"the endpoint does not accept the key ({error.status_code})", f"is {KEY} right?", True)
        case 404:
            help_ = f"are {BASE_URL} and {MODEL} right?"
            return Trouble(f"the endpoint knows no such address or model (404): {said}", help_, True)
        case 429:
            return Trouble("the endpoint asks to be left alone for a while (429)", "try again later", True)
        case status if 300 <= status < 400:
            return Trouble(
                f"the endpoint points elsewhere ({status}), which is not followed", f"correct {BASE_URL}", True
            )
        case status if status >= 500:
            return Trouble(f"the endpoint failed ({status}): {said}", "try again later", True)
        case status:
            return Trouble(f"the endpoint refused the request ({status}): {said}")


def _reply(body: bytes) -> Reply:
    """The message in an answer."""
    try:
        choice = json.loads(body)["choices"][0]
        message, reason = choice["message"], choice.get("finish_reason")
        content, refusal = message.get("content"), message.get("refusal")
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return Trouble(
            "the endpoint's answer is no chat completion", f"is {BASE_URL} that of an OpenAI-compatible server?"
        )
    if refusal or reason == "content_filter":
        return Trouble(f"the model refuses to read this text{f': {shown(refusal)}' if refusal else ''}")
    if not isinstance(content, str) or not content.strip():
        return Trouble("the model's answer is empty")
    return Answer(content, reason != "length")
