"""Repeated deliveries are handled once, in bounded memory, also with many threads."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinbridge.webhooks import SeenDeliveries


def test_a_delivery_is_new_once() -> None:
    seen = SeenDeliveries()
    assert [seen.add(name) for name in ("a", "b", "a", "b", "c")] == [
        True,
        True,
        False,
        False,
        True,
    ]
    assert len(seen) == 3


def test_without_an_id_every_delivery_is_new() -> None:
    seen = SeenDeliveries()
    assert seen.add(None)
    assert seen.add(None)
    seen.forget(None)
    assert len(seen) == 0


def test_the_oldest_go_first_and_a_repeat_makes_young() -> None:
    seen = SeenDeliveries(limit=2)
    seen.add("a")
    seen.add("b")
    assert not seen.add("a")
    seen.add("c")
    assert not seen.add("a")
    assert seen.add("b")


@given(st.lists(st.integers(0, 20).map(str)), st.integers(1, 8))
def test_memory_is_bounded(names: list[str], limit: int) -> None:
    seen = SeenDeliveries(limit)
    for name in names:
        seen.add(name)
        assert len(seen) <= limit
        assert not seen.add(name)


def test_a_limit_is_positive() -> None:
    with pytest.raises(ValueError, match="positive"):
        SeenDeliveries(0)


def test_a_failure_makes_the_repeat_new() -> None:
    seen = SeenDeliveries()
    with pytest.raises(ZeroDivisionError), seen.claim("a"):
        1 / 0  # noqa: B018
    with seen.claim("a") as is_new:
        assert is_new
    with seen.claim("a") as is_new:
        assert not is_new


def test_a_failing_repeat_does_not_make_the_first_new() -> None:
    seen = SeenDeliveries()
    seen.add("a")
    with pytest.raises(ZeroDivisionError), seen.claim("a"):
        1 / 0  # noqa: B018
    assert not seen.add("a")


def test_many_threads_agree_on_one() -> None:
    seen = SeenDeliveries()
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda number: seen.add(str(number % 10)), range(400)))
    assert answers.count(True) == 10
