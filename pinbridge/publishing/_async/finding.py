"""Find pins of earlier runs whose ledger is lost."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable

from pinbridge._async._io import Function, notify

from ..compare import differences, row_as_found
from ..ledger import Ledger
from ..planned import PlannedRow, RowState
from ..targets import ServicePin
from .targets import AsyncTarget

_PINS_AT_ONCE = 5000
_Signature = tuple[str, str, str]
SEARCHED = "looked for earlier pins"
"""Ledger value that is set once earlier pins have been searched for."""


async def find_earlier(
    target: AsyncTarget, ledger: Ledger, note: Function[PlannedRow, None] | None = None
) -> None:
    """Find and record rows that the service already has, once per ledger.

    Args:
        target: The service.
        ledger: Ledger that contains the plan.
        note: Called with each row found.
    """
    if ledger.value(SEARCHED):
        return
    async for row in _found(target, ledger):
        ledger.record([row], target.runtime.wall_clock())
        await notify(note, row)
    ledger.set_value(SEARCHED, "yes")


async def _found(target: AsyncTarget, ledger: Ledger) -> AsyncGenerator[PlannedRow]:
    """Iterate over the rows that match a pin or schedule of the service."""
    for account in ledger.accounts():
        pins: list[ServicePin] = []
        async for pin in target.known(account):
            pins.append(pin)
            if len(pins) == _PINS_AT_ONCE:
                for row in _matched(ledger, pins):
                    yield row
                pins.clear()
        for row in _matched(ledger, pins):
            yield row
        span = ledger.span(account)
        if span is not None:
            for schedule in await target.scheduled(account, *span):
                same = [
                    row
                    for row in ledger.due_at(account, schedule.due)
                    if row.title.strip() == schedule.title.strip() and row.board == schedule.board
                ]
                if same:
                    nearest = min(same, key=lambda row: len(differences(row, schedule)))
                    yield row_as_found(nearest, schedule)


def _matched(ledger: Ledger, pins: Iterable[ServicePin]) -> Iterable[PlannedRow]:
    by_key = {pin.key: pin for pin in pins if pin.key}
    for key, row in ledger.find(by_key).items():
        if row.state is RowState.WAITING:
            yield row_as_found(row, by_key[key])
    # A pin matches at most one row; identical rows take one pin each.
    by_signature: dict[_Signature, list[ServicePin]] = {}
    for pin in pins:
        if not pin.key:
            signature = pin.board, pin.title.strip(), pin.link.strip()
            by_signature.setdefault(signature, []).append(pin)
    for row in ledger.rows(RowState.WAITING) if by_signature else ():
        signature = row.board, row.title.strip(), str(row.content.get("link", "")).strip()
        if same := by_signature.get(signature):
            yield row_as_found(row, same.pop(0))
