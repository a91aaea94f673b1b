"""What the plans allow, and what they cost; figures that are not public are made up."""

from __future__ import annotations

from typing import NamedTuple

_GIB = 1024**3


class Plan(NamedTuple):
    """Limits and price of one plan."""

    name: str
    pins: int
    accounts: int
    media: bool
    """Whether uploads and bulk operations are included."""
    api_keys: int
    storage_bytes: int
    retention_days: int
    assistant_requests: int
    """Assistant requests a week; 0 is unlimited."""
    monthly_dollars: int


PLANS: dict[str, Plan] = {
    "free": Plan("Playground", 50, 1, False, 2, _GIB // 2, 7, 100, 0),
    "starter": Plan("Starter", 300, 2, True, 5, 7 * _GIB, 30, 1000, 19),
    "growth": Plan("Growth", 1000, 5, True, 10, 25 * _GIB, 90, 5000, 49),
    "pro": Plan("Pro", 5000, 15, True, 25, 100 * _GIB, 180, 0, 99),
    "enterprise": Plan("Enterprise", 100_000, 50, True, 100, 500 * _GIB, 365, 0, 299),
}

_RETENTION_LABELS = {7: "1 week", 30: "1 month", 90: "3 months", 180: "6 months", 365: "1 year"}


def plan_of(name: str) -> Plan:
    """Return the limits of a plan; an unknown one has those of the smallest."""
    return PLANS.get(name, PLANS["free"])


def retention_label(days: int) -> str:
    """Return how people say a retention time."""
    return _RETENTION_LABELS.get(days, f"{days} days")
