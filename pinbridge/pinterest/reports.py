"""Asynchronous reports."""

from __future__ import annotations

import attrs


@attrs.frozen
class Report:
    """A report.

    Args:
        token: What it is known by.
        status: `IN_PROGRESS`, `FINISHED`, or one of the ways to fail.
        url: Where it can be downloaded for a while; it needs no credentials, so keep it to yourself.
        size: Its bytes.
    """

    token: str = attrs.field(repr=False)
    status: str
    url: str | None = attrs.field(default=None, repr=False)
    size: float | None = None


def is_over(report: Report) -> bool:
    """Whether a report is made, or will not be."""
    return report.status != "IN_PROGRESS"
