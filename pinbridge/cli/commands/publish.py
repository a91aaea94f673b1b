"""Publish files and URLs as pins."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..framework import command
from ..inputs import MEDIA, MOMENT, account_of, account_option, board_of, each, given
from ..state import State, pass_state

if TYPE_CHECKING:
    from pinbridge_api.models import PinResponse, ScheduleResponse

COLUMNS = ("id", "status", "title", "address")
_MAX_TITLE = 100


@command()
@click.argument("media", nargs=-1, required=True, type=MEDIA, metavar="FILE|URL...")
@click.option("--board", "-b", required=True, metavar="NAME", help="Board by name or id.")
@click.option("--title", "-t", help="Title; by default made from the file name.")
@click.option("--description", help="Description.")
@click.option("--link", "link_url", metavar="URL", help="Page that the pin leads to.")
@click.option("--alt", "alt_text", help="Description for people who can't see the media.")
@click.option("--cover", type=MEDIA, metavar="FILE|URL", help="Cover picture of a video.")
@click.option(
    "--at",
    "run_at",
    type=MOMENT,
    metavar="TIME",
    help="Publish later: a time, or +2h, which is another time in each run.",
)
@click.option("--create-board", is_flag=True, help="Create the board if it does not exist.")
@click.option(
    "--key",
    "idempotency_key",
    help="Your own idempotency key, which alone decides whether a pin is new.",
)
@click.option("--no-wait", is_flag=True, help="Return as soon as the pin is created.")
@click.option(
    "--timeout", type=float, default=300, show_default=True, help="Seconds to wait for each pin."
)
@account_option
@pass_state
def publish(
    state: State,
    media: tuple[str, ...],
    board: str,
    create_board: bool,
    account: str | None,
    **fields: Any,
) -> None:
    """Publish one or several pictures and videos, and print where each is on Pinterest.

    Running the command again publishes nothing twice, and prints the existing pins.

    \b
      pinbridge publish photo.jpg --board Travel --title "Mountains at dusk"
      pinbridge publish *.jpg --board Travel --at 2026-12-24T18:00
    """
    if fields["idempotency_key"] and len(media) > 1:
        raise click.UsageError("--key identifies one pin: pass only one file with it.")
    if create_board:
        _require_board(state, account, board)
    jobs = {"board": board, "account": account, **fields}
    if len(media) == 1:
        _tell(state, _publish(state, media[0], jobs), alone=True)
        return
    each(state, media, lambda item: _tell(state, _publish(state, item, jobs), alone=False))


def _require_board(state: State, account: str | None, board: str) -> None:
    from pinbridge.errors import AmbiguousNameError

    owner = account_of(state, account)
    try:
        board_of(state, owner.id, board)
    except AmbiguousNameError as error:
        if error.matches:
            raise
        state.client.pinterest.create_board(account_id=owner.id, name=board)
        state.out.note(f"Created the board {board}.")


def _publish(state: State, item: str, job: dict[str, Any]) -> PinResponse | ScheduleResponse:
    run_at: dt.datetime | None = job["run_at"]
    texts = {name: job[name] for name in job if name not in ("no_wait", "run_at")}
    arguments: dict[str, Any] = given(**texts, wait=not job["no_wait"])
    arguments["title"] = job["title"] or title_of(item)
    with state.out.progress(_name_of(item)) as progress:
        if run_at is not None:
            return state.client.publish(item, run_at=run_at, on_progress=progress, **arguments)
        noted = _status_notes(state, _name_of(item))
        return state.client.publish(
            item, run_at=None, on_progress=progress, on_status=noted, **arguments
        )


def _status_notes(state: State, name: str) -> Callable[[PinResponse], object]:
    return lambda pin: state.out.note(f"{name}: {pin.status}")


def _tell(state: State, made: PinResponse | ScheduleResponse, *, alone: bool) -> Any:
    shown = with_address(made)
    if alone:
        fields = ("address", "id", "status", "title", "board_id")
        scheduled = ("id", "status", "run_at", "payload.title")
        state.out.record(shown, fields if "address" in shown else scheduled)
    else:
        place = shown.get("address") or shown.get("run_at") or shown["status"]
        state.out.event(shown, f"{shown['id']}\t{place}")
    return shown


def with_address(made: PinResponse | ScheduleResponse) -> dict[str, Any]:
    """Return a pin as a dict with its URL on Pinterest; a schedule is returned unchanged."""
    shown = made.to_dict()
    if "pinterest_pin_id" in shown:
        found = shown["pinterest_pin_id"]
        shown["address"] = f"https://www.pinterest.com/pin/{found}/" if found else None
    return shown


def _name_of(item: str) -> str:
    if item.lower().startswith(("http://", "https://")):
        return item.partition("?")[0]
    return Path(item).name


def title_of(item: str) -> str:
    """Derive a title from a file name."""
    stem = re.sub(r"[_-]+", " ", Path(_name_of(item)).stem).strip()
    return (stem[:1].upper() + stem[1:])[:_MAX_TITLE] or "Pin"
