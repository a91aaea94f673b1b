"""Compare a plan with the service, verify what was published, undo it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import attrs

from pinbridge._async._io import Mutex
from pinbridge.errors import PinbridgeError

from ..compare import Difference, differences
from ..ledger import Ledger
from ..outcomes import AccountPlan, Comparison, Mismatch, Undoing, Verification
from ..planned import AT_SERVICE, PlannedRow, RowState
from ._io import spread
from .intake import NO_BOARD, AsyncIntake

if TYPE_CHECKING:
    from ..targets import ServicePin
    from .targets import AsyncTarget

_PLACES = 8
_PINS_AT_ONCE = 1000


async def compare(
    target: AsyncTarget,
    ledger: Ledger,
    intake: AsyncIntake,
    repeated: int,
    *,
    creates_boards: bool,
) -> Comparison:
    """Tell what a run would do with the plan that a ledger has taken in.

    Args:
        target: The service.
        ledger: Knows the rows.
        intake: Has taken in the plan, without making boards.
        repeated: Rows left out because another row has the same key.
        creates_boards: Whether the run would make boards that are missing.
    """
    creates: Counter[str] = Counter()
    after_expiry: Counter[str] = Counter()
    without_upload: Counter[str] = Counter()
    invalid: Counter[str] = Counter()
    due, now = 0, target.runtime.wall_clock()
    accounts = {account: await target.limits(account) for account in ledger.accounts()}
    for row in ledger.rows(RowState.WAITING, RowState.INVALID):
        code = row.code or ""
        if row.state is RowState.INVALID and not (creates_boards and code == NO_BOARD):
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


async def verify(target: AsyncTarget, ledger: Ledger) -> Verification:
    """Read the pins of a plan back, and tell what differs from the plan.

    Args:
        target: The service.
        ledger: Knows the rows.
    """
    mutex = Mutex()
    found: list[Mismatch] = []
    checked = 0
    shown: dict[str, ServicePin] = {}
    unseen = {*ledger.pins(RowState.SENT), *ledger.pins(RowState.PUBLISHED)}

    async def check(row: PlannedRow) -> None:
        nonlocal checked
        pin = shown.get(row.pin_id or "") or await target.read(row)
        differing: list[Difference] = []
        if pin is not None:
            media = await target.media_identity(pin)
            differing = differences(row, attrs.evolve(pin, media=media))
        async with mutex:
            checked += 1
            if pin is None or differing:
                found.append(Mismatch(row=row, differences=tuple(differing)))

    async def check_shown() -> None:
        await spread(check, ledger.of_pins(shown), _PLACES)
        shown.clear()

    for account in ledger.accounts():
        async for pin in target.known(account):
            if pin.id in unseen:
                unseen.discard(pin.id)
                shown[pin.id] = pin
            if len(shown) == _PINS_AT_ONCE:
                await check_shown()
    await check_shown()
    await spread(check, ledger.of_pins(unseen), _PLACES)
    return Verification(
        checked=checked, mismatches=tuple(sorted(found, key=lambda one: one.row.position))
    )


async def undo(target: AsyncTarget, ledger: Ledger) -> Undoing:
    """Delete every pin and schedule that a ledger knows, also those of rows that the plan no longer has.

    Args:
        target: The service.
        ledger: Knows the rows.
    """
    mutex = Mutex()
    deleted: list[PlannedRow] = []
    kept: list[tuple[PlannedRow, str]] = []

    async def delete(row: PlannedRow) -> None:
        if row.pin_id is None:
            return
        try:
            await target.delete(row)
        except PinbridgeError as error:
            kept.append((row, str(error)))
            return
        async with mutex:
            gone = attrs.evolve(row, state=RowState.UNDONE)
            ledger.record([gone], target.runtime.wall_clock())
            deleted.append(gone)

    await spread(delete, ledger.rows(*AT_SERVICE, RowState.FAILED, is_old_too=True), _PLACES)
    return Undoing(deleted=tuple(deleted), kept=tuple(kept))
