"""Rows of a plan with their outcomes."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Final

import attrs


class RowState(StrEnum):
    """How far a row is."""

    WAITING = "waiting"
    """Nothing is at the service."""
    SENT = "sent"
    """The service has the pin, and its outcome is not known yet."""
    SCHEDULED = "scheduled"
    """The service has a schedule for it."""
    PUBLISHED = "published"
    FAILED = "failed"
    """The pin can't be published as it is."""
    UNDECIDED = "undecided"
    """It is unknown whether the service has the pin; nothing more is sent."""
    INVALID = "invalid"
    """The row can't be sent as it is."""
    BASELINE = "baseline"
    """Recorded as not to be published."""
    UNDONE = "undone"
    """Was published, then deleted by `undo`."""


AT_SERVICE: Final = (RowState.SENT, RowState.SCHEDULED, RowState.PUBLISHED)
"""States in which the service has the row."""


@attrs.frozen(kw_only=True)
class PlannedRow:
    """A row of a plan with everything that is known of it.

    Args:
        key: Idempotency key.
        position: Number in the plan, from 1.
        row_id: What the plan knows it by; empty where the plan has nothing of the kind.
        place: Where it stands in the plan, for people.
        account: Id of the account.
        board: Id of the board.
        due: Earliest time to publish, in seconds since the epoch; 0 for at once.
        digest: Hash of its content now.
        content: What is to be published; a file is `sha256:` and the hash of its content.
        files: Path of each file of the content.
        state: How far it is.
        pin_id: The pin, or the schedule of a row that is `scheduled`.
        sent_digest: What the service has, as in `shown_as`.
        address: Address of the pin on Pinterest.
        code: What went wrong, as a code.
        message: What went wrong, for people.
        at: When the state last changed, in seconds since the epoch.
    """

    key: str
    position: int
    row_id: str
    place: str
    account: str
    board: str
    due: float
    digest: str
    content: Mapping[str, Any]
    files: Mapping[str, str] = attrs.field(factory=dict[str, str])
    state: RowState = attrs.field(default=RowState.WAITING, converter=RowState)
    pin_id: str | None = None
    sent_digest: str | None = None
    address: str | None = None
    code: str | None = None
    message: str | None = None
    at: float | None = None

    @property
    def title(self) -> str:
        """Title of the pin."""
        return str(self.content.get("title", ""))

    def waiting_again(self) -> PlannedRow:
        """Return the row as one of which nothing is at the service."""
        return attrs.evolve(
            self,
            state=RowState.WAITING,
            pin_id=None,
            sent_digest=None,
            address=None,
            code=None,
            message=None,
        )

    def scheduled_as(self, schedule_id: str) -> PlannedRow:
        """Return the row as one that the service has a schedule for, as the plan says."""
        row = attrs.evolve(
            self, state=RowState.SCHEDULED, pin_id=schedule_id, code=None, message=None
        )
        return attrs.evolve(row, sent_digest=row.shown_as)

    @property
    def shown_as(self) -> str:
        """Hash of what the service should have: the content, and of a schedule also its time."""
        return f"{self.digest} {self.due:.0f}" if self.state is RowState.SCHEDULED else self.digest

    @property
    def has_changed(self) -> bool:
        """Whether the service has it with another content, or schedules it for another time."""
        return self.sent_digest is not None and self.sent_digest != self.shown_as
