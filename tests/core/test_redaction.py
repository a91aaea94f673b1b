"""Secrets are masked, quickly, and nothing else is touched."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinbridge._core.redaction import (
    masked_content,
    masked_headers,
    without_queries,
    without_secrets,
)
from pinbridge.runtime.variables import without_variables

MEGABYTE = 1_000_000
# A loop that looks at every pair of characters would take hours at this size.
HOSTILE = [
    "?" + "http://" * (MEGABYTE // 7),
    "http://?" * (MEGABYTE // 8),
    "?" * MEGABYTE,
    "://" * (MEGABYTE // 3),
    '"' * MEGABYTE,
    " " * MEGABYTE,
    '"token":' * (MEGABYTE // 8),
    '"token"' + " " * MEGABYTE,
    "[" * MEGABYTE,
    '{"a":' * (MEGABYTE // 5),
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:9])
def test_no_text_takes_more_than_linear_time(text: str) -> None:
    without_queries(text)
    masked_content(text.encode())


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("no address", "no address"),
        ("see https://a.example/x?sig=1&b=2 now", "see https://a.example/x?*** now"),
        ('<a href="HTTPS://a.example/?k=1">', '<a href="HTTPS://a.example/?***">'),
        ("what? https://a.example/x", "what? https://a.example/x"),
        ("(https://a.example/?x)", "(https://a.example/?***"),
        ("a://b?c d://e?f", "a://b?*** d://e?***"),
    ],
)
def test_queries(text: str, shown: str) -> None:
    assert without_queries(text) == shown


@given(st.text(alphabet="ahtp:/?& <>'\"=.", max_size=40))
def test_no_query_survives(text: str) -> None:
    for word in without_queries(f"http://a/?secret {text}").split():
        assert "secret" not in word


def test_secrets_of_the_request() -> None:
    assert without_secrets("key pb_1 and pb_2", ("pb_1",)) == "key *** and pb_2"


@pytest.mark.parametrize(
    "name",
    ["Set-Cookie", "Location", "Link", "Content-Location", "X-Api-Key", "Authorization",
     "WWW-Authenticate", "X-Auth-Token"],
)  # fmt: skip
def test_header_fields_that_may_hold_a_secret(name: str) -> None:
    assert masked_headers({name: "canary", "x-other": "kept"}) == {name: "***", "x-other": "kept"}


@pytest.mark.parametrize(
    "content", [b'{"access_token": "canary", ', b"access_token=canary", b"\xff token canary"]
)
def test_a_garbled_answer_with_a_token_is_masked_whole(content: bytes) -> None:
    assert b"canary" not in masked_content(content)


def test_numbers_and_other_members_stay() -> None:
    content = json.dumps({"tokens": 3, "title": "t", "password": None}).encode()
    assert masked_content(content) == content


@without_variables
def fails(secret: str) -> None:
    kept = secret
    raise ValueError(len(kept))


def frames_of(error: BaseException) -> list[dict[str, object]]:
    found = []
    trace = error.__traceback__
    while trace is not None:
        found.append(dict(trace.tb_frame.f_locals))
        trace = trace.tb_next
    return found


def test_the_frames_of_an_error_hold_no_variables() -> None:
    with pytest.raises(ValueError, match="6") as caught:
        fails("canary")
    assert "canary" not in repr(frames_of(caught.value)[1:])


def test_an_error_that_the_caller_is_handling_keeps_its_variables() -> None:
    def theirs() -> None:
        mine = "kept"
        raise KeyError(mine)

    def handle(fail: Callable[[str], None]) -> BaseException | None:
        try:
            theirs()
        except KeyError:
            before = sys.exception()
            with pytest.raises(ValueError, match="6"):
                fail("canary")
            return before
        return None

    error = handle(fails)
    assert error is not None
    assert any(frame.get("mine") == "kept" for frame in frames_of(error))
