"""Arguments that are checked against annotations."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from datetime import timedelta
from decimal import Decimal
from typing import Any, cast

import pytest

from pinbridge import InvalidInputError
from pinbridge._core.annotations import checked_arguments
from pinbridge.pinarkive.totp import totp_matches
from pinbridge.pinterest.auth import App
from pinbridge.pinterest.tokens import Token
from pinbridge.publishing import Place, Row
from pinbridge.runtime.types import Seconds
from tests.support.canary import frames_of

SECRET = "canary"


@checked_arguments
async def log_in(name: str, password: str) -> None:
    """Do nothing."""


CALLS: dict[str, Callable[[Any], object]] = {
    "App": lambda wrong: App(wrong, SECRET),
    "Token": lambda wrong: Token(access_token=SECRET, scope=wrong),
    "totp_matches": lambda wrong: totp_matches(SECRET, wrong, 0.0),
    "a coroutine function": lambda wrong: asyncio.run(log_in(wrong, SECRET)),
}


@pytest.mark.parametrize("name", CALLS)
def test_a_wrong_argument_leaves_no_other_one_in_frames_and_messages(name: str) -> None:
    with pytest.raises(InvalidInputError, match="has to be") as caught:
        CALLS[name](object())
    assert "object" in str(caught.value)
    assert SECRET not in frames_of(caught.value) + str(caught.value)


@checked_arguments
def ask(names: Iterable[str] | str, seconds: Seconds | None) -> float | None:
    """Return the seconds."""
    return cast("float | None", seconds)


def test_alternatives_are_named_once_and_lists_last() -> None:
    wrong: Any = 5
    with pytest.raises(InvalidInputError) as caught:
        ask(wrong, None)
    assert str(caught.value) == "names has to be text or a list, each item text, not int"


@pytest.mark.parametrize("seconds", [3, 3.0, Decimal(3), timedelta(seconds=3)])
def test_seconds_become_a_number(seconds: Seconds) -> None:
    given = ask("a", seconds)
    assert (given, type(given) in (int, float)) == (3, True)
    wrong: Any = "3"
    with pytest.raises(InvalidInputError, match="seconds has to be a number or None, not text"):
        ask(["a"], wrong)


@pytest.mark.parametrize(
    ("field", "right", "wrong"),
    [
        ("title", "a", "\ud800"),
        ("cover_seconds", 1.5, float("nan")),
        ("keywords", ("a",), ("\ud800",)),
        ("extra", {"a": "b"}, {1: "b"}),
        ("lines", {"a": 1}, {"a": 2**63}),
    ],
)
def test_a_valid_row_does_not_let_an_invalid_one_pass(field: str, right: Any, wrong: Any) -> None:
    for value in (right, right):
        Row(id="", place=Place("plan.csv"), **{field: value})
    with pytest.raises(InvalidInputError, match=f"{field} has to be"):
        Row(id="", place=Place("plan.csv"), **{field: wrong})


def test_a_signaling_nan_is_refused_as_other_values_are() -> None:
    with pytest.raises(InvalidInputError, match="seconds has to be a number"):
        ask([], Decimal("sNaN"))
