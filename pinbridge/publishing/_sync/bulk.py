# Derived from pinbridge/publishing/_async/bulk.py by ./codegen.sh; do not edit.
"""Publish plans: run, compare, verify, undo."""

from __future__ import annotations

import os
from types import TracebackType
from typing import TYPE_CHECKING, Self

from pinbridge._core.annotations import checked_arguments

from ..events import OnEvent
from ..guards import exclusive_run
from ..ledger import Ledger
from ..options import RunOptions
from ..outcomes import PublishedAll
from ..planned import RowState
from ..reading import read_plan
from ..rows import Row
from ..targets import Outcome
from ._io import Rows
from .finding import SEARCHED, find_earlier
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
    """Publish a plan through a service, each row once.

    Args:
        target: The service, for example `PinbridgeTarget(client)`.
        ledger: File that records what was published, kept beside the plan. None records nothing.
        campaign: Part of every key. With another campaign, the same rows are published again.
        account: Default account, by id or name, for rows without one.
        board: Default board, by id or name, for rows without one.
        create_boards: Create missing boards.

    Raises:
        ConfigurationError: The ledger is not a ledger file.
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

    def _intake(self, *, create_boards: bool) -> Intake:
        return Intake(
            self.target,
            self.ledger,
            campaign=self._campaign,
            account=self._account,
            board=self._board,
            create_boards=create_boards,
        )

    def run(
        self,
        rows: Rows[Row],
        options: RunOptions | None = None,
        *,
        on_event: OnEvent | None = None,
    ) -> RunSummary:
        """Publish what is due, continuing where the last run ended.

        Args:
            rows: The plan.
            options: How to publish.
            on_event: Called with each event.

        Returns:
            What was done, and why the run ended. Failed calls end the run; they do not raise.

        Raises:
            AlreadyRunningError: Another run is using the ledger.
        """
        with exclusive_run(self.ledger.path):
            run = Run(self.target, self.ledger, options or RunOptions(), on_event)
            return run.run(rows, self._intake(create_boards=self._create_boards))

    def compare(self, rows: Rows[Row]) -> Comparison:
        """Return what a run would do: which rows are new, exist, have changed or are blocked.

        Nothing is published.

        Args:
            rows: The plan.

        Raises:
            AlreadyRunningError: A run is using the ledger.
            PinbridgeError: A call failed.
        """
        with exclusive_run(self.ledger.path):
            intake = self._intake(create_boards=False)
            repeated = intake.take_in(rows)
            find_earlier(self.target, self.ledger)
            return compare(
                self.target, self.ledger, intake, repeated, create_boards=self._create_boards
            )

    def verify(self) -> Verification:
        """Compare the board, link, title, description and media of published pins with the plan.

        Raises:
            PinbridgeError: A call failed.
        """
        return verify(self.target, self.ledger)

    def undo(self) -> Undoing:
        """Delete the pins in the ledger, also on Pinterest, and cancel its schedules.

        The rows are not published again, except with another campaign.

        Raises:
            AlreadyRunningError: A run is using the ledger.
        """
        with exclusive_run(self.ledger.path):
            return undo(self.target, self.ledger)

    def publish_row(self, row: Row) -> Outcome:
        """Publish one row now, without recording it in the ledger.

        Publishing the same row again does not create a second pin, so a queue may deliver its message
        more than once.

        Args:
            row: The row. Its date is ignored.

        Returns:
            The outcome. If the row could not be sent, `trouble` says why.

        Raises:
            PinbridgeError: Accounts or boards can't be listed.
        """
        planned = self._intake(create_boards=self._create_boards).planned(row, 1)
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
        # Idempotency keys prevent duplicates, so there is no need to list all pins of the account.
        bulk.ledger.set_value(SEARCHED, "yes")
        summary = bulk.run(plan, options, on_event=on_event)
        return PublishedAll(summary=summary, rows=tuple(bulk.ledger.rows()))
