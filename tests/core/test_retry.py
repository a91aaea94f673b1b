"""Whether, when and how often a request is repeated."""

from __future__ import annotations

import math
from email.utils import formatdate
from threading import Thread
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinbridge import ConfigurationError, RetryPolicy
from pinbridge._core.retry import (
    RETRIED_STATUSES,
    RetryPlan,
    RetryQuota,
    TransportFailure,
    retry_after_seconds,
)
from pinbridge.runtime.operation import RetrySafety
from tests.support.fakes import Time

LOST = TransportFailure(phase="read", message="lost")
UNSENT = TransportFailure(phase="connect", message="refused", was_sent=False)
BAD_CERTIFICATE = TransportFailure(
    phase="connect", message="no trust", was_sent=False, is_permanent=True
)


def plan_of(
    time: Time | None = None,
    *,
    policy: RetryPolicy | None = None,
    quota: RetryQuota | None = None,
    safety: RetrySafety = "safe",
    can_replay: bool = True,
    changes_state: bool = True,
) -> RetryPlan:
    runtime = (time or Time()).runtime
    return RetryPlan(
        policy=policy or RetryPolicy(),
        quota=quota or RetryQuota(),
        clock=runtime.clock,
        random=runtime.random,
        start=runtime.clock(),
        is_repeatable=safety != "unsafe",
        can_replay=can_replay,
        changes_state=changes_state,
    )


# Which answers and failures are repeated.


@pytest.mark.parametrize("status", sorted(RETRIED_STATUSES))
@pytest.mark.parametrize("safety", ["safe", "keyed"])
def test_passing_statuses_are_repeated(status: int, safety: RetrySafety) -> None:
    assert plan_of(safety=safety).after_status(status, None) is not None


@pytest.mark.parametrize("status", [300, 302, 400, 401, 402, 403, 404, 409, 413, 418, 422, 501])
def test_lasting_statuses_are_not_repeated(status: int) -> None:
    assert plan_of().after_status(status, None) is None


@pytest.mark.parametrize("status", sorted(RETRIED_STATUSES - {429}))
def test_an_unsafe_request_is_not_repeated_after_an_answer(status: int) -> None:
    assert plan_of(safety="unsafe").after_status(status, 1.0) is None


def test_an_unsafe_request_is_repeated_after_429_as_that_means_refused() -> None:
    assert plan_of(safety="unsafe").after_status(429, None) is not None


@pytest.mark.parametrize(
    ("failure", "safety", "is_repeated"),
    [
        (LOST, "safe", True),
        (LOST, "keyed", True),
        (LOST, "unsafe", False),
        (UNSENT, "safe", True),
        (UNSENT, "keyed", True),
        (UNSENT, "unsafe", True),
        (BAD_CERTIFICATE, "safe", False),
    ],
)
def test_failures(failure: TransportFailure, safety: RetrySafety, is_repeated: bool) -> None:
    assert (plan_of(safety=safety).after_failure(failure) is not None) is is_repeated


@pytest.mark.parametrize(
    ("is_malformed", "safety", "is_repeated"),
    [(True, "safe", True), (True, "keyed", True), (True, "unsafe", False), (False, "safe", False)],
)
def test_only_a_body_that_is_no_json_is_asked_for_again(
    is_malformed: bool, safety: RetrySafety, is_repeated: bool
) -> None:
    delay = plan_of(safety=safety).after_unusable(200, is_malformed=is_malformed)
    assert (delay is not None) is is_repeated


@pytest.mark.parametrize("failure", [LOST, UNSENT])
def test_a_body_that_is_used_up_is_never_sent_again(failure: TransportFailure) -> None:
    assert plan_of(can_replay=False).after_failure(failure) is None
    assert plan_of(can_replay=False).after_status(429, 1.0) is None


# What is unknown at the end.


def test_the_outcome_is_known_after_refusals() -> None:
    plan = plan_of()
    plan.after_status(429, None)
    plan.after_status(404, None)
    plan.after_failure(UNSENT)
    assert not plan.is_outcome_unknown


@pytest.mark.parametrize("status", [500, 501, 503, 520])
def test_the_outcome_is_unknown_after_a_failing_server(status: int) -> None:
    plan = plan_of()
    plan.after_status(status, None)
    assert plan.is_outcome_unknown


