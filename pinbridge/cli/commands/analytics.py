"""Metrics of pins and accounts."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from ..framework import group, options
from ..inputs import DAY, OutputFile, account_of, account_option, given, limited
from ..state import State, pass_state

_RANGE = options(
    click.option("--from", "start_date", type=DAY, metavar="DAY", help="First day, or 30d."),
    click.option("--to", "end_date", type=DAY, metavar="DAY", help="Last day."),
)
_SVG = click.option(
    "--svg", type=OutputFile(), metavar="FILE", help="Also write a chart to a file."
)
_METRIC = click.option(
    "--metric", metavar="NAME", help="Show this metric day by day, such as IMPRESSION."
)


@group()
def analytics() -> None:
    """Show how pins and accounts perform: tables, bars, and SVG charts."""


@analytics.command()
@account_option
@_RANGE
@_METRIC
@_SVG
@pass_state
def overview(
    state: State, account: str | None, metric: str | None, svg: Path | None, **days: dt.date | None
) -> None:
    """Show metrics of all accounts."""
    found = state.client.analytics.overview(
        **given(account_id=account and account_of(state, account).id, **days)
    )
    daily = [
        (str(row.get("date")), {k: v for k, v in row.items() if isinstance(v, int | float)})
        for row in found.daily
    ]
    _show(state, found, found.totals, daily, metric, svg, "All accounts")


@analytics.command()
@account_option
@_RANGE
@_METRIC
@_SVG
@pass_state
def account(
    state: State, account: str | None, metric: str | None, svg: Path | None, **days: dt.date | None
) -> None:
    """Show metrics of one account."""
    owner = account_of(state, account)
    found = state.client.pinterest.account_analytics(owner.id, include_daily=True, **given(**days))
    daily = [(row.date.isoformat(), row.metrics) for row in found.daily]
    _show(state, found, found.totals, daily, metric, svg, owner.display_name or str(owner.id))


@analytics.command()
@click.argument("pin_id", metavar="ID")
@_RANGE
@_METRIC
@_SVG
@pass_state
def pin(
    state: State, pin_id: str, metric: str | None, svg: Path | None, **days: dt.date | None
) -> None:
    """Show metrics of one pin."""
    found = state.client.pins.analytics(pin_id, include_daily=True, **given(**days))
    daily = [(row.date.isoformat(), row.metrics) for row in found.daily]
    _show(state, found, found.totals, daily, metric, svg, f"Pin {pin_id}")


@analytics.command()
@click.option("--by", "sort_by", default="impression", show_default=True, help="Metric to rank by.")
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    default=10,
    show_default=True,
    help="Maximum number of pins.",
)
@account_option
@_RANGE
@_SVG
@pass_state
def top(
    state: State,
    account: str | None,
    limit: int,
    svg: Path | None,
    sort_by: str,
    **days: dt.date | None,
) -> None:
    """Show the pins with the highest values of a metric."""
    owner = account and account_of(state, account).id
    found = state.client.analytics.iter_top_pins(sort_by=sort_by, **given(account_id=owner, **days))
    pins = list(limited(found, limit, state))
    if state.out.is_human and not state.fields:
        values = {row.title: _value(row.totals, sort_by) for row in pins}
        state.out.bars(values, f"Top pins by {sort_by}")
    else:
        state.out.rows(pins, ("pin_id", "title", "totals"), key="pin_id")
    _draw(
        state, svg, f"Top pins by {sort_by}", [(p.title, _value(p.totals, sort_by)) for p in pins]
    )


def _show(
    state: State,
    found: Any,
    totals: Mapping[str, float],
    daily: Sequence[tuple[str, Mapping[str, float]]],
    metric: str | None,
    svg: Path | None,
    title: str,
) -> None:
    days = [(day, _value(metrics, metric)) for day, metrics in daily] if metric else []
    heading = f"{title}, {found.start_date} to {found.end_date}"
    if state.out.is_json:
        state.out.record(found)
    elif metric:
        state.out.bars(dict(days), f"{heading}: {metric}")
    else:
        state.out.bars(totals, heading)
    _draw(state, svg, heading, days or list(totals.items()))


def _pygal() -> Any:
    from importlib import import_module

    # Importing pygal leaves a module finder behind that causes a warning at every later import.
    finders = list(sys.meta_path)
    try:
        return import_module("pygal")
    finally:
        sys.meta_path[:] = finders


def _value(metrics: Mapping[str, float], wanted: str) -> float:
    """Return a metric by its name, ignoring case."""
    for name, value in metrics.items():
        if name.casefold() == wanted.casefold():
            return value
    if metrics:
        raise click.UsageError(
            f"There is no metric {wanted!r}; the metrics are: {', '.join(metrics)}."
        )
    return 0.0


def _draw(state: State, file: Path | None, title: str, values: Sequence[tuple[str, float]]) -> None:
    if file is None:
        return
    chart = _pygal().Bar(
        title=title, show_legend=False, x_label_rotation=30, js=[], disable_xml_declaration=True
    )
    chart.x_labels = [name for name, _ in values]
    chart.add(title, [value for _, value in values])
    file.write_text(chart.render(is_unicode=True), "utf-8")
    state.out.note(f"Wrote {file}.")
