"""Rehearse a plan: run it on a new sandbox with a simulated clock, to see when each pin would appear."""

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
from pinbridge.runtime.types import Seconds

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
_MAX_SETTLE = 30 * 86400.0


@attrs.frozen(kw_only=True)
class RehearsedRow:
    """The outcome of a row in a rehearsal.

    Args:
        row: The row at the end of the rehearsal.
        appears_at: When its pin would appear on Pinterest; None if it would not.
    """

    row: PlannedRow
    appears_at: dt.datetime | None


@attrs.frozen(kw_only=True)
class Rehearsal:
    """The outcome of a rehearsal.

    Args:
        summary: Outcome of the run on the sandbox.
        rows: The rows, in plan order.
        seconds: Real duration of the rehearsal.
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
    together: Seconds = _TOGETHER,
    on_event: OnEvent | None = None,
) -> Rehearsal:
    """Run a plan on a new sandbox with a simulated clock. Nothing is published.

    Args:
        rows: The plan.
        client: Its accounts, boards, rate limits and quota are copied to the sandbox. Without a client,
            the sandbox has one account with default limits and the boards of the plan.
        account: Default account for rows without one.
        board: Default board for rows without one.
        create_boards: Create missing boards on the sandbox.
        together: Send rows together that become due within this many seconds, as runs by cron at this
            interval would.
        on_event: Called with each event.

    Raises:
        ModuleNotFoundError: The extra `sandbox` is not installed.
        PinbridgeError: The accounts can't be read.
    """
    from pinbridge.sandbox import Sandbox

    start = time.monotonic()
    accounts = [] if client is None else _read_accounts(client)
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
            moved = _set_up(sandbox, stage, client, accounts)
            options = RunOptions(
                wait=True,
                together=together,
                look_every=float("inf"),
                settle=_MAX_SETTLE,
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


def _read_accounts(client: PinbridgeClient) -> list[_Account]:
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


def _set_up(
    sandbox: Sandbox,
    stage: PinbridgeClient,
    client: PinbridgeClient | None,
    accounts: list[_Account],
) -> Callable[[Row, str, str], Row]:
    """Copy a client's subscription, accounts and boards to the sandbox.

    Returns:
        A function that maps a row, with the default account and board, to those of the sandbox.
    """
    if client is None:
        _set_quota(sandbox, stage, {"plan": "enterprise"})
        return lambda row, account, board: attrs.evolve(row, account="", board=row.board or board)
    status = client.billing.status()
    # The client's own plan may not allow connecting an account, so it is set only afterwards.
    _set_quota(sandbox, stage, {"plan": "enterprise"})
    sandbox_ids: dict[str, str] = {}
    names: dict[str, dict[str, str]] = {}
    for number, one in enumerate(accounts):
        key = str(one.account.id)
        id_ = _connect(sandbox, stage, f"a{number}") if number else sandbox.account_id
        sandbox_ids[key] = id_
        names[key] = {board.id: board.name for board in one.boards}
        existing = {board.name.casefold() for board in stage.pinterest.list_boards(id_)}
        for board in one.boards:
            if board.name.casefold() not in existing:
                stage.pinterest.create_board(account_id=id_, name=board.name)
    used = {"plan": status.plan, "calls_used": status.calls_used}
    _set_quota(sandbox, stage, used)
    known = [one.account for one in accounts]

    def moved(row: Row, account: str, board: str) -> Row:
        owner = str(rules.choose_account(known, (row.account or account) or None).id)
        wanted = row.board or board
        return attrs.evolve(row, account=sandbox_ids[owner], board=names[owner].get(wanted, wanted))

    return moved


def _set_quota(sandbox: Sandbox, stage: PinbridgeClient, values: dict[str, Any]) -> None:
    project = stage.pinterest.list_accounts()[0].workspace_id
    with _controls(sandbox) as controls:
        controls.patch(f"/_sandbox/projects/{project}", json=values).raise_for_status()


def _connect(sandbox: Sandbox, stage: PinbridgeClient, username: str) -> str:
    """Connect another account as a browser would, and return its id."""
    url = stage.pinterest.start_oauth().authorization_url
    with _controls(sandbox) as browser:
        browser.get(f"{url}&username={username}").raise_for_status()
    accounts = stage.pinterest.list_accounts()
    return next(str(one.id) for one in accounts if one.username == username)


def _controls(sandbox: Sandbox) -> httpx.Client:
    return httpx.Client(
        base_url=sandbox.base_url, transport=sandbox.transport(), follow_redirects=True
    )
