# Derived from pinbridge/publishing/_async/bulk.py by ./codegen.sh; do not edit.
"""Publish plans: run, compare, verify, undo."""

from __future__ import annotations

import os
from types import TracebackType
from typing import TYPE_CHECKING, Self

from pinbridge._core.annotations import checked_arguments

from ..events import OnEvent
from ..guards import only_run
from ..ledger import Ledger
from ..options import RunOptions
from ..outcomes import PublishedAll
from ..planned import RowState
from ..reading import read_plan
from ..rows import Row
from ..targets import Outcome
from ._io import Rows
from .finding import LOOKED, note_earlier
from .intake import Intake
from .pinbridge import PinbridgeTarget
from .reviewing import compare, undo, verify
from .run import Run
from .targets import Target

if TYPE_CHECKING:
    from pinbridge._pinbridge._sync.client import PinbridgeClient

    from ..events import RunSummary
    from ..outcomes import Comparison, Undoing, Verification
    from ..reading import PlanSource


@checked_arguments
class Bulk:
    """Publish a plan through a service, every row once.

    Args:
        target: The service, for example `PinbridgeTarget(client)`.
        ledger: File that remembers what was published, beside the plan; without, nothing is remembered.
        campaign: Part of every key: another campaign publishes the same rows again.
        account: Account of rows that name none, by id or name.
        board: Board of rows that name none, by id or name.
        create_boards: Whether boards that are missing are made.

    Raises:
        ConfigurationError: The ledger is another kind of file.
        JournalError: The ledger can't be opened.
    """

    def __init__(
        self,
        target: Target,
        *,
        ledger: str | os.PathLike[str] | None = None,
        campaign: str = "",
        account: str = "",
        board: str = "",
        create_boards: bool = False,
    ) -> None:
        self.target = target
        self.ledger = Ledger(ledger)
        self._campaign = campaign
        self._account = account
        self._board = board
        self._create_boards = create_boards

    def close(self) -> None:
        """Close the ledger."""
        self.ledger.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _intake(self, *, creates_boards: bool) -> Intake:
        return Intake(
            self.target,
            self.ledger,
            campaign=self._campaign,
            account=self._account,
            board=self._board,
            creates_boards=creates_boards,
        )

    def run(
        self,
        rows: Rows[Row],
        options: RunOptions | None = None,
        *,
        on_event: OnEvent | None = None,
    ) -> RunSummary:
        """Publish what is due, and go on where the last run ended.

        Args:
            rows: The plan.
            options: How to publish.
            on_event: Called with each event.

        Returns:
            What was done, and why the run ended: errors of calls end it, and are no exceptions here.

        Raises:
            AlreadyRunningError: Another run uses the ledger.
        """
        with only_run(self.ledger.path):
            run = Run(self.target, self.ledger, options or RunOptions(), on_event)
            return run.run(rows, self._intake(creates_boards=self._create_boards))

    def compare(self, rows: Rows[Row]) -> Comparison:
        """Tell what a run would do: what is new, exists, has changed or is blocked. Nothing is published.

        Args:
            rows: The plan.

        Raises:
            AlreadyRunningError: A run uses the ledger.
            PinbridgeError: A call failed.
        """
        with only_run(self.ledger.path):
            intake = self._intake(creates_boards=False)
            repeated = intake.take_in(rows)
            note_earlier(self.target, self.ledger)
            return compare(
                self.target, self.ledger, intake, repeated, creates_boards=self._create_boards
            )

    def verify(self) -> Verification:
        """Read back what was published: board, link, title, description, media; and tell what differs.

        Raises:
            PinbridgeError: A call failed.
        """
        return verify(self.target, self.ledger)

    def undo(self) -> Undoing:
        """Delete what the ledger says was published, on Pinterest too, and cancel what is scheduled.

        The rows are not published again unless another campaign does.

        Raises:
            AlreadyRunningError: A run uses the ledger.
        """
        with only_run(self.ledger.path):
            return undo(self.target, self.ledger)

    def publish_row(self, row: Row) -> Outcome:
        """Publish one row now, without the ledger; the same row again makes no second pin.

        A task of a queue may call it, also where a message can be delivered twice.

        Args:
            row: The row; its date counts for nothing.

        Returns:
            The outcome; `trouble` is the reason why it could not be sent.

        Raises:
            PinbridgeError: Accounts or boards can't be listed.
        """
        planned = self._intake(creates_boards=self._create_boards).planned(row, 1)
        if planned.state is not RowState.WAITING:
            return Outcome(row=planned)
        return self.target.send(self.ledger, [planned], 1)[0]


def publish_all(
    client: PinbridgeClient,
    rows: PlanSource,
    board: str | None,
    account: str | None,
    create_boards: bool,
    concurrency: int,
    on_event: OnEvent | None,
) -> PublishedAll:
    """Publish rows without a ledger; the arguments are those of the client's `publish_all`."""
    options = RunOptions(schedule=True, concurrency=concurrency)
    plan = read_plan(rows, board=board, account=account)
    with Bulk(PinbridgeTarget(client), create_boards=create_boards) as bulk:
        # Keys tell what exists. To look for it would read all pins of the account.
        bulk.ledger.set_value(LOOKED, "yes")
        summary = bulk.run(plan, options, on_event=on_event)
        return PublishedAll(summary=summary, rows=tuple(bulk.ledger.rows()))