def test_the_outcome_is_unknown_after_a_lost_answer_or_a_useless_one() -> None:
    for note in (
        lambda plan: plan.after_failure(LOST),
        lambda plan: plan.after_unusable(200, is_malformed=True),
    ):
        plan = plan_of()
        note(plan)
        assert plan.is_outcome_unknown


def test_a_read_leaves_nothing_unknown() -> None:
    plan = plan_of(changes_state=False)
    plan.after_failure(LOST)
    assert plan.is_unanswered
    assert not plan.is_outcome_unknown


# Bounds.


def test_delays_double_up_to_the_limit(time: Time) -> None:
    plan = plan_of(time, policy=RetryPolicy(max_retries=7, initial_delay=0.5, max_delay=5))
    delays = [plan.after_status(503, None) for _ in range(8)]
    assert delays == [0.5, 1, 2, 4, 5, 5, 5, None]


def test_jitter_is_full() -> None:
    delays = [plan_of(Time(chance=chance)).after_status(500, None) for chance in (0.0, 0.25, 0.999)]
    assert delays == [0.0, 0.125, pytest.approx(0.4995)]


def test_no_repeat_begins_after_the_time_budget(time: Time) -> None:
    plan = plan_of(time, policy=RetryPolicy(max_elapsed=10, initial_delay=1))
    time.pass_by(8.5)
    assert plan.after_status(500, None) == 1
    time.pass_by(1)
    assert plan.after_status(500, None) is None


def test_attempts_tell_outcome_and_time(time: Time) -> None:
    plan = plan_of(time)
    time.pass_by(2)
    plan.after_status(502, None)
    time.pass_by(1.5)
    plan.after_failure(LOST)
    assert plan.attempts == [(502, 2), ("lost", 3.5)]


@pytest.mark.parametrize(
    ("wait", "delay"),
    [
        (0.0, 0.5),
        (2.0, pytest.approx(2.2)),
        (89.9, pytest.approx(90.4)),
        (90.0, pytest.approx(90.5)),
        (90.1, None),
        (1e9, None),
    ],
)
def test_the_wait_that_a_server_asks_for(wait: float, delay: float | None) -> None:
    assert plan_of().after_status(429, wait) == delay


def test_a_wait_beyond_the_time_budget_is_an_error_at_once() -> None:
    assert plan_of(policy=RetryPolicy(max_elapsed=5)).after_status(429, 6.0) is None


@pytest.mark.parametrize(
    "wrong",
    [
        {"max_retries": -1},
        {"max_retries": 1.5},
        {"max_retries": True},
        {"max_elapsed": -0.1},
        {"max_elapsed": math.nan},
        {"initial_delay": -1},
        {"max_delay": "1"},
        {"max_retry_after": None},
        {"max_retry_after": False},
    ],
)
def test_policies_that_bound_nothing_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(wrong))):
        RetryPolicy(**wrong)


policies = st.builds(
    RetryPolicy,
    max_retries=st.integers(0, 6),
    max_elapsed=st.floats(0, 300),
    initial_delay=st.floats(0, 30),
    max_delay=st.floats(0, 60),
    max_retry_after=st.floats(0, 200),
)
events = st.one_of(
    st.tuples(
        st.just("status"),
        st.sampled_from([*RETRIED_STATUSES, 404, 501]),
        st.none() | st.floats(0, 1e6),
    ),
    st.tuples(st.just("failure"), st.sampled_from([LOST, UNSENT, BAD_CERTIFICATE]), st.none()),
    st.tuples(st.just("unusable"), st.booleans(), st.none()),
)


@given(
    policy=policies,
    quota=st.floats(0, 5),
    safety=st.sampled_from(["safe", "keyed", "unsafe"]),
    can_replay=st.booleans(),
    story=st.lists(st.tuples(events, st.floats(0, 100)), min_size=10, max_size=10),
    chance=st.floats(0, 1, exclude_max=True),
)
def test_a_plan_keeps_every_bound(
    policy: RetryPolicy,
    quota: float,
    safety: RetrySafety,
    can_replay: bool,
    story: list[Any],
    chance: float,
) -> None:
    time = Time(now=0.0, chance=chance)
    left = RetryQuota(capacity=quota)
    plan = plan_of(time, policy=policy, quota=left, safety=safety, can_replay=can_replay)
    tries = 0
    may_have_arrived = False
    for (kind, what, wait), taken in story:
        assert not (may_have_arrived and safety == "unsafe"), "an unsafe request was sent again"
        tries += 1
        time.pass_by(taken)
        if kind == "status":
            may_have_arrived |= what != 429
            delay = plan.after_status(what, wait)
        elif kind == "failure":
            may_have_arrived |= what.was_sent
            delay = plan.after_failure(what)
        else:
            may_have_arrived = True
            delay = plan.after_unusable(200, is_malformed=what)
        if delay is None:
            break
        longest = policy.max_retry_after * 1.1 if wait else policy.max_delay
        assert 0 <= delay <= longest
        assert not wait or delay >= wait
        time.sleep(delay)
        assert time.now <= policy.max_elapsed + 1e-6
    assert tries <= policy.max_retries + 1
    assert len(plan.attempts) == tries
    assert can_replay or tries == 1
    assert left.left >= 0


