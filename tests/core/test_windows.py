"""Windows of requests, and pauses, that a service states."""

from __future__ import annotations

from weakref import WeakSet

from hypothesis import given
from hypothesis import strategies as st

from pinbridge._core.windows import RateWindows, Window


def test_nothing_is_held_back_before_anything_is_known() -> None:
    windows = RateWindows()
    assert windows.take("key", 0.0) == 0
    windows.note("other", Window(0, 5.0), 0.0)
    assert windows.take("key", 0.0) == 0


def test_requests_are_counted_between_answers() -> None:
    windows = RateWindows()
    windows.note("key", Window(2, 10.0), 100.0)
    assert [windows.take("key", 101.0) for _ in range(3)] == [0, 0, 9.0]


def test_the_next_window_is_counted_too() -> None:
    windows = RateWindows()
    windows.note("key", Window(0, 10.0, limit=2), 0.0)
    assert windows.take("key", 4.0) == 6.0
    assert [windows.take("key", 10.0) for _ in range(3)] == [0, 0, 10.0]


def test_without_a_limit_the_next_window_is_open() -> None:
    windows = RateWindows()
    windows.note("key", Window(0, 10.0), 0.0)
    assert [windows.take("key", 10.0) for _ in range(9)] == [0] * 9


def test_requests_on_their_way_stay_counted() -> None:
    windows = RateWindows()
    windows.note("key", Window(5, 10.0), 0.0)
    for _ in range(4):
        windows.take("key", 1.0)
    windows.note("key", Window(4, 9.0), 1.0)
    assert [windows.take("key", 1.0) for _ in range(2)] == [0, 9.0]
    windows.note("key", Window(0, 8.0), 2.0)
    assert windows.take("key", 2.0) == 8.0


def test_ended_windows_are_forgotten() -> None:
    class Key:
        """The key of one of many users."""

    windows = RateWindows()
    users: WeakSet[Key] = WeakSet()
    lasting = Key()
    windows.note(lasting, Window(0, 1e9), 0.0)
    for now in range(3000):
        user = Key()
        users.add(user)
        windows.note(user, Window(0, 5.0, limit=9), float(now))
    assert len(users) < 1200
    assert windows.take(lasting, 3000.0) > 0
    assert windows.take(user, 3000.0) > 0


def test_what_makes_no_sense_is_not_noted() -> None:
    windows = RateWindows()
    for window in (None, Window(0, 0.0), Window(0, -1.0)):
        windows.note("key", window, 0.0)
    assert windows.take("key", 0.0) == 0


moments = st.floats(min_value=0, max_value=1e6)


@given(noted=st.lists(moments, min_size=1), now=moments)
def test_the_longest_of_several_pauses_counts(noted: list[float], now: float) -> None:
    windows = RateWindows()
    for seconds in noted:
        windows.note("key", Window(0, seconds), 0.0)
    assert windows.take("key", now) == max(0.0, max(noted) - now)
    assert windows.take("other", now) == 0
    assert windows.take("key", 1e6) == 0  # over and forgotten
    assert windows.take("key", 0.0) == 0
