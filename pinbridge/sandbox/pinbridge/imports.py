"""Bulk imports: rows that become pins and schedules some time later."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import islice
from pathlib import Path
from uuid import UUID

import msgspec
from pinbridge_api.models import PinImportCreate

from pinbridge.runtime import coerce
from pinbridge.sandbox._shared.errors import ApiError, FieldProblem, invalid
from pinbridge.sandbox._shared.http import decode_body
from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinbridge import billing, drafts, publishing
from pinbridge.sandbox.pinbridge.identity import Principal
from pinbridge.sandbox.pinbridge.rows import ImportJob, ImportRow, Workspace
from pinbridge.sandbox.pinbridge.state import Actor, State

REQUIRED_COLUMNS = ("account_id", "board_id", "title", "idempotency_key")
_MEDIA_COLUMNS = ("image_url", "asset_id")
_MOST_EMPTY = 10_000
_COLUMNS = frozenset(PinImportCreate.__annotations__)


class _Account(msgspec.Struct):
    """The account of a row, also when the rest of it is wrong."""

    account_id: UUID


def read_csv(path: Path, most: int) -> list[bytes]:
    """Return the rows of a CSV file as JSON objects.

    Args:
        path: the file.
        most: how many rows an import can have; one more is read, which `begin` then refuses.

    Raises:
        ApiError: 422 when the file as a whole can't be used.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _bad_file("The file is not UTF-8") from None
    rows = _filled(csv.reader(io.StringIO(text, newline=""), strict=True), most)
    try:
        header = [name.strip() for name in next(rows, ())]
        _check_header(header)
        return [msgspec.json.encode(_cells(header, row)) for row in islice(rows, most + 1)]
    except csv.Error as error:
        raise _bad_file(f"The file is not CSV: {error}") from None


def _filled(lines: Iterable[list[str]], most: int) -> Iterator[list[str]]:
    """Yield the lines that are not empty.

    Raises:
        ApiError: 422 for many empty lines.
    """
    empty = 0
    for line in lines:
        if line:
            yield line
        elif (empty := empty + 1) > most + _MOST_EMPTY:
            raise _bad_file("The file has too many empty lines")


def _check_header(header: list[str]) -> None:
    if not header:
        raise _bad_file("The file has no header line")
    missing = [name for name in REQUIRED_COLUMNS if name not in header]
    if missing:
        raise _bad_file(f"Columns are missing: {', '.join(missing)}")
    if not set(_MEDIA_COLUMNS) & set(header):
        raise _bad_file(f"One of these columns is needed: {', '.join(_MEDIA_COLUMNS)}")
    if len(header) != len(set(header)):
        raise _bad_file("The header names a column twice")


def _bad_file(message: str) -> ApiError:
    return invalid(FieldProblem(("body", "file"), message))


def _cells(header: list[str], row: list[str]) -> dict[str, object]:
    cells: dict[str, object] = {
        name: cell
        for name, cell in zip(header, row, strict=False)
        if cell.strip() and name in _COLUMNS
    }
    # A cell holds text only, so these two may be written the way people write them.
    if "related_terms" in cells:
        cells["related_terms"] = coerce.split(
            cells["related_terms"], ",", trim=True, blank_as_null=True
        )
    if "dominant_color" in cells:
        cells["dominant_color"] = coerce.text(
            cells["dominant_color"], case="upper", prefix="#", blank_as_null=True
        )
    return cells


def begin(
    state: State,
    principal: Principal,
    actor: Actor,
    rows: Sequence[bytes],
    *,
    source_type: str,
    filename: str | None = None,
) -> ImportJob:
    """Accept an import; the worker processes it later.

    Raises:
        ApiError: 402 without the plan feature, 422 for no rows or too many.
    """
    workspace = principal.workspace
    billing.require(billing.feature_error(workspace, "bulk imports"))
    limit = state.settings.import_limit
    if not 1 <= len(rows) <= limit:
        count = str(len(rows)) if len(rows) <= limit else "more"
        raise invalid(FieldProblem(("body",), f"An import has 1 to {limit} rows, not {count}"))
    now = state.now()
    accounts = principal.allowed_accounts
    if accounts is None:
        accounts = sorted({_account_of(row) for row in rows})
    job = state.store.import_jobs.add(
        ImportJob(
            **state.stamp(),
            workspace_id=workspace.id,
            source_type=source_type,
            source_filename=filename,
            status="queued",
            account_ids=principal.allowed_accounts,
            accounts=accounts,
            actor=actor._asdict(),
            total_rows=len(rows),
            due_at=now + timedelta(seconds=state.settings.import_seconds),
        )
    )
    for number, row in enumerate(rows, start=1):
        state.store.import_rows.add(
            ImportRow(
                id=f"{job.id}:{number}",
                job_id=job.id,
                row_number=number,
                source=bytes(row).decode(),
            )
        )
    state.log(
        workspace,
        actor,
        "import.created",
        f"Import of {len(rows)} rows queued",
        job,
        account_id=_single(job),
        status="queued",
    )
    return job


