"""Published and queued pins, the rate limit, and activity."""

from __future__ import annotations

import datetime as dt
from typing import Any

import click

from ..framework import command
from ..inputs import MOMENT, account_of, account_option, given, limit_option, limited
from ..state import State, pass_state


@command()
@click.option("--from", "start", type=MOMENT, metavar="TIME", help="Start; 30 days ago by default.")
@click.option("--to", "end", type=MOMENT, metavar="TIME", help="End; now by default.")
@click.option("--tz", metavar="ZONE", help="Time zone of the days, such as Europe/Berlin.")
@account_option
@pass_state
def dashboard(state: State, account: str | None, **when: dt.datetime | str | None) -> None:
    """Show what was published in a period, and what is queued now."""
    owner = account and account_of(state, account).id
    arguments: dict[str, Any] = given(account_id=owner, **when)
    found = state.client.dashboard.summary(**arguments)
    out = state.out
    fields = ("start", "end", "pins.total", "pins.by_status", "pins.success_rate")
    queue = ("queue.queued", "queue.publishing", "queue.deferred", "schedules.upcoming")
    out.record(found, fields + queue, key="start")
    if out.is_human and not state.fields:
        days = {f"{point.start:%Y-%m-%d %H:%M}": float(point.published) for point in found.series}
        shown = {day: count for day, count in days.items() if count}
        if shown:
            out.bars(shown, "Published")


@command()
@account_option
@pass_state
def rate(state: State, account: str | None) -> None:
    """Show how many pins can be published right now."""
    found = state.client.rate_meter.get(account_of(state, account).id)
    rows = [
        {
            "scope": name,
            "tokens_available": node.tokens_available,
            "capacity": node.capacity,
            "refill_rate": node.refill_rate,
        }
        for name, node in (("account", found.account), ("service", found.global_))
    ]
    state.out.rows(rows, ("scope", "tokens_available", "capacity", "refill_rate"), key="scope")


@command()
@click.option("--category", help="Only entries of this kind.")
@click.option("--action", metavar="NAME", help="Only this action, such as pin.published.")
@click.option("--status", help="Only entries with this outcome.")
@click.option("--since", type=MOMENT, metavar="TIME", help="From this time on.")
@limit_option
@pass_state
def activity(state: State, limit: int, **filters: Any) -> None:
    """Show what happened in the project, newest first."""
    found = state.client.activity_logs.iter(**given(**filters))
    columns = ("created_at", "action", "status", "actor_label", "message")
    state.out.rows(limited(found, limit, state), columns)
