"""Publish later: once, or many pins by a rule."""

from __future__ import annotations

import datetime as dt
from typing import Any

import click

from ..framework import group, options
from ..inputs import (
    MEDIA,
    MOMENT,
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
from .publish import title_of

COLUMNS = ("id", "status", "run_at", "payload.title", "payload.board_id")
_TEXTS = options(
    click.option("--board", "-b", required=True, metavar="NAME", help="Board by name or id."),
    click.option("--title", "-t", help="Title; by default made from the file name."),
    click.option("--description", help="Description."),
    click.option("--link", "link_url", metavar="URL", help="Page that the pin leads to."),
    account_option,
)


@group()
def schedule() -> None:
    """Publish later, once or by a rule; list and cancel schedules."""


@schedule.command()
@click.argument("media", type=MEDIA, metavar="FILE|URL")
@click.option(
    "--at",
    "run_at",
    type=MOMENT,
    required=True,
    metavar="TIME",
    help="When, or +2h, which is another time in each run.",
)
@_TEXTS
@pass_state
def once(state: State, media: str, run_at: dt.datetime, title: str | None, **fields: Any) -> None:
    """Schedule one pin; running it again for the same time creates no second one."""
    with state.out.progress(media) as progress:
        made = state.client.publish(
            media,
            run_at=run_at,
            title=title or title_of(media),
            on_progress=progress,
            **given(**fields),
        )
    state.out.record(made, COLUMNS)


@schedule.command()
@click.argument("media", nargs=-1, required=True, type=MEDIA, metavar="FILE|URL...")
@click.option("--start", required=True, metavar="TIME", help="When to start.")
@click.option("--rule", help="RFC 5545 rule, such as FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=9.")
@click.option("--every", metavar="SPAN", help="Time between two pins, such as '1 day'.")
@click.option("--tz", metavar="ZONE", help="Time zone, such as Europe/Berlin; UTC by default.")
@click.option("--per-time", type=click.IntRange(min=1), default=1, help="Pins at each time.")
@click.option("--preview", is_flag=True, help="Show the times and do nothing.")
@_TEXTS
@pass_state
def plan(
    state: State,
    media: tuple[str, ...],
    preview: bool,
    board: str,
    account: str | None,
    title: str | None,
    description: str | None,
    link_url: str | None,
    start: str,
    tz: str | None,
    **when: Any,
) -> None:
    """Schedule many pins by one rule; running it again creates only missing ones.

    \b
      pinbridge schedule plan *.jpg --board Travel --start 2026-12-01T09:00 --every "1 day" --preview
    """
    owner = account_of(state, account)
    texts = given(description=description, link_url=link_url)
    board_id = board_id_of(state, owner.id, board)
    # Only the times matter here; the media is added when each pin is scheduled.
    rows: list[Any] = [
        {
            **texts,
            "account_id": owner.id,
            "board_id": board_id,
            "title": title or title_of(item),
            "image_url": "https://example.com/preview",
        }
        for item in media
    ]
    planned = state.client.schedules.plan(rows, start=start, tz=tz or "UTC", **given(**when))
    if preview:
        shown = [{"run_at": e.run_at, "title": e.title, "media": media[e.index]} for e in planned]
        state.out.rows(shown, ("run_at", "title", "media"), key="run_at")
        state.out.note("This was a preview; nothing was scheduled.")
        return

    def schedule_one(item: str) -> None:
        entry = times[item]
        with state.out.progress(item) as progress:
            made = state.client.publish(
                item,
                board=board_id,
                account=owner.id,
                title=entry.title,
                run_at=entry.run_at,
                on_progress=progress,
                **texts,
            )
        state.out.event(made, f"{made.id}\t{entry.run_at.isoformat()}\t{entry.title}")

    times = {media[entry.index]: entry for entry in planned}
    each(state, media, schedule_one)


@schedule.command("list")
@click.option("--status", help="Only schedules in this state, such as pending.")
@click.option("--search", "q", metavar="TEXT", help="Only schedules with this text.")
@account_option
@time_range
@limit_option
@pass_state
def list_schedules(state: State, account: str | None, limit: int, **filters: Any) -> None:
    """List schedules."""
    if account:
        filters["account_id"] = account_of(state, account).id
    found = state.client.schedules.iter(**given(**filters))
    state.out.rows(limited(found, limit, state), COLUMNS, empty="Nothing is scheduled.")


@schedule.command()
@click.argument("schedule_id", metavar="ID")
@pass_state
def show(state: State, schedule_id: str) -> None:
    """Show one schedule."""
    found = state.client.schedules.get(schedule_id)
    state.out.record(found, (*COLUMNS, "last_error", "pin_id"))


@schedule.command()
@click.argument("schedule_ids", nargs=-1, required=True, metavar="ID...")
@pass_state
def cancel(state: State, schedule_ids: tuple[str, ...]) -> None:
    """Cancel schedules that have not run."""

    def cancel_one(schedule_id: str) -> None:
        made = state.client.schedules.cancel(schedule_id)
        state.out.event(made, f"{made.id}\t{made.status}")

    each(state, schedule_ids, cancel_one)
