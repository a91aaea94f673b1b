"""Bulk imports of pins."""

from __future__ import annotations

import asyncio

from pinbridge_api import models

from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox.pinbridge import billing, imports, render
from pinbridge.sandbox.pinbridge.calls import Call, Registry
from pinbridge.sandbox.pinbridge.rows import ImportJob
from pinbridge.sandbox.pinbridge.uploads import receive_file

operations = Registry()


@operations.serve("import_pins_json", "can_publish")
def import_pins_json(call: Call) -> Response:
    """Begin an import of a JSON array."""
    job = imports.begin(call.state, call.caller, call.actor, call.raw_items(), source_type="json")
    return Response(render.import_job(job, []), 202)


@operations.serve("import_pins_csv", "can_publish")
async def import_pins_csv(call: Call) -> Response:
    """Begin an import of a CSV file."""
    billing.require(billing.feature_error(call.caller.workspace, "bulk imports"))
    limit = call.state.core.settings.max_body_bytes
    async with receive_file(call, limit) as upload:
        most = call.state.settings.import_limit
        rows = await asyncio.to_thread(imports.read_csv, upload.path, most)
    with call.state.transaction():
        job = imports.begin(
            call.state,
            call.caller,
            call.actor,
            rows,
            source_type="csv",
            filename=upload.filename,
        )
    return Response(render.import_job(job, []), 202)


@operations.serve("get_pin_import")
def get_pin_import(call: Call) -> Response:
    """Show an import with the results of its rows."""
    where = imports.visible(call.caller)
    where.add("id = ?", call.path_id("job_id"))
    job = call.state.store.import_jobs.require("Import job", where.sql, *where.values)
    return Response(_render_job(call, job))


def _render_job(call: Call, job: ImportJob) -> models.ImportJobResponse:
    rows = call.state.store.import_rows.where("job_id = ?", job.id, order="row_number")
    return render.import_job(job, rows)


@operations.serve("list_pin_imports")
def list_pin_imports(call: Call) -> Response:
    """List imports, newest first."""
    query = call.query
    limit, offset = query.page()
    where = imports.visible(call.caller)
    if (status := query.choice("status", models.ImportJobStatus)) is not None:
        where.add("status = ?", status.value)
    if (source := query.choice("source_type", models.ImportSourceType)) is not None:
        where.add("source_type = ?", source.value)
    query.check()
    jobs = call.state.store.import_jobs.select(
        where, order="created_at DESC, seq DESC", limit=limit, offset=offset
    )
    return Response([_render_job(call, job) for job in jobs])
