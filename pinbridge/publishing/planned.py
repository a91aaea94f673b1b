"""Rows of a plan with their outcomes."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Final

import attrs

from pinbridge._core.annotations import check_fields
from pinbridge.errors import InvalidInputError


class RowState(StrEnum):
    """The state of a row."""

    WAITING = "waiting"
    """Not sent yet."""
    SENT = "sent"
    """The service has the pin, but has not published it yet."""
    SCHEDULED = "scheduled"
    """The service has a schedule for the row."""
    PUBLISHED = "published"
    FAILED = "failed"
    """The pin can't be published."""
    UNDECIDED = "undecided"
    """It is unknown whether the service has the pin, so the row is not sent again."""
    INVALID = "invalid"
    """The row can't be sent."""
    BASELINE = "baseline"
    """Marked as not to be published."""
    UNDONE = "undone"
    """Published, then deleted by `undo`."""


AT_SERVICE: Final = (RowState.SENT, RowState.SCHEDULED, RowState.PUBLISHED)
"""States in which the service has the row."""


def _state(value: str) -> RowState:
    try:
        return RowState(value)
    except ValueError:
        raise InvalidInputError(f"state={value!r:.40} is not the state of a row") from None


@attrs.frozen(kw_only=True)
class PlannedRow:
    """A row of a plan and its outcome.

    Args:
        key: Idempotency key.
        position: Number in the plan, counted from 1.
        row_id: Id in the plan, or else the path of its file, if it has one.
        place: Place in the plan, as text.
        account: Id of the account.
        board: Id of the board.
        due: Earliest time to publish, in seconds since the epoch; 0 publishes at once.
        digest: Hash of the content.
        content: What to publish. A file is given as `sha256:` and the hash of its content.
        files: Path of each file in the content.
        state: State of the row.
        pin_id: Id of the pin, or of the schedule if the state is `scheduled`.
        sent_digest: Hash of what the service has; see `shown_as`.
        address: URL of the pin on Pinterest.
        code: Error code.
        message: Error message.
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
    state: RowState = attrs.field(default=RowState.WAITING, converter=_state)
    pin_id: str | None = None
    sent_digest: str | None = None
    address: str | None = None
    code: str | None = None
    message: str | None = None
    at: float | None = None

    def __attrs_post_init__(self) -> None:
        check_fields(self)

    @property
    def title(self) -> str:
        """Title of the pin."""
        return str(self.content.get("title", ""))

    def refused(self, code: str, message: str) -> PlannedRow:
        """Return the row as one that can't be sent, with a key of its own."""
        key = f"invalid-{self.position}"
        return attrs.evolve(self, key=key, state=RowState.INVALID, code=code, message=message)

    def waiting_again(self) -> PlannedRow:
        """Return the row as not sent yet."""
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
        """Return the row as scheduled with its current content and time."""
        row = attrs.evolve(
            self, state=RowState.SCHEDULED, pin_id=schedule_id, code=None, message=None
        )
        return attrs.evolve(row, sent_digest=row.shown_as)

    @property
    def shown_as(self) -> str:
        """Hash of what the service should have: the content and, for a schedule, its time."""
        return f"{self.digest} {self.due:.0f}" if self.state is RowState.SCHEDULED else self.digest

    @property
    def has_changed(self) -> bool:
        """Whether the row differs from what the service has."""
        return self.sent_digest is not None and self.sent_digest != self.shown_as
