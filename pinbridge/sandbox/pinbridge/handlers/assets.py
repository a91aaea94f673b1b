"""Uploaded images and videos."""

from __future__ import annotations

import asyncio
from uuid import UUID

from pinbridge_api import models

from pinbridge.sandbox._shared.errors import ApiError, invalid_field
from pinbridge.sandbox._shared.http import FileBody, Response, given
from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinbridge import billing, media, render, sessions
from pinbridge.sandbox.pinbridge.calls import Call, Registry
from pinbridge.sandbox.pinbridge.drafts import search_text
from pinbridge.sandbox.pinbridge.plans import plan_of
from pinbridge.sandbox.pinbridge.publishing import asset_uses
from pinbridge.sandbox.pinbridge.rows import Asset, Workspace
from pinbridge.sandbox.pinbridge.uploads import Upload, receive_file

_ORDER = {
    "created_at_desc": "created_at DESC, seq DESC",
    "created_at_asc": "created_at, seq",
    "name_asc": "original_filename COLLATE NOCASE, seq",
    "name_desc": "original_filename COLLATE NOCASE DESC, seq DESC",
    "size_desc": "size DESC, seq DESC",
    "size_asc": "size, seq",
}
_IN_USE = (
    "(EXISTS (SELECT 1 FROM pins WHERE asset_id = assets.id)"
    " OR EXISTS (SELECT 1 FROM pins WHERE cover_image_asset_id = assets.id)"
    " OR EXISTS (SELECT 1 FROM schedules WHERE pin_id IS NULL"
    " AND status IN ('scheduled', 'queued', 'failed')"
    " AND (asset_id = assets.id OR cover_image_asset_id = assets.id)))"
)

operations = Registry()


@operations.serve("upload_image", "can_publish")
async def upload_image(call: Call) -> Response:
    """Take an image: PNG, JPEG, GIF or WebP."""
    return await _upload(call, "image")


@operations.serve("upload_video", "can_publish")
async def upload_video(call: Call) -> Response:
    """Take a video: MP4 or QuickTime."""
    return await _upload(call, "video")


async def _upload(call: Call, asset_type: str) -> Response:
    workspace = call.caller.workspace
    billing.require(billing.feature_error(workspace, "uploaded media"))
    limit = call.state.core.settings.max_upload_bytes
    async with receive_file(call, limit) as upload:
        kind = await asyncio.to_thread(_identify, upload, asset_type)
        with call.state.transaction():
            asset = _add_asset(call, upload, kind)
            # Before the commit: a row without its file would be worse than a file without its row.
            upload.store(asset.stored_filename)
    return Response(render.asset(call.state, asset, workspace, call.base_url), 201)


def _identify(upload: Upload, asset_type: str) -> media.Media:
    if upload.size == 0:
        raise invalid_field("file", "The file is empty")
    try:
        kind = media.identify(upload.path)
    except media.UnknownMediaError:
        raise invalid_field("file", f"This is not a supported {asset_type}") from None
    except media.BrokenMediaError as error:
        raise ApiError("invalid_image", f"The file is damaged: {error}", status=422) from None
    if kind.asset_type != asset_type:
        raise invalid_field("file", f"This is {kind.content_type}, not a supported {asset_type}")
    return kind


def _add_asset(call: Call, upload: Upload, kind: media.Media) -> Asset:
    workspace = call.caller.workspace
    used = billing.storage_used(call.state, workspace.organization_id)
    if used + upload.size > plan_of(workspace.plan).storage_bytes:
        raise ApiError("storage_quota_exceeded", "The storage of the plan is full")
    asset = call.state.store.assets.add(
        Asset(
            **call.state.stamp(),
            workspace_id=workspace.id,
            organization_id=workspace.organization_id,
            asset_type=kind.asset_type,
            original_filename=upload.filename,
            search_text=search_text(upload.filename),
            extension=kind.extension,
            content_type=kind.content_type,
            size=upload.size,
        )
    )
    call.log(
        "asset.uploaded",
        f"Uploaded {asset.original_filename}",
        asset,
        details={"file_size_bytes": asset.size},
    )
    return asset


def find_asset(call: Call, asset_id: str) -> Asset:
    """Return an asset of the caller's organization.

    Raises:
        ApiError: 404.
    """
    return call.state.store.assets.require(
        "Asset", "organization_id = ? AND id = ?", call.caller.workspace.organization_id, asset_id
    )


def _workspaces(call: Call) -> dict[str, Workspace]:
    rows = sessions.projects_of(call.state, call.caller.workspace.organization_id)
    return {row.id: row for row in rows}


