"""A server on the loopback that speaks the protocol of language models, and fails as it is told to."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, TypeAlias

Reply: TypeAlias = Callable[["Handler"], None]


class Server(ThreadingHTTPServer):
    """Keeps what it was asked, and gives its replies in order, the last one for ever."""

    daemon_threads = True

    def __init__(self, replies: list[Reply]) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.replies = replies
        self.asked: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is a part of the tests."""


class Handler(BaseHTTPRequestHandler):
    """Answers one request after another."""

    server: Server

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.asked.append({"path": self.path, **json.loads(body)})
        self.server.headers.append(dict(self.headers))
        number = min(len(self.server.asked), len(self.server.replies)) - 1
        self.server.replies[number](self)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def send(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", "Content-Length": str(len(body)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def serving(*replies: Reply) -> Iterator[Server]:
    """A server with these replies, for as long as it is needed."""
    server = Server(list(replies))
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def statement(name: str, quote: str, status: str = "present", **more: object) -> dict[str, object]:
    """One statement in the form that the schema asks for."""
    empty = dict.fromkeys(("value", "region", "side", "date", "result"))
    return {"name": name, "status": status, "quote": quote, **empty, **more}


def saying(*statements: object) -> Reply:
    """An answer with these statements."""
    return content(json.dumps({"facts": list(statements)}))


def content(text: str | None, reason: str = "stop", **message: object) -> Reply:
    """An answer whose message is *text*."""
    choice = {"index": 0, "finish_reason": reason, "message": {"role": "assistant", "content": text, **message}}
    return body({"id": "1", "object": "chat.completion", "created": 0, "model": "made-up", "choices": [choice]})


def body(answer: object, status: int = 200, **headers: str) -> Reply:
    """Any JSON, or any bytes, with a status."""
    sent = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
    return lambda handler: handler.send(status, sent, **headers)
