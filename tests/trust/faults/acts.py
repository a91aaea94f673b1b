"""What a server may do wrong."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from functools import cache

from tests.support.payloads import asset, pin, webhook

from .server import Act, Call, Link

JSON = {"content-type": "application/json"}
DRIP_SECONDS = 0.005
MEGABYTE = 1 << 20


def body_for(call: Call) -> tuple[int, bytes]:
    """Say what the service would answer."""
    if call.method == "DELETE":
        return 204, b""
    if call.target.startswith("/v1/assets"):
        return 201, asset()
    if call.target.startswith("/v1/webhooks"):
        return 201, webhook()
    return 201 if call.method == "POST" else 200, pin()


def head(status: int, headers: Mapping[str, str], length: int | None) -> bytes:
    """Write the head of an answer."""
    lines = [f"HTTP/1.1 {status} Because"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    if length is not None:
        lines.append(f"content-length: {length}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def good(link: Link, call: Call) -> None:
    """Do what is asked and answer."""
    link.read_body(call)
    request_id = link.process()
    status, body = body_for(call)
    length = None if status == 204 else len(body)
    link.send(head(status, JSON | {"x-request-id": request_id}, length) + body)


def answer(
    status: int,
    body: bytes | None = None,
    headers: Mapping[str, str] = JSON,
    *,
    processed: bool = False,
) -> Act:
    """Answer with a status and a body; None is the good body."""

    def act(link: Link, call: Call) -> None:
        link.read_body(call)
        request_id = link.process() if processed else "req-0"
        content = body_for(call)[1] if body is None else body
        link.send(head(status, {"x-request-id": request_id, **headers}, len(content)) + content)

    return act


def refusal(status: int, headers: Mapping[str, str] | None = None) -> Act:
    """Answer with an error as the service words it."""
    body = b'{"error": {"code": "some_code", "message": "No.", "request_id": "req-0"}}'
    return answer(status, body, JSON | (headers or {}))


def raw(data: bytes, *, then_close: bool = True, processed: bool = True) -> Act:
    """Answer with bytes that are not a proper response."""

    def act(link: Link, call: Call) -> None:
        link.read_body(call)
        if processed:
            link.process()
        link.send(data)
        if then_close:
            link.hang_up()
        else:
            link.hold()

    return act


def reset_unread(link: Link) -> None:
    """Break the connection when the request arrives, before anything of it is read."""
    link.wait_for_bytes()
    link.reset()


def reset_before(link: Link, call: Call) -> None:
    """Break the connection before the request is acted on."""
    link.read_body(call)
    link.reset()


def reset_after(link: Link, call: Call) -> None:
    """Break the connection after the request was acted on."""
    link.read_body(call)
    link.process()
    link.reset()


def close_after(link: Link, call: Call) -> None:
    """Close the connection properly, without an answer, after the request was acted on."""
    link.read_body(call)
    link.process()
    link.hang_up()


def silent(link: Link, call: Call) -> None:
    """Read the request and never answer."""
    link.read_body(call)
    link.hold()


def silent_after(link: Link, call: Call) -> None:
    """Act on the request and never answer."""
    link.read_body(call)
    link.process()
    link.hold()


def never_read(link: Link, _call: Call) -> None:
    """Leave the body of the request unread."""
    while True:
        link.pause(DRIP_SECONDS)


def answer_early(link: Link, _call: Call) -> None:
    """Refuse an upload before its body was read, and close."""
    body = b'{"error": {"code": "file_too_large", "message": "Too large."}}'
    fields = JSON | {"connection": "close", "x-request-id": "req-0"}
    link.send(head(413, fields, len(body)) + body)
    link.drain()


def plain_refusal(link: Link) -> None:
    """Answer without TLS."""
    link.send(head(400, {}, 0))
    link.hang_up()


def slowly(data: bytes, link: Link, seconds: float = DRIP_SECONDS) -> None:
    """Send byte by byte."""
    for place in range(len(data)):
        link.send(data[place : place + 1])
        link.pause(seconds)


def slow_head(link: Link, call: Call) -> None:
    """Send the header fields byte by byte, and the body at once."""
    link.read_body(call)
    request_id = link.process()
    status, body = body_for(call)
    slowly(head(status, {"x-request-id": request_id}, len(body)), link, 0.001)
    link.send(body)


def slow_body(link: Link, call: Call) -> None:
    """Send the body byte by byte."""
    link.read_body(call)
    request_id = link.process()
    status, body = body_for(call)
    link.send(head(status, {"x-request-id": request_id}, len(body)))
    slowly(body, link, 0.001)


def endless_head(link: Link, call: Call) -> None:
    """Send header fields that never end, byte by byte."""
    link.read_body(call)
    link.process()
    link.send(b"HTTP/1.1 200 OK\r\nx-long: ")
    while True:
        slowly(b"y", link)


def endless_body(link: Link, call: Call) -> None:
    """Send a body that never ends, byte by byte."""
    link.read_body(call)
    request_id = link.process()
    link.send(head(200, JSON | {"x-request-id": request_id}, 10 * MEGABYTE))
    while True:
        slowly(b" ", link)


def endless_error(link: Link, call: Call) -> None:
    """Send the body of an error that never ends, byte by byte."""
    link.read_body(call)
    link.send(head(503, JSON | {"x-request-id": "req-0"}, 10 * MEGABYTE))
    while True:
        slowly(b" ", link)


def endless_promises(link: Link, call: Call) -> None:
    """Say again and again that the answer is on its way."""
    link.read_body(call)
    link.process()
    while True:
        link.send(b"HTTP/1.1 102 Processing\r\n\r\n")
        link.pause(DRIP_SECONDS)


def huge_head(link: Link, call: Call) -> None:
    """Send header fields that never end, fast."""
    link.read_body(call)
    link.process()
    link.send(b"HTTP/1.1 200 OK\r\nx-long: ")
    while True:
        link.send(b"y" * 65536)


def flood(status: int, megabytes: int) -> Act:
    """Answer with a body of many megabytes."""

    def act(link: Link, call: Call) -> None:
        link.read_body(call)
        request_id = link.process() if status < 400 else "req-0"
        link.send(head(status, JSON | {"x-request-id": request_id}, megabytes * MEGABYTE))
        for _ in range(megabytes):
            link.send(b"x" * MEGABYTE)

    return act


@cache
def bomb(megabytes: int) -> bytes:
    """Compress many megabytes of nothing."""
    return gzip.compress(bytes(megabytes * MEGABYTE), 6)


def gzip_bomb(status: int, megabytes: int) -> Act:
    """Answer with a small body that unpacks to many megabytes."""

    def act(link: Link, call: Call) -> None:
        fields = JSON | {"content-encoding": "gzip"}
        answer(status, bomb(megabytes), fields, processed=status < 400)(link, call)

    return act


def truncated(link: Link, call: Call) -> None:
    """Announce the whole body, send half of it, and close."""
    _cut(link, call).hang_up()


def stalled(link: Link, call: Call) -> None:
    """Announce the whole body, send half of it, and stop."""
    _cut(link, call).hold()


def _cut(link: Link, call: Call) -> Link:
    link.read_body(call)
    request_id = link.process()
    status, body = body_for(call)
    link.send(head(status, JSON | {"x-request-id": request_id}, len(body)) + body[: len(body) // 2])
    return link


def too_short_a_length(link: Link, call: Call) -> None:
    """Announce half of the body and send all of it."""
    link.read_body(call)
    request_id = link.process()
    status, body = body_for(call)
    link.send(head(status, JSON | {"x-request-id": request_id}, len(body) // 2) + body)


def broken_chunks(link: Link, call: Call) -> None:
    """Send chunks whose length is not a number."""
    link.read_body(call)
    link.process()
    fields = JSON | {"transfer-encoding": "chunked"}
    link.send(head(200, fields, None) + b"zz\r\n{}\r\n0\r\n\r\n")
    link.hang_up()


def close_when_idle(link: Link, call: Call) -> None:
    """Answer, and close the connection while it lies idle."""
    good(link, call)
    link.hang_up()
