"""How long the parts of an exchange may take, by a clock of the test."""

from __future__ import annotations

import httpx
import pytest

from pinbridge._core import timeouts
from pinbridge._core.timeouts import OutOfTimeError, TimeLimits


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(timeouts, "monotonic", clock)
    return clock


@pytest.mark.parametrize(
    ("timeout", "is_upload", "seconds"),
    [
        (None, False, (None, None, None, None)),
        (30.0, False, (5, 30, 30, 30)),
        (30.0, True, (5, 300, 30, 30)),
        (2, False, (2, 2, 2, 2)),
        (60, True, (5, 60, 60, 60)),
        (httpx.Timeout(1, read=None), True, (1, None, 1, 1)),
    ],
)
def test_phases(
    timeout: float | httpx.Timeout | None, is_upload: bool, seconds: tuple[float | None, ...]
) -> None:
    phases = TimeLimits.of(timeout, is_upload=is_upload).phases
    assert tuple(phases[name] for name in ("connect", "read", "write", "pool")) == seconds


def test_reads_of_the_head_share_the_read_timeout(clock: Clock) -> None:
    limits = TimeLimits.of(10)
    assert limits.for_read(10) == 10
    clock.now += 7
    assert limits.for_read(10) == 3
    clock.now += 3
    with pytest.raises(OutOfTimeError):
        limits.for_read(10)


def test_a_body_in_memory_has_ten_times_as_long_and_a_download_any_time(clock: Clock) -> None:
    limits = TimeLimits.of(10)
    limits.for_read(10)
    clock.now += 9
    limits.begin_body(is_limited=True)
    assert limits.for_read(10) == 10
    clock.now += 95
    assert limits.for_read(10) == 5
    limits.begin_body(is_limited=False)
    clock.now += 10_000
    assert limits.for_read(10) == 10


def test_a_deadline_cuts_everything(clock: Clock) -> None:
    limits = TimeLimits.of(None, deadline=104, clock=clock)
    assert limits.cut_phases() == dict.fromkeys(("connect", "read", "write", "pool"), 4)
    clock.now += 3
    assert (limits.for_read(None), limits.for_read(0.5), limits.for_others(9)) == (1, 0.5, 1)
    assert not limits.is_over
    clock.now += 1
    assert limits.is_over
    for cut in (limits.check, limits.cut_phases):
        with pytest.raises(OutOfTimeError):
            cut()
    limits.are_kept = True
    limits.check()


def test_without_a_limit_there_is_none(clock: Clock) -> None:
    limits = TimeLimits.of(None)
    clock.now += 10_000
    assert limits.for_read(None) is None
    assert limits.for_others(None) is None
    assert limits.cut_phases() is limits.phases
