"""Events of a run, and the summary at its end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

import attrs

from .planned import PlannedRow, RowState


class StopReason(StrEnum):
    """Why a run ended."""

    DONE = "done"
    """Everything that was due has been sent."""
    MAX_PINS = "max_pins"
    MAX_DURATION = "max_duration"
    STOP_FILE = "stop_file"
    SIGN_IN = "sign_in"
    """The credentials are missing or rejected."""
    BLOCKED = "blocked"
    """The account, the subscription or the quota does not allow more."""
    TRY_LATER = "try_later"
    """The service can't be reached, or asks for a long wait."""


@attrs.frozen(kw_only=True)
class RunStarted:
    """The plan has been read; publishing starts.

    Args:
        total: Number of rows in the plan.
        due: Number of rows that are due and not sent yet.
        counts: Number of rows in each state.
        changed: Number of rows that differ from what the service has.
        repeated: Number of rows skipped because an earlier row has the same key.
        unsupported: Number of rows with each field that the service does not support.
    """

    total: int
    due: int
    counts: Mapping[RowState, int]
    changed: int
    repeated: int
    unsupported: Mapping[str, int]


@attrs.frozen(kw_only=True)
class RowChanged:
    """The state of a row has changed.

    Args:
        row: The row with its new state.
        is_existing: Whether the service already had the pin.
    """

    row: PlannedRow
    is_existing: bool = False


@attrs.frozen(kw_only=True)
class Progress:
    """The progress of a run, reported after each group of rows.

    Args:
        sent: Number of rows that reached the service in this run.
        failed: Number of rows that failed in this run, or whose outcome is unknown.
        left: Number of rows that are due and not sent yet.
        seconds: Seconds since the run started.
    """

    sent: int
    failed: int
    left: int
    seconds: float

    @property
    def rate(self) -> float:
        """Rows sent per second."""
        return self.sent / self.seconds if self.seconds > 0 else 0.0

    @property
    def seconds_left(self) -> float | None:
        """Estimated seconds until all due rows are sent; None if unknown."""
        return self.left / self.rate if self.rate > 0 else None


@attrs.frozen(kw_only=True)
class Waiting:
    """Nothing is due; the run waits.

    Args:
        until: When the run continues, in seconds since the epoch.
    """

    until: float


@attrs.frozen(kw_only=True)
class AccountStopped:
    """No more rows of an account are sent in this run.

    Args:
        account: Id of the account.
        code: Error code.
        message: Error message.
    """

    account: str
    code: str
    message: str


Event = RunStarted | RowChanged | Progress | Waiting | AccountStopped
OnEvent = Callable[[Event], object]
"""Callback for events. With an async client, it may be a coroutine function."""


@attrs.define
class Tally:
    """Counts of a run, and why it ends."""

    created: int = 0
    existing: int = 0
    updated: int = 0
    published: int = 0
    failed: int = 0
    reason: StopReason = StopReason.DONE
    message: str = ""

    def count(self, row: PlannedRow, *, is_existing: bool, is_sent: bool) -> None:
        """Count a row whose state has changed."""
        if row.state in (RowState.FAILED, RowState.UNDECIDED):
            self.failed += 1
        elif is_existing:
            self.existing += 1
        elif is_sent:
            self.created += 1
        self.published += row.state is RowState.PUBLISHED

    def stop(self, reason: StopReason, message: str) -> None:
        """Set why the run ends, unless a more severe reason is already set."""
        if _SEVERITY.index(reason) > _SEVERITY.index(self.reason):
            self.reason, self.message = reason, message


_SEVERITY = (
    StopReason.DONE,
    StopReason.MAX_PINS,
    StopReason.MAX_DURATION,
    StopReason.STOP_FILE,
    StopReason.TRY_LATER,
    StopReason.BLOCKED,
    StopReason.SIGN_IN,
)


@attrs.frozen(kw_only=True)
class RunSummary:
    """The outcome of a run.

    Args:
        reason: Why the run ended.
        message: Details about the reason; may be empty.
        counts: Number of rows of the plan in each state.
        created: Number of pins and schedules created in this run.
        existing: Number of rows found at the service in this run.
        updated: Number of pins updated in this run.
        published: Number of pins that were found to be published in this run.
        failed: Number of rows that failed in this run, or whose outcome is unknown.
        invalid: Number of rows of the plan that can't be sent.
        changed: Number of rows that differ from what the service has.
        repeated: Number of rows skipped because an earlier row has the same key.
        next_due: When the next row is due, in seconds since the epoch; None if no row is waiting.
        seconds: Duration of the run.
    """

    reason: StopReason
    message: str
    counts: Mapping[RowState, int]
    created: int
    existing: int
    updated: int
    published: int
    failed: int
    invalid: int
    changed: int
    repeated: int
    next_due: float | None
    seconds: float

    @property
    def did_nothing(self) -> bool:
        """Whether the run had nothing to do."""
        return self.reason is StopReason.DONE and not any(
            (self.created, self.existing, self.updated, self.published, self.failed, self.invalid)
        )
