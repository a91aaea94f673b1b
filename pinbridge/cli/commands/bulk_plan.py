"""Commands for plans that need no account: check, preview, and export as Pinterest's CSV."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..bulk_options import Job, calendar_option, plan_options
from ..exit_codes import ExitCode
from ..framework import command
from ..state import State, pass_state
from ..values import counted

if TYPE_CHECKING:
    from pinbridge.publishing import BadCell, Row


def check(state: State, job: Job) -> None:
    """Print every problem, and what was recognised."""
    from pinbridge.publishing import check_plan

    total = 0
    bad: set[int] = set()

    def rows() -> Iterator[Row]:
        nonlocal total
        for row in job.rows():
            total += 1
            yield row

    def cells() -> Iterator[BadCell]:
        for cell in check_plan(job.plan, rows(), now=dt.datetime.now(dt.UTC)):
            if not cell.is_warning:
                bad.add(cell.place.line)
            yield cell

    state.out.note(f"{job.plan.name}: {job.plan.kind}")
    state.out.rows(
        map(_shown, cells()), ("place", "value", "message", "remedy"), key="place", empty=""
    )
    for use in job.plan.columns:
        state.out.note(f"  {use}")
    for reason, count in job.plan.left_out.items():
        state.out.note(f"{counted(count, 'row')} left out: {reason}.")
    # A problem without a line concerns the whole plan, and so all rows.
    unfit = total if 0 in bad else len(bad)
    state.out.note(f"{counted(total, 'row')}; {unfit:,} of them can't be published.")
    if bad:
        state.end_with(ExitCode.SOME_FAILED)


def preview(state: State, job: Job) -> None:
    """Print when each row would be published, at the earliest."""
    unfit = 0

    def shown() -> Iterator[dict[str, Any]]:
        nonlocal unfit
        for row in job.dated():
            unfit += not row.is_publishable
            if row.is_publishable:
                yield {
                    "publish_at": row.publish_at.isoformat() if row.publish_at else None,
                    "place": str(row.place),
                    "title": row.title,
                    "board": row.board,
                    "account": row.account,
                }

    state.out.rows(shown(), ("publish_at", "board", "title", "place"), key="publish_at")
    if unfit:
        state.out.note(f"{counted(unfit, 'row')} can't be published: see --check.")
        state.end_with(ExitCode.SOME_FAILED)


def _shown(cell: BadCell) -> dict[str, Any]:
    return {
        "place": str(cell.place),
        "line": cell.place.line,
        "column": cell.place.column,
        "value": cell.value,
        "rule": cell.rule,
        "message": cell.message,
        "remedy": cell.remedy,
        "is_warning": cell.is_warning,
    }


@command()
@click.argument("plan", metavar="PLAN", type=click.Path(exists=True, path_type=Path))
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@click.option(
    "--rows-per-file",
    type=click.IntRange(min=1),
    help="Maximum number of rows in a file; more go to FILE-2.",
)
@plan_options
@calendar_option
@pass_state
def export(
    state: State, plan: Path, file: Path, rows_per_file: int | None, **arguments: Any
) -> None:
    """Write a plan to FILE as CSV for Pinterest's own bulk upload."""
    from pinbridge.publishing import write_pinterest_csv

    job = Job(state, plan, arguments)
    written = write_pinterest_csv(job.rows(), file, rows_per_file=rows_per_file)
    state.out.rows(map(_shown, written.left_out), ("place", "value", "message", "remedy"), empty="")
    state.out.note(f"Wrote {counted(written.rows, 'row')}; left out {len(written.left_out):,}.")
    if written.left_out:
        state.end_with(ExitCode.SOME_FAILED)
