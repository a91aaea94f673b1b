"""The budget that sends take from: what it lets through, the service has room for."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pinbridge_api.models import RateMeterResponse

from pinbridge import PinbridgeClient
from pinbridge._core.raw import raw_request
from pinbridge._core.settings import resolve_settings
from pinbridge._pinbridge.pacing import SHARED, costs_of, levels_of
from pinbridge._pinbridge.rate_budget import EXPIRED, FRESH, LAG, SILENT, STALE, Level, RateBudget
from pinbridge._pinbridge.service import SERVICE
from pinbridge.errors import ConfigurationError

ACCOUNT = "00000000-0000-0000-0000-00000000000a"
OTHER = "00000000-0000-0000-0000-00000000000b"
FULL = Level(tokens=50, capacity=50, refill=1)
FOREVER = math.inf


def budget_of(level: Level, now: float = 0.0, name: str = "a") -> RateBudget:
    budget = RateBudget()
    budget.note({name: level}, asked=now, now=now)
    return budget


def level(tokens: float, capacity: float = 50, refill: float = 1) -> Level:
    return Level(tokens=tokens, capacity=capacity, refill=refill)


# Readings that make sense.


@pytest.mark.parametrize(
    "numbers",
    [
        (math.nan, 50, 1),
        (1, math.inf, 1),
        (1, 50, math.nan),
        (1, 0, 1),
        (1, 0.5, 1),
        (1, -50, 1),
        (1, 50, 0),
        (1, 50, -1),
    ],
)
def test_numbers_of_no_bucket_are_no_level(numbers: tuple[float, float, float]) -> None:
    assert Level.read(*numbers) is None


def test_tokens_lie_between_none_and_all() -> None:
    assert Level.read(-7, 50, 1) == level(0)
    assert Level.read(1e9, 50, 1) == level(50)


# Slots.


def test_what_is_not_known_holds_nobody_back() -> None:
    slot = RateBudget().reserve({"a": 1e9}, now=0, longest=FOREVER)
    assert (slot.wait, slot.is_held) == (0, False)


def test_sends_come_at_once_as_long_as_there_are_tokens_then_at_the_pace_of_the_refill() -> None:
    budget = budget_of(level(3, refill=2))
    waits = [budget.reserve({"a": 1}, now=0, longest=FOREVER).wait for _ in range(5)]
    # One token stays, for those that arrive early.
    assert waits == [0, 0, 0.5, 1, 1.5]


def test_the_slowest_bucket_counts() -> None:
    budget = budget_of(level(50))
    budget.note({"all": level(1, refill=0.1)}, asked=0, now=0)
    assert budget.reserve({"a": 1, "all": 1}, now=0, longest=FOREVER).wait == 10


def test_a_send_larger_than_the_bucket_goes_when_it_is_full() -> None:
    budget = budget_of(level(45))
    assert budget.reserve({"a": 100}, now=0, longest=FOREVER).wait == 5
    # The service works off the rest of it first.
    assert budget.reserve({"a": 1}, now=5, longest=FOREVER).wait == 52


def test_a_wait_beyond_the_bound_takes_nothing() -> None:
    budget = budget_of(level(1))
    for _ in range(3):
        slot = budget.reserve({"a": 20}, now=0, longest=10)
        assert (slot.wait, slot.is_held) == (20, False)
    assert budget.reserve({"a": 1}, now=0, longest=10).wait == 1


def test_what_is_given_back_can_be_taken_again() -> None:
    budget = budget_of(level(1))
    slots = [budget.reserve({"a": 1}, now=0, longest=FOREVER) for _ in range(9)]
    for slot in slots:
        budget.give_back(slot)
    assert budget.reserve({"a": 1}, now=0, longest=FOREVER).wait == 1


# Readings.


def test_the_meter_is_read_first_and_again_when_it_may_have_changed() -> None:
    budget = RateBudget()
    assert budget.is_stale("a", now=0)
    budget.note({"a": level(50)}, asked=0, now=0)
    assert not budget.is_stale("a", now=STALE - 0.1)
    assert budget.is_stale("a", now=STALE)


def test_half_of_the_tokens_gone_the_meter_is_read_again_but_not_all_the_time() -> None:
    budget = budget_of(level(50))
    budget.reserve({"a": 24}, now=0, longest=FOREVER)
    assert not budget.is_stale("a", now=FRESH)
    budget.reserve({"a": 1}, now=0, longest=FOREVER)
    assert not budget.is_stale("a", now=FRESH - 0.1)
    assert budget.is_stale("a", now=FRESH)


@pytest.mark.parametrize(("is_general", "others"), [(True, False), (False, True)])
def test_a_meter_that_fails_is_left_alone_for_a_while(is_general: bool, others: bool) -> None:
    budget = RateBudget()
    budget.note_silence("a", 0, is_general=is_general)
    assert not budget.is_stale("a", now=SILENT - 0.1)
    assert budget.is_stale("b", now=SILENT - 0.1) is others
    assert budget.is_stale("a", now=SILENT)


def test_an_old_reading_holds_nobody_back() -> None:
    budget = budget_of(level(0))
    budget.reserve({"a": 99}, now=0, longest=FOREVER)
    assert budget.reserve({"a": 1}, now=EXPIRED, longest=FOREVER).wait > 0
    assert budget.reserve({"a": 1}, now=EXPIRED + 0.1, longest=FOREVER).wait == 0


def test_what_others_have_taken_is_gone() -> None:
    budget = budget_of(FULL)
    budget.note({"a": level(0)}, asked=1, now=1)
    assert budget.reserve({"a": 1}, now=1, longest=FOREVER).wait == 2


def test_a_reading_does_not_bring_back_what_the_service_has_yet_to_take() -> None:
    budget = budget_of(FULL)
    budget.reserve({"a": 49}, now=0, longest=FOREVER)
    budget.note({"a": level(50)}, asked=1, now=1)
    assert budget.reserve({"a": 1}, now=1, longest=FOREVER).wait == 0
    assert budget.reserve({"a": 1}, now=1, longest=FOREVER).wait == 1


def test_what_was_sent_while_the_meter_answered_is_gone() -> None:
    budget = budget_of(level(10))
    budget.reserve({"a": 5}, now=1, longest=FOREVER)
    budget.note({"a": level(2)}, asked=0.5, now=1.5)
    assert budget.reserve({"a": 1}, now=1.5, longest=FOREVER).wait == 5


def test_sends_that_cost_nothing_after_all_are_given_back_by_a_later_reading() -> None:
    budget = budget_of(FULL)
    budget.reserve({"a": 49}, now=0, longest=FOREVER)
    budget.note({"a": level(50)}, asked=LAG + 1, now=LAG + 1)
    assert budget.reserve({"a": 49}, now=LAG + 1, longest=FOREVER).wait == 0


# Properties.

rates = st.floats(min_value=0.05, max_value=20)
capacities = st.floats(min_value=2, max_value=200)
gaps = st.lists(st.floats(min_value=0, max_value=5), min_size=1, max_size=120)


@given(capacity=capacities, refill=rates, gaps=gaps, lag=st.floats(min_value=0, max_value=LAG))
def test_the_service_never_runs_out(
    capacity: float, refill: float, gaps: list[float], lag: float
) -> None:
    full = Level(tokens=capacity, capacity=capacity, refill=refill)
    budget = budget_of(full)
    now, sent = 0.0, list[float]()
    for gap in gaps:
        now += gap
        if budget.is_stale("a", now):
            seen = _left(full, [at for at in sent if at + lag <= now], now - lag)
            budget.note({"a": level(seen, capacity, refill)}, asked=now, now=now)
        sent.append(now + budget.reserve({"a": 1}, now, FOREVER).wait)

    # The service takes one token for each, a moment later.
    for count, at in enumerate(sorted(sent)):
        assert _left(full, sorted(sent)[:count], at) >= 1 - 1e-6


def _left(full: Level, sent: list[float], now: float) -> float:
    left, before = full.tokens, 0.0
    for at in sorted(sent):
        left = min(full.capacity, left + (at - before) * full.refill) - 1
        before = at
    return min(full.capacity, left + max(0.0, now - before) * full.refill)


@given(refill=rates, costs=st.lists(st.integers(min_value=1, max_value=60), min_size=2))
def test_sends_keep_their_order(refill: float, costs: list[int]) -> None:
    budget = budget_of(Level(tokens=10, capacity=50, refill=refill))
    waits = [budget.reserve({"a": 1}, now=0, longest=FOREVER).wait for _ in costs]
    assert all(earlier <= later for earlier, later in pairwise(waits))


numbers = st.floats() | st.sampled_from([0.0, 1.0, 50.0])


@given(
    readings=st.lists(st.tuples(numbers, numbers, numbers), max_size=20),
    longest=st.floats(min_value=0, max_value=200),
)
def test_whatever_the_meter_says_the_wait_is_bounded(
    readings: list[tuple[float, float, float]], longest: float
) -> None:
    budget = RateBudget()
    for now, reading in enumerate(readings):
        found = Level.read(*reading)
        budget.note({} if found is None else {"a": found}, asked=now, now=now)
        slot = budget.reserve({"a": 1}, now=now, longest=longest)
        assert slot.wait >= 0
        assert slot.wait <= longest or not slot.is_held


# What costs how much.


def cost(path: str, body: Any, method: str = "POST") -> tuple[dict[str, float], float] | None:
    settings = resolve_settings(SERVICE, base_url=None, credentials={"api_key": "k"})
    request = raw_request(
        settings, method, path, path_params=None, params=None, json=body, data=None, files=None,
        content=None,
    )  # fmt: skip
    costs = costs_of(request)
    return (dict(costs), total) if (total := costs.pop(SHARED, 0)) else None


PIN = {"account_id": ACCOUNT}
LATER = {"account_id": ACCOUNT, "run_at": "2030-01-01T00:00:00Z"}


@pytest.mark.parametrize(
    ("path", "body", "expected"),
    [
        ("/v1/pins", PIN, ({ACCOUNT: 1}, 1)),
        ("/v1/pins", {"account_id": ACCOUNT.upper()}, ({ACCOUNT: 1}, 1)),
        ("/v1/pins", {"account_id": "nonsense"}, ({}, 1)),
        (
            "/v1/pins/batch",
            {"pins": [PIN, {"account_id": OTHER}, PIN]},
            ({ACCOUNT: 2, OTHER: 1}, 3),
        ),
        ("/v1/pins/batch", {"pins": "nonsense"}, None),
        ("/v1/pins/imports/json", [PIN, LATER], ({ACCOUNT: 1}, 1)),
        ("/v1/pins/imports/json", [LATER], None),
        (f"/v1/pins/{OTHER}/retry", PIN, ({ACCOUNT: 1}, 1)),
        (f"/v1/pins/{OTHER}/retry", None, ({}, 1)),
        ("/v1/pins/bulk-retry", {"ids": [ACCOUNT, OTHER]}, ({}, 2)),
        ("/v1/pins/validate", PIN, None),
        ("/v1/schedules", LATER, None),
    ],
)
def test_what_a_request_costs(path: str, body: Any, expected: Any) -> None:
    assert cost(path, body) == expected


def test_reads_cost_nothing() -> None:
    assert cost("/v1/pins", None, "GET") is None


def test_each_bucket_of_the_meter_counts_by_itself() -> None:
    node = {"tokens_available": 1, "capacity": 50, "refill_rate": 1}
    account: dict[str, Any] = {**node, "account_id": ACCOUNT}
    body = {"account": account, "global": {**node, "refill_rate": 0}}
    meter = RateMeterResponse.from_dict(body)
    assert levels_of(ACCOUNT, meter) == {ACCOUNT: level(1)}
    body["global"] = {**node, "capacity": 200, "refill_rate": 3}
    account["capacity"] = 0
    meter = RateMeterResponse.from_dict(body)
    assert levels_of(ACCOUNT, meter) == {SHARED: level(1, 200, 3)}


@pytest.mark.parametrize("value", [1, 0.5, "yes"])
def test_pace_is_no_number(value: Any) -> None:
    with pytest.raises(ConfigurationError, match="pace has to be True or False"):
        PinbridgeClient(api_key="k", pace=value)
    with PinbridgeClient(api_key="k") as client, pytest.raises(ConfigurationError):
        client.with_options(pace=value)
