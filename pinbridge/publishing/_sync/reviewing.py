# Derived from pinbridge/publishing/_async/reviewing.py by ./codegen.sh; do not edit.
"""Compare a plan with the service, verify what was published, and undo it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import attrs

from pinbridge._sync._io import Mutex
from pinbridge.errors import PinbridgeError

from ..compare import Difference, differences
from ..ledger import Ledger
from ..outcomes import AccountPlan, Comparison, Mismatch, Undoing, Verification
from ..planned import AT_SERVICE, PlannedRow, RowState
from ._io import for_each
from .intake import NO_BOARD, Intake

if TYPE_CHECKING:
    from ..targets import ServicePin
    from .targets import Target

_CONCURRENCY = 8
_PINS_AT_ONCE = 1000


def compare(
    target: Target,
    ledger: Ledger,
    intake: Intake,
    repeated: int,
    *,
    create_boards: bool,
) -> Comparison:
    """Return what a run would do with the plan in a ledger.

    Args:
        target: The service.
        ledger: The ledger of the plan.
        intake: The intake that stored the plan, without creating boards.
        repeated: Number of rows skipped because an earlier row has the same key.
        create_boards: Whether the run would create missing boards.
    """
    creates: Counter[str] = Counter()
    after_expiry: Counter[str] = Counter()
    without_upload: Counter[str] = Counter()
    invalid: Counter[str] = Counter()
    due, now = 0, target.runtime.wall_clock()
    accounts = {account: target.limits(account) for account in ledger.accounts()}
    for row in ledger.rows(RowState.WAITING, RowState.INVALID):
        code = row.code or ""
        if row.state is RowState.INVALID and not (create_boards and code == NO_BOARD):
            invalid[code] += 1
            continue
        creates[row.account] += 1
        due += row.due <= now
        limits = accounts[row.account]
        expires = limits.expires_at
        after_expiry[row.account] += expires is not None and row.due >= expires
        without_upload[row.account] += bool(row.files) and not limits.takes_files
    counts = ledger.counts()
    return Comparison(
        creates=creates.total(),
        due=due,
        exists=sum(counts.get(state, 0) for state in AT_SERVICE),
        changed=sum(1 for _ in ledger.changed()),
        failed=counts.get(RowState.FAILED, 0),
        undecided=counts.get(RowState.UNDECIDED, 0),
        invalid=invalid,
        missing_boards=intake.missing_boards,
        unsupported=intake.unsupported,
        repeated=repeated,
        accounts=tuple(
            AccountPlan(
                account=account,
                creates=creates[account],
                limits=limits,
                over_quota=max(0, creates[account] - limits.quota_left)
                if limits.quota_left is not None
                else 0,
                after_expiry=after_expiry[account],
                without_upload=without_upload[account],
                seconds=max(0.0, (creates[account] - limits.tokens) / limits.refill),
            )
            for account, limits in accounts.items()
        ),
    )


def verify(target: Target, ledger: Ledger) -> Verification:
    """Compare the pins of a plan with the plan.

    Args:
        target: The service.
        ledger: The ledger of the plan.
    """
    mutex = Mutex()
    found: list[Mismatch] = []
    checked = 0
    listed: dict[str, ServicePin] = {}
    unlisted = {*ledger.pins(RowState.SENT), *ledger.pins(RowState.PUBLISHED)}

    def check(row: PlannedRow) -> None:
        nonlocal checked
        pin = listed.get(row.pin_id or "") or target.read(row)
        differing: list[Difference] = []
        if pin is not None:
            media = target.media_identity(pin)
            differing = differences(row, attrs.evolve(pin, media=media))
        with mutex:
            checked += 1
            if pin is None or differing:
                found.append(Mismatch(row=row, differences=tuple(differing)))

    def check_listed() -> None:
        for_each(check, ledger.find_by_pin(listed), _CONCURRENCY)
        listed.clear()

    for account in ledger.accounts():
        for pin in target.known(account):
            if pin.id in unlisted:
                unlisted.discard(pin.id)
                listed[pin.id] = pin
            if len(listed) == _PINS_AT_ONCE:
                check_listed()
    check_listed()
    for_each(check, ledger.find_by_pin(unlisted), _CONCURRENCY)
    return Verification(
        checked=checked, mismatches=tuple(sorted(found, key=lambda one: one.row.position))
    )


def undo(target: Target, ledger: Ledger) -> Undoing:
    """Delete all pins and schedules in a ledger, including those of rows that the plan no longer has.

    Args:
        target: The service.
        ledger: The ledger of the plan.
    """
    mutex = Mutex()
    deleted: list[PlannedRow] = []
    kept: list[tuple[PlannedRow, str]] = []

    def delete(row: PlannedRow) -> None:
        if row.pin_id is None:
            return
        try:
            target.delete(row)
        except PinbridgeError as error:
            kept.append((row, str(error)))
            return
        with mutex:
            gone = attrs.evolve(row, state=RowState.UNDONE)
            ledger.record([gone], target.runtime.wall_clock())
            deleted.append(gone)

    for_each(delete, ledger.rows(*AT_SERVICE, RowState.FAILED, include_removed=True), _CONCURRENCY)
    return Undoing(deleted=tuple(deleted), kept=tuple(kept))