@operations.serve("get_asset")
def get_asset(call: Call) -> Response:
    """Show an asset."""
    asset = find_asset(call, call.path_id("asset_id"))
    workspace = _workspaces(call).get(asset.workspace_id)
    return Response(render.asset(call.state, asset, workspace, call.base_url))


@operations.serve("get_asset_content")
def get_asset_content(call: Call) -> Response:
    """Send the bytes of an asset; its address is public."""
    asset = call.state.store.assets.require("Asset", "id = ?", call.path_id("asset_id"))
    path = call.state.blobs.path(asset.stored_filename)
    return Response(FileBody(path, asset.size, asset.content_type))


@operations.serve("list_assets")
def list_assets(call: Call) -> Response:
    """List assets of the whole organization."""
    query = call.query
    limit, offset = query.page()
    sort = query.choice("sort", models.AssetSort) or models.AssetSort.CREATED_AT_DESC
    where = Where("organization_id = ?", call.caller.workspace.organization_id)
    if (workspace_id := query.uuid("workspace_id")) is not None:
        where.add("workspace_id = ?", workspace_id)
    if q := query.text("q", max_length=200):
        where.add("instr(search_text, ?) > 0", q.casefold())
    if (asset_type := query.choice("asset_type", models.AssetType)) is not None:
        where.add("asset_type = ?", asset_type.value)
    if (in_use := query.flag("in_use")) is not None:
        where.add(_IN_USE if in_use else f"NOT {_IN_USE}")
    if (since := query.instant("since")) is not None:
        where.add("created_at >= ?", since)
    if (until := query.instant("until")) is not None:
        where.add("created_at < ?", until)
    query.check()
    rows = call.state.store.assets.select(
        where, order=_ORDER[str(sort)], limit=limit, offset=offset
    )
    workspaces = _workspaces(call)
    used = billing.storage_used(call.state, call.caller.workspace.organization_id)
    quota = plan_of(call.caller.workspace.plan).storage_bytes
    return Response(
        models.AssetListResponse(
            assets=[
                render.asset(call.state, row, workspaces.get(row.workspace_id), call.base_url)
                for row in rows
            ],
            total=call.state.store.assets.count(where),
            storage_used_bytes=used,
            storage_quota_bytes=quota,
            storage_used_percent=min(100, used * 100 // quota),
        )
    )


@operations.serve("delete_asset", "can_delete_assets")
def delete_asset(call: Call) -> Response:
    """Delete an asset; one in use only when that is confirmed."""
    confirm = bool(call.query.flag("confirm"))
    asset_id = call.path_id("asset_id")
    call.query.check()
    asset = find_asset(call, asset_id)
    uses = asset_uses(call.state, asset.id)
    deleted = confirm or uses == 0
    if deleted:
        _delete(call, asset)
    return Response(
        models.AssetDeleteResponse(
            deleted=deleted,
            requires_confirmation=not deleted,
            referenced_pin_count=uses,
            freed_bytes=asset.size if deleted else 0,
        )
    )


def _delete(call: Call, asset: Asset) -> None:
    call.state.store.assets.remove(asset)
    call.state.drop_file(asset.stored_filename)
    call.log("asset.deleted", f"Deleted {asset.original_filename}", asset)


@operations.serve("bulk_delete_assets", "can_delete_assets")
def bulk_delete_assets(call: Call) -> Response:
    """Delete several assets; those in use only when that is confirmed."""
    request = call.body(models.BulkAssetDeleteRequest)
    confirm = bool(given(request.confirm))
    limit = call.state.settings.batch_limit
    if len(request.asset_ids) > limit:
        raise invalid_field("asset_ids", f"At most {limit} ids may be given")
    assets = [find_asset(call, item) for item in dict.fromkeys(map(str, request.asset_ids))]
    workspaces = _workspaces(call)
    deleted: list[models.BulkAssetDeleteSummary] = []
    kept: list[models.BulkAssetDeleteSummary] = []
    for asset in assets:
        uses = asset_uses(call.state, asset.id)
        gone = confirm or uses == 0
        if gone:
            _delete(call, asset)
        workspace = workspaces.get(asset.workspace_id)
        (deleted if gone else kept).append(
            models.BulkAssetDeleteSummary(
                asset_id=UUID(asset.id),
                workspace_id=UUID(asset.workspace_id),
                workspace_environment=render.environment(workspace),
                original_filename=asset.original_filename,
                file_size_bytes=asset.size,
                referenced_pin_count=uses,
                freed_bytes=asset.size if gone else 0,
            )
        )
    return Response(
        models.BulkAssetDeleteResponse(
            deleted=[item.asset_id for item in deleted],
            requires_confirmation=[item.asset_id for item in kept],
            total_freed_bytes=sum(item.freed_bytes for item in deleted),
            deleted_items=deleted,
            requires_confirmation_items=kept,
        )
    )
