# Derived from pinbridge/publishing/_async/run.py by ./codegen.sh; do not edit.
"""Publish the due rows of a plan, each once, continuing where the last run ended."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import attrs

from pinbridge._sync._io import Mutex, checked_callback, notify, sleep
from pinbridge.errors import PinbridgeError

from ..events import (
    AccountStopped,
    Event,
    OnEvent,
    Progress,
    RowChanged,
    RunStarted,
    RunSummary,
    StopReason,
    Tally,
    Waiting,
)
from ..guards import Budget
from ..ledger import Ledger
from ..options import RunOptions
from ..planned import PlannedRow, RowState
from ..targets import Outcome, Scope, Trouble, trouble_of
from ._io import for_each
from .finding import find_earlier

if TYPE_CHECKING:
    from ..rows import Row
    from ._io import Rows
    from .intake import Intake
    from .targets import Target

_GROUPS = 4
"""Maximum number of groups of rows that are sent concurrently per account."""
_CHECK_AT = 200
"""Number of sent pins from which a waiting run checks them at once."""
_STOP_FILE_INTERVAL = 60.0


class Run:
    """One run of a plan.

    Args:
        target: The service.
        ledger: The ledger of the plan.
        options: How to publish.
        on_event: Called with each event.
    """

    def __init__(
        self,
        target: Target,
        ledger: Ledger,
        options: RunOptions,
        on_event: OnEvent | None = None,
    ) -> None:
        self._target = target
        self._ledger = ledger
        self._options = options
        self._on_event = checked_callback(on_event)
        self._clock = target.runtime.clock
        self._now = target.runtime.wall_clock
        self._start = self._checked_at = self._clock()
        self._tally = Tally()
        self._mutex = Mutex()
        self._accounts: list[str] = []
        self._held: set[str] = set()
        self._stopped: set[str] = set()
        self._budget = Budget(
            self._clock,
            max_pins=options.max_pins,
            max_duration=options.max_duration,
            stop_file=options.stop_file,
        )

    def run(self, rows: Rows[Row], intake: Intake) -> RunSummary:
        """Store the plan, and publish what is due.

        Args:
            rows: The plan.
            intake: Resolves rows and stores them in the ledger.
        """
        try:
            repeated = intake.take_in(rows)
        except PinbridgeError as error:
            self._stop(trouble_of(error))
            return self._summary(0)
        if intake.trouble is not None:
            self._stop(intake.trouble)
        try:
            self._prepare()
            self._notify(self._started(repeated, intake.unsupported))
            if self._options.baseline:
                self._ledger.move([RowState.WAITING], RowState.BASELINE, self._now())
            else:
                self._publish()
        except PinbridgeError as error:
            self._stop(trouble_of(error))
        return self._summary(repeated)

    def _started(self, repeated: int, unsupported: Mapping[str, int]) -> RunStarted:
        counts = self._ledger.counts()
        return RunStarted(
            total=sum(counts.values()),
            due=self._ledger.count_due(self._now()),
            counts=counts,
            changed=self._count_changed(),
            repeated=repeated,
            unsupported=unsupported,
        )

    def _count_changed(self) -> int:
        return sum(1 for _ in self._ledger.changed())

    def _prepare(self) -> None:
        """Update the states of rows of earlier runs, then retry and update rows if requested."""
        find_earlier(self._target, self._ledger, self._note_existing)
        self._follow(0)
        if self._options.retry_failed:
            failed = self._ledger.rows(RowState.FAILED, RowState.UNDECIDED)
            for_each(self._retry, failed, self._options.concurrency)
        if self._options.update:
            for_each(self._change, self._ledger.changed(), self._options.concurrency)

    def _retry(self, row: PlannedRow) -> None:
        row = self._target.retry(row)
        with self._mutex:
            self._note(row)

    def _change(self, row: PlannedRow) -> None:
        outcome = self._target.change(self._ledger, row)
        with self._mutex:
            self._tally.updated += outcome.trouble is None
            self._note(_with_trouble(outcome))

    def _publish(self) -> None:
        self._accounts = self._ledger.accounts()
        while True:
            self._publish_due()
            if not self._options.wait or self._tally.reason is not StopReason.DONE:
                break
            self._held.clear()
            due = self._ledger.next_due()
            if due is None:
                break
            self._check_sent()
            self._wait_until(due + self._options.together)
        if self._options.schedule and self._tally.reason is StopReason.DONE:
            self._schedule()
        self._follow(self._options.settle)

    def _wait_until(self, due: float) -> None:
        self._notify(Waiting(until=due))
        step = float("inf") if self._options.stop_file is None else _STOP_FILE_INTERVAL
        while (left := due - self._now()) > 0 and not self._is_over():
            limit = self._budget.seconds_left
            sleep(self._target.runtime, min(left, step, left if limit is None else limit))

    def _check_sent(self) -> None:
        sent = self._ledger.count(RowState.SENT)
        if sent and (
            sent >= _CHECK_AT or self._clock() - self._checked_at >= self._options.look_every
        ):
            self._follow(0)

    # Sending

    def _publish_due(self) -> None:
        if self._accounts:
            for_each(self._publish_account, self._accounts, len(self._accounts))

    def _publish_account(self, account: str) -> None:
        size = 0
        while account not in self._stopped and not self._is_over():
            rows = self._due(account, (size or 1) * _GROUPS)
            if rows and not size:
                # The group size costs a request, so it is read only if there is something to send.
                self._budget.give_back(len(rows))
                size = self._target.group_size(account)
                continue
            if not rows:
                return
            limit = max(1, self._options.concurrency // _GROUPS)
            groups = [rows[start : start + size] for start in range(0, len(rows), size)]

            def send(group: Sequence[PlannedRow]) -> None:
                self._record(account, self._target.send(self._ledger, group, limit))  # noqa: B023

            for_each(send, groups, _GROUPS)
            with self._mutex:
                self._notify(self._progress())

    def _due(self, account: str, limit: int) -> list[PlannedRow]:
        held = len(self._held)
        found = self._ledger.due(account, self._now(), limit + held)
        rows = [row for row in found if row.key not in self._held][:limit]
        return rows[: self._budget.take(len(rows))]

    def _record(self, account: str, outcomes: Sequence[Outcome]) -> None:
        with self._mutex:
            self._record_each(account, outcomes)

    def _record_each(self, account: str, outcomes: Sequence[Outcome]) -> None:
        for outcome in outcomes:
            if outcome.trouble is None:
                self._note(outcome.row, is_existing=outcome.is_existing, is_sent=True)
                continue
            trouble = outcome.trouble
            self._held.add(outcome.row.key)
            self._ledger.record([_with_trouble(outcome)], self._now())
            self._budget.give_back(1)
            if trouble.scope is Scope.ACCOUNT and account not in self._stopped:
                self._stopped.add(account)
                self._notify(
                    AccountStopped(account=account, code=trouble.code, message=trouble.message)
                )
            self._stop(trouble)
        if outcomes and all(outcome.trouble for outcome in outcomes):
            # The client has already retried each call, so the next group would fail too.
            self._stopped.add(account)

    def _note(self, row: PlannedRow, *, is_existing: bool = False, is_sent: bool = False) -> None:
        self._ledger.record([row], self._now())
        self._tally.count(row, is_existing=is_existing, is_sent=is_sent)
        self._notify(RowChanged(row=row, is_existing=is_existing))

    def _note_existing(self, row: PlannedRow) -> None:
        self._note(row, is_existing=True)

    def _schedule(self) -> None:
        waiting = (row for row in self._ledger.rows(RowState.WAITING) if row.due > self._now())

        def schedule(row: PlannedRow) -> None:
            if self._is_over() or not self._budget.take(1):
                return
            self._record(row.account, [self._target.schedule(self._ledger, row)])

        for_each(schedule, waiting, self._options.concurrency)

    def _follow(self, timeout: float) -> None:
        self._checked_at = self._clock()
        self._target.follow(self._ledger, timeout, self._note)

    # Ending

    def _is_over(self) -> bool:
        reason = self._budget.reason()
        if reason is not None:
            self._tally.stop(reason, "")
        return self._tally.reason not in (StopReason.DONE, StopReason.BLOCKED, StopReason.TRY_LATER)

    def _stop(self, trouble: Trouble) -> None:
        self._tally.stop(_REASON_OF[trouble.scope], trouble.message)

    def _progress(self) -> Progress:
        return Progress(
            sent=self._tally.created + self._tally.existing,
            failed=self._tally.failed,
            left=self._ledger.count_due(self._now()),
            seconds=self._clock() - self._start,
        )

    def _summary(self, repeated: int) -> RunSummary:
        counts = self._ledger.counts()
        reason = self._tally.reason
        if reason is StopReason.DONE and self._budget.reason() is StopReason.MAX_PINS:
            reason = StopReason.MAX_PINS if self._ledger.count_due(self._now()) else reason
        return RunSummary(
            reason=reason,
            message=self._tally.message,
            counts=counts,
            created=self._tally.created,
            existing=self._tally.existing,
            updated=self._tally.updated,
            published=self._tally.published,
            failed=self._tally.failed,
            invalid=counts.get(RowState.INVALID, 0),
            changed=self._count_changed(),
            repeated=repeated,
            next_due=self._ledger.next_due(),
            seconds=self._clock() - self._start,
        )

    def _notify(self, event: Event) -> None:
        notify(self._on_event, event)


def _with_trouble(outcome: Outcome) -> PlannedRow:
    trouble = outcome.trouble
    if trouble is None:
        return outcome.row
    return attrs.evolve(outcome.row, code=trouble.code, message=trouble.message)


_REASON_OF = {
    Scope.ROW: StopReason.DONE,
    Scope.ACCOUNT: StopReason.BLOCKED,
    Scope.SIGN_IN: StopReason.SIGN_IN,
    Scope.PASSING: StopReason.TRY_LATER,
}
