"""Asynchronous reports."""

from __future__ import annotations

import attrs


@attrs.frozen
class Report:
    """A report.

    Args:
        token: Identifies the report.
        status: `IN_PROGRESS`, `FINISHED`, or a status of failure.
        url: Temporary URL of the download. It works without credentials, so keep it secret.
        size: Size in bytes.
    """

    token: str = attrs.field(repr=False)
    status: str
    url: str | None = attrs.field(default=None, repr=False)
    size: float | None = None


def is_over(report: Report) -> bool:
    """Whether a report is finished, or has failed."""
    return report.status != "IN_PROGRESS"
