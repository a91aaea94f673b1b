"""Import pins from a file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pinbridge._core.guards import unique

from ..exit_codes import ExitCode
from ..framework import Command, group
from ..state import State, pass_state

if TYPE_CHECKING:
    from pinbridge_api.models import ImportJobResponse

COLUMNS = ("id", "status", "total_rows", "created_rows", "existing_rows", "failed_rows")
ROW_COLUMNS = ("row_number", "status", "pin_id", "schedule_id", "error_code", "error_message")


@group("import")
def import_() -> None:
    """Import pins from CSV or JSON, up to 500 rows at a time; `pinbridge bulk` takes more."""


@import_.command("csv")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--no-wait", is_flag=True, help="Return as soon as the import has started.")
@pass_state
def csv_(state: State, file: Path, no_wait: bool) -> None:
    """Import a CSV file, whose columns are account_id, board_id, title, image_url and so on."""
    with state.out.progress(file.name) as progress:
        job = state.client.pins.import_csv(file, on_progress=progress)
    _finish(state, job, no_wait=no_wait)


@import_.command("json")
@click.argument("file", type=click.File("rb"))
@click.option("--no-wait", is_flag=True, help="Return as soon as the import has started.")
@pass_state
def json_(state: State, file: Any, no_wait: bool) -> None:
    """Import a JSON file with a list of pins; `-` reads standard input."""
    try:
        rows = json.load(file, object_pairs_hook=unique)
    except ValueError as error:
        raise click.UsageError(f"The file is not valid JSON: {error}") from None
    _finish(state, state.client.pins.import_json(rows), no_wait=no_wait)


def _finish(state: State, job: ImportJobResponse, *, no_wait: bool) -> None:
    if not no_wait:
        job = state.client.pins.wait_import(job.id)
    state.out.record(job, COLUMNS)
    for row in job.results:
        if row.error_code:
            state.out.note(f"Row {row.row_number}: {row.error_code}: {row.error_message}")
    if job.failed_rows:
        state.end_with(ExitCode.SOME_FAILED)


@import_.command("list", cls=Command)
@pass_state
def list_imports(state: State) -> None:
    """List imports, newest first."""
    state.out.rows(state.client.pins.list_imports(), (*COLUMNS, "created_at"))


@import_.command()
@click.argument("job_id", metavar="ID")
@pass_state
def show(state: State, job_id: str) -> None:
    """Show the rows of an import."""
    job = state.client.pins.get_import(job_id)
    if state.out.is_json:
        state.out.record(job)
    else:
        state.out.rows(job.results, ROW_COLUMNS, key="row_number")
