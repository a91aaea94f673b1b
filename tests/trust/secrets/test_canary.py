"""No secret shows up anywhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pinbridge._core.discretion import masked, masked_content

from .places import PLACES, Texts, leaks


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.__name__)
def test_no_secret_shows_up(place: Callable[[], Texts]) -> None:
    count, found = leaks(place)
    assert count
    assert found == []


@pytest.mark.parametrize(
    ("content", "kept"),
    [
        (b'{"access_token": "x\\"y", "a": "b"}', b'{"access_token": "***", "a": "b"}'),
        (b'{"Password":"x"}', b'{"Password":"***"}'),
        (b'{"token": "cut of', b'{"token": "***"'),
        (b'{"input": "x", "msg": "secret"}', b'{"input": "***", "msg": "secret"}'),
        (b'{"tokens": 7, "token": null}', b'{"tokens": 7, "token": null}'),
        (b"<html>", b"<html>"),
    ],
)
def test_content_is_masked(content: bytes, kept: bytes) -> None:
    assert masked_content(content) == kept


def test_decoded_content_is_masked() -> None:
    value = {"user": {"api_key": "x", "name": "n"}, "tokens": ["a", "b"], "n": 1}
    kept = {"user": {"api_key": "***", "name": "n"}, "tokens": ["***", "***"], "n": 1}
    assert masked(value) == kept