def _account_of(source: bytes) -> str:
    """Return the account that a row names; empty text where it names none."""
    found = drafts.peek(source, _Account)
    return str(found.account_id) if found else ""


def _single(job: ImportJob) -> str | None:
    return job.accounts[0] if len(job.accounts) == 1 else None


def visible(principal: Principal) -> Where:
    """Return the condition for the imports that a caller may see.

    A key that is bound to accounts sees the imports that concern no others.
    """
    where = Where("workspace_id = ?", principal.workspace.id)
    if (allowed := principal.allowed_accounts) is not None:
        known = ",".join("?" * len(allowed))
        where.add(
            f"NOT EXISTS (SELECT 1 FROM json_each(accounts) WHERE value NOT IN ({known}))",  # noqa: S608
            *allowed,
        )
    return where


def advance_import(state: State, job: ImportJob) -> None:
    """Take an import that is due one step further."""
    workspace = state.store.workspaces.get(job.workspace_id)
    if workspace is None:
        state.store.import_jobs.remove(job)
        return
    now = state.now()
    job.updated_at = now
    if job.status == "queued":
        job.status, job.started_at = "processing", now
        job.due_at = now + timedelta(seconds=state.settings.import_seconds)
    else:
        for row in state.store.import_rows.where("job_id = ?", job.id, order="row_number"):
            _process(state, workspace, job, row)
        job.status = "completed_with_errors" if job.failed_rows else "completed"
        job.due_at, job.completed_at = None, now
        state.log(
            workspace,
            Actor(**job.actor),
            "import.completed",
            f"Import of {job.total_rows} rows done, {job.failed_rows} failed",
            job,
            account_id=_single(job),
            status="failed" if job.failed_rows == job.total_rows else "success",
        )
    state.store.import_jobs.save(job)


def _process(state: State, workspace: Workspace, job: ImportJob, row: ImportRow) -> None:
    try:
        with state.transaction():
            row.status = _import_row(state, workspace, job, row)
    except ApiError as error:
        row.status = "failed"
        row.error_code = error.code
        row.error_message = _message(error)
    state.store.import_rows.save(row)
    job.processed_rows += 1
    job.created_rows += row.status == "created"
    job.existing_rows += row.status == "existing"
    job.failed_rows += row.status == "failed"


def _message(error: ApiError) -> str:
    if not error.problems:
        return error.message
    return "; ".join(
        f"{'.'.join(map(str, problem.loc))}: {problem.msg}" if problem.loc else problem.msg
        for problem in error.problems
    )


def _import_row(state: State, workspace: Workspace, job: ImportJob, row: ImportRow) -> str:
    source = row.source.encode()
    row.idempotency_key = drafts.item_key(source)
    request = decode_body(source, PinImportCreate, loc=())
    key = drafts.require_key(request, ())
    draft = drafts.draft_of(request)
    if job.account_ids is not None and draft.account_id not in job.account_ids:
        raise ApiError("account_not_permitted", "The API key may not use this account")
    if (existing := publishing.find_by_key(state, workspace, key)) is not None:
        if job.account_ids is not None and existing.account_id not in job.account_ids:
            raise ApiError("account_not_permitted", "The API key may not use this account")
        row.pin_id = existing.id
        return "existing"
    drafts.require_passed(drafts.checks(state, workspace, draft, ""))
    actor = Actor(**job.actor)
    if draft.run_at is not None:
        row.schedule_id = publishing.make_schedule(state, workspace, draft, actor).id
    else:
        row.pin_id = publishing.make_pin(state, workspace, draft, key, actor).id
    return "created"
