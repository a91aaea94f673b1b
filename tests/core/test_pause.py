"""A pause that a service asks for holds back every call with the same credential."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pinbridge._core.pause import Pauses


def test_nobody_waits_at_first() -> None:
    assert Pauses().remaining("key", now=10.0) == 0.0


def test_a_pause_concerns_one_caller() -> None:
    pauses = Pauses()
    pauses.note("key", 10.0, 5.0)

    assert pauses.remaining("key", now=12.0) == 3.0
    assert pauses.remaining("other", now=12.0) == 0.0


def test_a_shorter_pause_does_not_end_a_longer_one() -> None:
    pauses = Pauses()
    pauses.note("key", 10.0, 10.0)
    pauses.note("key", 10.0, 5.0)

    assert pauses.remaining("key", now=10.0) == 10.0


def test_a_pause_that_is_over_is_forgotten() -> None:
    pauses = Pauses()
    pauses.note("key", 10.0, 5.0)

    assert pauses.remaining("key", now=15.0) == 0.0
    assert pauses.remaining("key", now=14.0) == 0.0


moments = st.floats(min_value=0, max_value=1e6)


@given(noted=st.lists(moments, min_size=1), now=moments)
def test_the_wait_ends_with_the_longest_pause(noted: list[float], now: float) -> None:
    pauses = Pauses()
    for seconds in noted:
        pauses.note("key", 0.0, seconds)

    assert pauses.remaining("key", now) == max(0.0, max(noted) - now)
