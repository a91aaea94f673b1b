"""No byte beyond the end of an answer is handed out before it is asked for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinbridge._core.framing import Framing

HEAD = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n"
CHUNKED = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"
MORE = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n"


@pytest.mark.parametrize(
    ("method", "status", "fields", "body"),
    [
        ("GET", 200, [(b"Content-Length", b"2")], b"{}"),
        ("HEAD", 200, [(b"Content-Length", b"2")], b""),
        ("GET", 204, [], b""),
        ("GET", 304, [(b"content-length", b"2")], b""),
    ],
)
def test_what_follows_a_body_is_held(
    method: str, status: int, fields: list[tuple[bytes, bytes]], body: bytes
) -> None:
    framing = Framing()
    assert framing.take(HEAD + body + MORE) == HEAD
    framing.expect_body(method, status, fields)
    assert framing.take(b"") == body
    assert framing.held == MORE


def test_what_follows_chunks_is_held() -> None:
    framing = Framing()
    body = b"2\r\n{}\r\n0\r\n\r\n"
    assert framing.take(CHUNKED + body + MORE) == CHUNKED
    framing.expect_body("GET", 200, [(b"Transfer-Encoding", b"chunked")])
    assert framing.take(b"") == body
    assert framing.held == MORE


def test_a_body_without_a_length_ends_with_the_connection() -> None:
    framing = Framing()
    framing.take(HEAD)
    framing.expect_body("GET", 200, [])
    assert framing.take(b"a\r\n\r\nb") == b"a\r\n\r\nb"


def test_what_is_no_http_is_passed_on() -> None:
    framing = Framing()
    assert framing.take(b"\x05\0\0\x01\n\n\n\n\n\n") == b"\x05\0\0\x01\n\n\n\n\n\n"


def test_repr_shows_no_bytes() -> None:
    framing = Framing()
    framing.take(HEAD + MORE)
    framing.expect_body("HEAD", 200, [])
    assert framing.held
    assert "held" not in repr(framing)


@given(st.lists(st.text("H\r\n", min_size=1).map(str.encode), min_size=1, max_size=20))
def test_every_byte_is_handed_out_once_and_in_order(pieces: list[bytes]) -> None:
    framing = Framing()
    given_out = b""
    for piece in pieces:
        part = framing.take(piece)
        assert part, "no bytes would be the end of the connection"
        given_out += part
        while framing.held:
            part = framing.take(b"")
            assert part
            given_out += part
    assert given_out == b"".join(pieces)
