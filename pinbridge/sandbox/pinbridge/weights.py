"""How much pins gain, by metric and by day of the week."""

from __future__ import annotations

from datetime import date

DIVISORS = {"impression": 1, "save": 33, "pin_click": 20, "outbound_click": 50}
LIFETIME_DIVISORS = {"total_comments": 40, "total_reactions": 10}
MICROS_A_DAY = 86_400_000_000

_WEIGHTS = (8, 9, 10, 10, 9, 12, 14)
_WEEK = sum(_WEIGHTS)


def weight_before(ordinal: int) -> int:
    """Return the sum of the weights of all days before one, counted from day 0."""
    weeks, days = divmod(ordinal, 7)
    return weeks * _WEEK + sum(_WEIGHTS[:days])


def weight(day: date) -> int:
    """Return the weight of one day."""
    return _WEIGHTS[day.toordinal() % 7]