# The quota of a whole client.


def test_an_empty_quota_stops_repeats_and_successes_fill_it_again() -> None:
    quota = RetryQuota(capacity=1, earned=0.5)
    assert plan_of(quota=quota).after_status(500, None) is not None
    assert plan_of(quota=quota).after_status(500, None) is None
    for _ in range(2):
        quota.earn()
    assert plan_of(quota=quota).after_status(500, None) is not None


def test_the_quota_never_holds_more_than_its_capacity() -> None:
    quota = RetryQuota(capacity=2, earned=5)
    quota.earn()
    assert quota.left == 2
    quota.spend()
    quota.earn()
    assert quota.left == 2


def test_a_repeat_that_the_server_asks_for_is_free() -> None:
    quota = RetryQuota(capacity=0)
    assert plan_of(quota=quota).after_status(429, 1.0) is not None
    assert plan_of(quota=quota).after_status(429, None) is None
    assert plan_of(quota=quota).after_status(503, 1.0) is None


def test_threads_share_the_quota_without_losing_count() -> None:
    quota = RetryQuota(capacity=1000)
    spent: list[bool] = []
    threads = [
        Thread(target=lambda: spent.extend(quota.spend() for _ in range(300))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(spent) == 1000
    assert quota.left == 0


# Retry-After.

NOW = 1_700_000_000.0


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("0", 0),
        ("7", 7),
        (" 7 ", 7),
        ("1.5", 1.5),
        ("-5", None),
        ("nan", None),
        ("inf", None),
        ("-inf", None),
        ("1e400", None),
        ("", None),
        ("soon", None),
        ("12 minutes", None),
        ("1" * 5000, None),
        (formatdate(NOW + 30, usegmt=True), 30),
        (formatdate(NOW - 30, usegmt=True), 0),
        ("Tue, 14 Nov 2023 22:13:50", 30),
        ("Tue, 14 Nov 2023 22:13:50 -0000", 30),
        ("Tue, 14 Nov 2023 23:13:50 +0100", 30),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 253402300799 - NOW),
        ("Fri, 99 Dec 2023 99:99:99 GMT", None),
        ("Fri, 01 Jan 99999 00:00:00 GMT", None),
    ],
)
def test_retry_after_header(header: str, seconds: float | None) -> None:
    headers = {"retry-after": header, "date": formatdate(NOW, usegmt=True)}
    assert retry_after_seconds(headers, None) == seconds


def test_a_date_counts_from_the_date_of_the_answer_only() -> None:
    assert retry_after_seconds({"retry-after": formatdate(NOW, usegmt=True)}) is None


@pytest.mark.parametrize(
    ("stated", "seconds"),
    [
        (0, 0),
        (3, 3),
        (2.5, 2.5),
        (-1, None),
        (True, None),
        ("3", None),
        (None, None),
        (math.nan, None),
        (math.inf, None),
        (10**400, None),
        ([], None),
    ],
)
def test_wait_of_the_envelope(stated: Any, seconds: float | None) -> None:
    assert retry_after_seconds({}, stated) == seconds


def test_the_longer_of_two_waits_counts() -> None:
    assert retry_after_seconds({"retry-after": "3"}, 5) == 5
    assert retry_after_seconds({"retry-after": "8"}, 5) == 8
    assert retry_after_seconds({"retry-after": "junk"}, 5) == 5


@given(header=st.text(), stated=st.none() | st.integers() | st.floats() | st.text())
def test_no_wait_breaks_the_reading(header: str, stated: Any) -> None:
    seconds = retry_after_seconds({"retry-after": header, "date": header}, stated)
    assert seconds is None or (seconds >= 0 and math.isfinite(seconds))
