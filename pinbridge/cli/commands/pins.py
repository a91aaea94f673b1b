"""Pins: list, show, watch, retry, edit, delete."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from ..exit_codes import ExitCode
from ..failures import CommandError
from ..framework import group
from ..inputs import (
    account_of,
    account_option,
    board_id_of,
    each,
    given,
    limit_option,
    limited,
    time_range,
)
from ..state import State, pass_state
from .publish import with_address

if TYPE_CHECKING:
    from pinbridge_api.models import PinResponse

COLUMNS = ("id", "status", "title", "board_id", "created_at")
_OVER = frozenset({"published", "failed"})


@group()
def pins() -> None:
    """List, watch, retry, edit and delete pins."""


@pins.command("list")
@click.option("--status", help="Only pins in this state, such as failed.")
@click.option("--board", "board_id", metavar="NAME", help="Only this board, by name or id.")
@click.option("--error-code", metavar="CODE", help="Only pins whose last problem has this code.")
@click.option("--search", "q", metavar="TEXT", help="Only pins with this text.")
@click.option("--sort", help="Order, such as created_at_asc.")
@click.option(
    "--removed/--not-removed", default=None, help="Only those deleted on Pinterest, or not."
)
@account_option
@time_range
@limit_option
@pass_state
def list_pins(
    state: State, account: str | None, board_id: str | None, limit: int, **filters: Any
) -> None:
    """List pins, newest first."""
    if account or board_id:
        owner = account_of(state, account)
        filters["account_id"] = owner.id
        filters["board_id"] = board_id and board_id_of(state, owner.id, board_id)
    found = state.client.pins.iter(**given(**filters))
    state.out.rows(limited(found, limit, state), COLUMNS, empty="No pins.")


@pins.command()
@click.argument("pin_id", metavar="ID")
@pass_state
def show(state: State, pin_id: str) -> None:
    """Show one pin."""
    state.out.record(with_address(state.client.pins.get(pin_id)))


@pins.command()
@click.argument("pin_ids", nargs=-1, metavar="[ID...]")
@click.option(
    "--timeout", type=float, default=300, show_default=True, help="Maximum number of seconds."
)
@pass_state
def watch(state: State, pin_ids: tuple[str, ...], timeout: float) -> None:
    """Print each change of status until all pins are published or failed.

    Without ids, it watches all pins that are not finished.
    """
    wanted = list(pin_ids) or [str(pin.id) for pin in _under_way(state)]
    if not wanted:
        state.out.note("All pins are finished.")
        state.end_with(ExitCode.NOTHING_TO_DO)
        return
    seen: dict[str, str] = {}
    deadline = time.monotonic() + timeout
    pause = 0.5
    while True:
        for pin_id in wanted:
            if seen.get(pin_id) not in _OVER:
                _note_change(state, state.client.pins.get(pin_id), seen)
        if all(status in _OVER for status in seen.values()):
            break
        if time.monotonic() + pause > deadline:
            waiting = sum(status not in _OVER for status in seen.values())
            raise CommandError(
                f"{waiting} pin(s) are not finished yet",
                "the service continues with them; watch them again, or use a longer --timeout",
                ExitCode.TRY_LATER,
            )
        time.sleep(pause)
        pause = min(pause * 1.5, 5)
    if "failed" in seen.values():
        state.end_with(ExitCode.SOME_FAILED)


def _under_way(state: State) -> Iterator[PinResponse]:
    for status in ("queued", "publishing", "deferred"):
        yield from state.client.pins.iter(status=status)


def _note_change(state: State, pin: PinResponse, seen: dict[str, str]) -> None:
    status = str(pin.status)
    if seen.get(str(pin.id)) == status:
        return
    seen[str(pin.id)] = status
    shown = with_address(pin)
    more = pin.error_code if status == "failed" else shown["address"]
    state.out.event(shown, f"{pin.id}\t{status}\t{more or ''}".rstrip())


@pins.command()
@click.argument("pin_ids", nargs=-1, metavar="[ID...]")
@click.option("--all-failed", is_flag=True, help="Retry all failed pins.")
@pass_state
def retry(state: State, pin_ids: tuple[str, ...], all_failed: bool) -> None:
    """Publish failed pins again."""
    if bool(pin_ids) == all_failed:
        raise click.UsageError("Pass the ids of pins, or --all-failed.")
    wanted = pin_ids or [str(pin.id) for pin in state.client.pins.iter(status="failed")]
    if not wanted:
        state.out.note("No pin has failed.")
        state.end_with(ExitCode.NOTHING_TO_DO)
        return
    result = state.client.pins.bulk_retry(wanted)
    state.out.rows(result.results, ("id", "status", "error_code"))
    state.out.note(f"{result.succeeded_count} retried, {result.skipped_count} skipped.")
    if result.failed_count:
        state.end_with(ExitCode.SOME_FAILED)


@pins.command()
@click.argument("pin_id", metavar="ID")
@click.option("--title", help="New title.")
@click.option("--description", help="New description; an empty one clears it.")
@click.option("--link", "link_url", metavar="URL", help="New link; an empty one clears it.")
@click.option("--alt", "alt_text", help="New alternative text; an empty one clears it.")
@click.option("--board", metavar="NAME", help="Move it to this board, by name or id.")
@pass_state
def edit(state: State, pin_id: str, board: str | None, **fields: str | None) -> None:
    """Change a pin; other fields stay as they are."""
    changes: dict[str, Any] = {
        name: value or None for name, value in fields.items() if value is not None
    }
    if board is not None:
        account_id = state.client.pins.get(pin_id).pinterest_account_id
        changes["board_id"] = board_id_of(state, account_id, board)
    if not changes:
        raise click.UsageError("Pass something to change, such as --title.")
    state.out.record(with_address(state.client.pins.update(pin_id, **changes)))


@pins.command()
@click.argument("pin_ids", nargs=-1, required=True, metavar="ID...")
@click.option("--from-pinterest", is_flag=True, help="Delete them on Pinterest too.")
@pass_state
def delete(state: State, pin_ids: tuple[str, ...], from_pinterest: bool) -> None:
    """Delete pins here, and with --from-pinterest also on Pinterest."""
    where = "here and on Pinterest" if from_pinterest else "here, not on Pinterest"
    state.out.confirm(f"Delete {len(pin_ids)} pin(s) {where}?")

    def delete_one(pin_id: str) -> None:
        answer = state.client.pins.delete(pin_id, delete_from_pinterest=from_pinterest)
        if from_pinterest and answer is not None and not answer.removed_from_pinterest:
            state.out.note(f"{pin_id}: not removed on Pinterest: {answer.reason}")
        state.out.event({"id": pin_id, "deleted": True}, f"{pin_id}\tdeleted")

    each(state, pin_ids, delete_one)
