"""How the days of the week differ in what pins gain on them."""

from __future__ import annotations

from datetime import date

_WEIGHTS = (8, 9, 10, 10, 9, 12, 14)
_WEEK = sum(_WEIGHTS)


def weight_before(ordinal: int) -> int:
    """Return the sum of the weights of all days before one, counted from day 0."""
    weeks, days = divmod(ordinal, 7)
    return weeks * _WEEK + sum(_WEIGHTS[:days])


def weight(day: date) -> int:
    """Return the weight of one day."""
    return _WEIGHTS[day.toordinal() % 7]
