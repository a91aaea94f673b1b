"""Rehearse a plan: run it on a fresh sandbox whose time flies, and tell when each pin would appear."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import attrs
import httpx

from pinbridge._core.annotations import checked_arguments
from pinbridge._core.runtime import Runtime
from pinbridge._pinbridge import publish as rules
from pinbridge._pinbridge._sync.client import PinbridgeClient

from ._sync.bulk import Bulk
from ._sync.pinbridge import PinbridgeTarget
from .events import OnEvent
from .options import RunOptions
from .planned import PlannedRow, RowState
from .rows import Row

if TYPE_CHECKING:
    from pinbridge_api.models import BoardResponse, PinterestAccountResponse

    from pinbridge.sandbox import Sandbox

    from .events import RunSummary

_TOGETHER = 900.0
_LONGEST_SETTLING = 30 * 86400.0


@attrs.frozen(kw_only=True)
class RehearsedRow:
    """What would become of a row.

    Args:
        row: The row at the end of the rehearsal.
        appears_at: When its pin would appear on Pinterest; None if it would not.
    """

    row: PlannedRow
    appears_at: dt.datetime | None


@attrs.frozen(kw_only=True)
class Rehearsal:
    """What would become of a plan.

    Args:
        summary: What the run did on the sandbox.
        rows: The rows, in the order of the plan.
        seconds: How long the rehearsal took.
    """

    summary: RunSummary
    rows: tuple[RehearsedRow, ...]
    seconds: float

    @property
    def failing(self) -> tuple[RehearsedRow, ...]:
        """Rows whose pins would not appear."""
        return tuple(one for one in self.rows if one.appears_at is None)


@attrs.frozen(kw_only=True)
class _Account:
    account: PinterestAccountResponse
    boards: list[BoardResponse]


@checked_arguments
def rehearse(
    rows: Iterable[Row],
    client: PinbridgeClient | None = None,
    *,
    account: str = "",
    board: str = "",
    create_boards: bool = False,
    together: float = _TOGETHER,
    on_event: OnEvent | None = None,
) -> Rehearsal:
    """Run a plan on a fresh sandbox whose time passes only while the run waits. Nothing is published.

    Args:
        rows: The plan.
        client: Whose accounts, boards, rate limits and quota the sandbox is given; without, it has one
            account with the usual limits and the boards of the plan.
        account: Account of rows that name none.
        board: Board of rows that name none.
        create_boards: Whether boards that are missing would be made.
        together: Seconds within which rows that become due are sent together: the time between two runs
            by cron.
        on_event: Called with each event.

    Raises:
        ModuleNotFoundError: The extra `sandbox` is not installed.
        PinbridgeError: The accounts can't be read.
    """
    from pinbridge.sandbox import Sandbox

    start = time.monotonic()
    accounts = [] if client is None else _described(client)
    clock = time.time if client is None else client.runtime.wall_clock
    begin = dt.datetime.fromtimestamp(clock(), dt.UTC)
    with Sandbox(frozen=True, start=begin, **_limits(client, accounts)) as sandbox:
        passed = 0.0

        def sleep(seconds: float) -> None:
            nonlocal passed
            passed += seconds
            sandbox.advance(seconds)

        runtime = Runtime(
            clock=lambda: passed, wall_clock=lambda: sandbox.now().timestamp(), sleep=sleep
        )
        with PinbridgeClient(
            base_url=sandbox.base_url,
            api_key=sandbox.api_key,
            transport=sandbox.transport(),
            runtime=runtime,
        ) as stage:
            moved = _furnished(sandbox, stage, client, accounts)
            options = RunOptions(
                wait=True,
                together=together,
                look_every=float("inf"),
                settle=_LONGEST_SETTLING,
            )
            with Bulk(
                PinbridgeTarget(stage, pace=False),
                account=account,
                board=board,
                create_boards=create_boards or client is None,
            ) as bulk:
                plan = (moved(row, account, board) for row in rows)
                summary = bulk.run(plan, options, on_event=on_event)
                appear = {str(pin.id): pin.published_at for pin in stage.pins.iter(page_size=200)}
                rehearsed = tuple(_rehearsed(row, appear) for row in bulk.ledger.rows())
    return Rehearsal(summary=summary, rows=rehearsed, seconds=time.monotonic() - start)


def _rehearsed(row: PlannedRow, appear: dict[str, Any]) -> RehearsedRow:
    is_published = row.state is RowState.PUBLISHED and row.pin_id is not None
    return RehearsedRow(row=row, appears_at=appear.get(row.pin_id or "") if is_published else None)


def _described(client: PinbridgeClient) -> list[_Account]:
    return [
        _Account(account=account, boards=list(client.pinterest.list_boards(account.id)))
        for account in client.pinterest.list_accounts()
        if account.revoked_at is None
    ]


def _limits(client: PinbridgeClient | None, accounts: list[_Account]) -> Any:
    from pinbridge.sandbox.services import SERVICES

    settings: dict[str, Any] = {"services": SERVICES[:1]}
    if client is not None and accounts:
        meter = client.rate_meter.get(accounts[0].account.id)
        settings |= {
            "rate_account_capacity": meter.account.capacity,
            "rate_account_refill": meter.account.refill_rate,
            "rate_global_capacity": meter.global_.capacity,
            "rate_global_refill": meter.global_.refill_rate,
        }
    return settings


def _furnished(
    sandbox: Sandbox,
    stage: PinbridgeClient,
    client: PinbridgeClient | None,
    accounts: list[_Account],
) -> Callable[[Row, str, str], Row]:
    """Give the sandbox the plan, accounts and boards of a client; return what moves rows there."""
    if client is None:
        _set_quota(sandbox, stage, {"plan": "enterprise"})
        return lambda row, account, board: attrs.evolve(row, account="", board=row.board or board)
    status = client.billing.status()
    # Accounts are connected before the plan can forbid it.
    _set_quota(sandbox, stage, {"plan": "enterprise"})
    there: dict[str, str] = {}
    names: dict[str, dict[str, str]] = {}
    for number, one in enumerate(accounts):
        key = str(one.account.id)
        there[key] = sandbox.account_id if not number else _connected(sandbox, stage, f"a{number}")
        names[key] = {board.id: board.name for board in one.boards}
        here = {board.name.casefold() for board in stage.pinterest.list_boards(there[key])}
        for board in one.boards:
            if board.name.casefold() not in here:
                stage.pinterest.create_board(account_id=there[key], name=board.name)
    used = {"plan": status.plan, "calls_used": status.calls_used}
    _set_quota(sandbox, stage, used)
    known = [one.account for one in accounts]

    def moved(row: Row, account: str, board: str) -> Row:
        owner = str(rules.choose_account(known, (row.account or account) or None).id)
        wanted = row.board or board
        return attrs.evolve(row, account=there[owner], board=names[owner].get(wanted, wanted))

    return moved


def _set_quota(sandbox: Sandbox, stage: PinbridgeClient, values: dict[str, Any]) -> None:
    project = stage.pinterest.list_accounts()[0].workspace_id
    with _controls(sandbox) as controls:
        controls.patch(f"/_sandbox/projects/{project}", json=values).raise_for_status()


def _connected(sandbox: Sandbox, stage: PinbridgeClient, username: str) -> str:
    """Connect one more account as a browser would."""
    address = stage.pinterest.start_oauth().authorization_url
    with _controls(sandbox) as browser:
        browser.get(f"{address}&username={username}").raise_for_status()
    accounts = stage.pinterest.list_accounts()
    return next(str(one.id) for one in accounts if one.username == username)


def _controls(sandbox: Sandbox) -> httpx.Client:
    return httpx.Client(
        base_url=sandbox.base_url, transport=sandbox.transport(), follow_redirects=True
    )
