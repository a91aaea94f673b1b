"""What a run tells while it works, and what it tells at the end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

import attrs

from .planned import PlannedRow, RowState


class StopReason(StrEnum):
    """Why a run ended."""

    DONE = "done"
    """Everything that was due is at the service."""
    MAX_PINS = "max_pins"
    MAX_DURATION = "max_duration"
    STOP_FILE = "stop_file"
    SIGN_IN = "sign_in"
    """The credentials are missing or not accepted."""
    BLOCKED = "blocked"
    """An account, the plan or the quota does not allow more."""
    TRY_LATER = "try_later"
    """The service can't be reached, or asks for a long wait."""


@attrs.frozen(kw_only=True)
class RunStarted:
    """The plan was read; publishing begins.

    Args:
        total: Rows of the plan.
        due: Rows whose time has come and that are not at the service.
        counts: Rows by state.
        changed: Rows that the service has with another content.
        repeated: Rows left out because another row has the same key.
        unsupported: Fields that the service does not have, and how many rows have each.
    """

    total: int
    due: int
    counts: Mapping[RowState, int]
    changed: int
    repeated: int
    unsupported: Mapping[str, int]


@attrs.frozen(kw_only=True)
class RowChanged:
    """Something became of a row.

    Args:
        row: The row as it is now.
        is_existing: Whether the service had the pin already.
    """

    row: PlannedRow
    is_existing: bool = False


@attrs.frozen(kw_only=True)
class Progress:
    """How far a run is; told after each group of rows.

    Args:
        sent: Rows that reached the service in this run.
        failed: Rows that failed in this run, or whose outcome is unknown.
        left: Rows that are due and not at the service.
        seconds: Seconds since the run began.
    """

    sent: int
    failed: int
    left: int
    seconds: float

    @property
    def rate(self) -> float:
        """Rows a second."""
        return self.sent / self.seconds if self.seconds > 0 else 0.0

    @property
    def seconds_left(self) -> float | None:
        """Seconds until the rows that are due are sent, at the rate so far; None if that is unknown."""
        return self.left / self.rate if self.rate > 0 else None


@attrs.frozen(kw_only=True)
class Waiting:
    """Nothing is due; the run waits.

    Args:
        until: When the next row is due, in seconds since the epoch.
    """

    until: float


@attrs.frozen(kw_only=True)
class AccountStopped:
    """No more rows of an account are sent in this run.

    Args:
        account: Its id.
        code: What is wrong, as a code.
        message: What is wrong, for people.
    """

    account: str
    code: str
    message: str


Event = RunStarted | RowChanged | Progress | Waiting | AccountStopped
OnEvent = Callable[[Event], object]
"""Called with each event; with an async client it may be a coroutine function."""


@attrs.define
class Tally:
    """Count what a run does."""

    created: int = 0
    existing: int = 0
    updated: int = 0
    published: int = 0
    failed: int = 0
    reason: StopReason = StopReason.DONE
    message: str = ""

    def count(self, row: PlannedRow, *, is_existing: bool, is_sent: bool) -> None:
        """Count a row of which something new is known."""
        if row.state in (RowState.FAILED, RowState.UNDECIDED):
            self.failed += 1
        elif is_existing:
            self.existing += 1
        elif is_sent:
            self.created += 1
        self.published += row.state is RowState.PUBLISHED

    def stop(self, reason: StopReason, message: str) -> None:
        """Note why the run ends; the gravest reason stays."""
        if _GRAVITY.index(reason) > _GRAVITY.index(self.reason):
            self.reason, self.message = reason, message


_GRAVITY = (
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
    """What a run has done.

    Args:
        reason: Why it ended.
        message: What to know about the reason, for people; empty where there is nothing.
        counts: Rows of the plan by state, as they are now.
        created: Pins and schedules made in this run.
        existing: Rows that the service had already, found in this run.
        updated: Pins changed in this run.
        published: Pins seen published in this run.
        failed: Rows that failed in this run, or whose outcome is unknown.
        invalid: Rows of the plan that can't be sent as they are.
        changed: Rows that the service has with another content.
        repeated: Rows left out because another row has the same key.
        next_due: When the next row is due, in seconds since the epoch.
        seconds: How long the run took.
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
        """Whether there was nothing to do."""
        return self.reason is StopReason.DONE and not any(
            (self.created, self.existing, self.updated, self.published, self.failed, self.invalid)
        )
