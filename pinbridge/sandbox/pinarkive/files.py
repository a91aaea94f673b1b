"""Uploads and pins."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from http import HTTPStatus
from pathlib import Path

from aleph_cid import hash_folder
from pinarkive_api import models

from pinbridge.pinarkive.cids import directory_cids, file_cids
from pinbridge.sandbox._shared.http import Response, given
from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinarkive import render
from pinbridge.sandbox.pinarkive.errors import bad_request, refused
from pinbridge.sandbox.pinarkive.forms import Form, received
from pinbridge.sandbox.pinarkive.keeping import Content, keep, target, valid_cid
from pinbridge.sandbox.pinarkive.rows import File
from pinbridge.sandbox.pinarkive.seed import DIRECTORIES, MISSING_CID
from pinbridge.sandbox.pinarkive.state import Call, Registry

_DEFAULT_LIMIT = 20
_MOST_PER_PAGE = 100
_LAST_PAGE = 2**31
_LOWEST = -(10**1000)

operations = Registry()


@operations.serve("upload_file")
async def upload_file(call: Call) -> Response:
    """Store a file."""
    async with received(call, "file", call.plan.file_bytes, paths=False) as form:
        if len(form.files) > 1:
            raise bad_request("Send one file")
        [file] = form.files
        cids = await asyncio.to_thread(file_cids, file.path)
        with call.state.transaction():
            where = target(call, form.text("cl"), form.text("timelock"))
            kept = keep(call, Content(cids.v1, file.path.name, sent=True, size=file.size), where)
    return Response(render.stored(call.state, kept), 201)


@operations.serve("upload_directory_dag")
async def upload_directory_dag(call: Call) -> Response:
    """Store files as a directory; their names are paths inside it."""
    async with received(call, "files", call.plan.directory_bytes, paths=True) as form:
        cid, cids = await asyncio.to_thread(_hash_directory, form)
        with call.state.transaction():
            where = target(call, form.text("cl"), form.text("timelock"))
            name, size = form.text("dirName") or "directory", sum(f.size for f in form.files)
            kept = keep(call, Content(cid, name, True, size, "directory"), where)
            files = [
                call.state.files.add(
                    File(
                        id=f"{kept.id}/{number}",
                        upload_id=kept.id,
                        cid=cid,
                        path=file.name,
                        size=file.size,
                    )
                )
                for number, (cid, file) in enumerate(zip(cids, form.files, strict=True))
            ]
    return Response(render.directory(kept, files), 201)


def _hash_directory(form: Form) -> tuple[str, list[str]]:
    """Return the CID of the directory that was received, and those of its files."""
    return hash_folder(form.root, cid_version=1), [file_cids(f.path).v1 for f in form.files]


@operations.serve("upload_directory")
def upload_directory(call: Call) -> Response:
    """Store a directory of the server's disk, which is made up: see `DIRECTORIES`."""
    request = call.body(models.DirectoryRequest)
    where = target(call, given(request.cl), given(request.timelock))
    directory: Mapping[str, bytes] | None = DIRECTORIES.get(request.dir_path)
    if directory is None:
        raise bad_request(f"The server has no directory {request.dir_path!r}")
    name, size = Path(request.dir_path).name, sum(map(len, directory.values()))
    cids = directory_cids(directory.items())
    kept = keep(call, Content(cids.v1, name, True, size, "directory"), where)
    return Response(render.stored(call.state, kept), 201)


@operations.serve("pin_cid")
def pin_cid(call: Call) -> Response:
    """Pin a CID; any content is taken to exist, save that of `MISSING_CID`."""
    cid = valid_cid(call)
    request = call.body(models.PinRequest)
    where = target(call, given(request.cl), given(request.timelock))
    if cid == MISSING_CID:
        raise refused(HTTPStatus.NOT_FOUND, "CID not found")
    custom_name = given(request.custom_name)
    name = custom_name or given(request.original_name) or cid
    kept = keep(call, Content(cid, name, sent=False), where)
    body = render.kept(kept) | {"pinned": True}
    return Response(body if custom_name is None else body | {"customName": custom_name}, 201)


@operations.serve("remove_file")
def remove_file(call: Call) -> Response:
    """Unpin a CID."""
    cid = valid_cid(call)
    upload = call.state.uploads.find("user_id = ? AND cid = ?", call.user.id, cid)
    if upload is None:
        raise refused(HTTPStatus.NOT_FOUND, "Pin not found for this CID")
    call.state.remove_upload(upload)
    return Response({"cid": cid, "removed": True})


@operations.serve("list_uploads")
def list_uploads(call: Call) -> Response:
    """List the uploads, newest first, or the files of one directory."""
    query, state = call.query, call.state
    page = min(max(query.integer("page", 1, low=_LOWEST), 1), _LAST_PAGE)
    limit = query.integer("limit", _DEFAULT_LIMIT, low=_LOWEST)
    limit = min(max(limit, 1), _MOST_PER_PAGE)
    cid, parent_cid = query.text("cid"), query.text("parentCid")
    if query.raw("hasExpiration") not in (None, "true"):
        query.fail("hasExpiration", "Input should be true", "const")
    query.check()
    where = Where("user_id = ?", call.user.id)
    if query.raw("hasExpiration"):
        where.add("due_at IS NOT NULL")
    if (wanted := cid if parent_cid is None else parent_cid) is not None:
        where.add("cid = ?", wanted)
    offset = (page - 1) * limit
    if parent_cid is None:
        total = state.uploads.count(where)
        found = state.uploads.select(where, order="seq DESC", limit=limit, offset=offset)
        rows = [render.upload(upload) for upload in found]
    elif parents := state.uploads.select(where):
        within = Where("upload_id = ?", parents[0].id)
        if cid is not None:
            within.add("cid = ?", cid)
        total = state.files.count(within)
        files = state.files.select(within, limit=limit, offset=offset)
        rows = [render.file_of_directory(file, parents[0]) for file in files]
    else:
        total, rows = 0, []
    pagination = {"page": page, "limit": limit, "total": total}
    return Response({"uploads": rows, "total": total, "pagination": pagination})
