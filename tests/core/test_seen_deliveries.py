"""Repeated deliveries are handled once, in bounded memory, also with many threads."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinbridge import InvalidInputError
from pinbridge.webhooks import DeliveryState, SeenDeliveries

NEW, IN_PROGRESS, DONE = DeliveryState


def handled(seen: SeenDeliveries, name: str | None) -> DeliveryState:
    with seen.claim(name) as state:
        return state


def test_a_delivery_is_new_once() -> None:
    seen = SeenDeliveries()
    assert [handled(seen, name) for name in "ababc"] == [NEW, NEW, DONE, DONE, NEW]
    assert len(seen) == 3


def test_without_an_id_every_delivery_is_new() -> None:
    seen = SeenDeliveries()
    assert [handled(seen, None), handled(seen, None)] == [NEW, NEW]
    assert len(seen) == 0


def test_a_repeat_during_the_first_is_in_progress() -> None:
    seen = SeenDeliveries()
    with seen.claim("a") as state:
        assert state is NEW
        assert handled(seen, "a") is IN_PROGRESS
        assert handled(seen, "a") is IN_PROGRESS
        assert handled(seen, "b") is NEW
    assert handled(seen, "a") is DONE


def test_a_failure_makes_the_repeat_new() -> None:
    seen = SeenDeliveries()
    with pytest.raises(ZeroDivisionError), seen.claim("a"):
        1 / 0  # noqa: B018
    assert [handled(seen, "a"), handled(seen, "a")] == [NEW, DONE]


def test_a_repeat_that_fails_does_not_end_the_first() -> None:
    seen = SeenDeliveries()
    with seen.claim("a"):
        with pytest.raises(ZeroDivisionError), seen.claim("a"):
            1 / 0  # noqa: B018
        assert handled(seen, "a") is IN_PROGRESS
    with pytest.raises(ZeroDivisionError), seen.claim("a"):
        1 / 0  # noqa: B018
    assert handled(seen, "a") is DONE


def test_the_oldest_are_forgotten_first_and_a_repeat_makes_young() -> None:
    seen = SeenDeliveries(limit=2)
    assert [handled(seen, name) for name in "abacab"] == [NEW, NEW, DONE, NEW, DONE, NEW]


def test_what_is_in_progress_is_never_forgotten() -> None:
    seen = SeenDeliveries(limit=1)
    with seen.claim("a"):
        for name in "bcd":
            handled(seen, name)
        assert handled(seen, "a") is IN_PROGRESS


@given(st.lists(st.integers(0, 20).map(str)), st.integers(1, 8))
def test_memory_is_bounded(names: list[str], limit: int) -> None:
    seen = SeenDeliveries(limit)
    for name in names:
        handled(seen, name)
        assert len(seen) <= limit
        assert handled(seen, name) is DONE


@pytest.mark.parametrize("limit", [0, -1, "5", None])
def test_a_limit_is_positive(limit: Any) -> None:
    with pytest.raises(InvalidInputError, match="limit has to be"):
        SeenDeliveries(limit)


def test_many_threads_agree_on_one() -> None:
    seen = SeenDeliveries()
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda number: handled(seen, str(number % 10)), range(400)))
    assert answers.count(NEW) == 10
