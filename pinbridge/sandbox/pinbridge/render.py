"""Rows as the response models of the API."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any, TypeVar, cast
from uuid import UUID

import attrs
import msgspec
from pinbridge_api import models

from pinbridge.sandbox.pinbridge import billing, rates
from pinbridge.sandbox.pinbridge.accounts import missing_scopes
from pinbridge.sandbox.pinbridge.publishing import asset_uses
from pinbridge.sandbox.pinbridge.rows import (
    Account,
    ApiKey,
    Asset,
    Board,
    ImportJob,
    ImportRow,
    Pin,
    Schedule,
    Webhook,
    Workspace,
)
from pinbridge.sandbox.pinbridge.state import State

M = TypeVar("M")

_KILO = 1024
_UNITS = ("B", "KB", "MB", "GB", "TB")


# The same projects and accounts stand in row after row.
_uuid = lru_cache(1024)(UUID)


@cache
def _names(model: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in attrs.fields(model))


def same_fields(source: object, model: type[M], **more: object) -> M:
    """Return a model whose fields have the names of those of a row or another model.

    Args:
        source: what has the fields; ids and members of enumerations convert.
        model: the model.
        more: the fields that have another name or value.
    """
    names = _names(cast("Any", model))
    same = {name: getattr(source, name) for name in names if hasattr(source, name)}
    return model_of(model, **(same | more))


def model_of(model: type[M], **fields: object) -> M:
    """Return a model; rows among the fields become the models that it has there."""
    return msgspec.convert(fields, model, from_attributes=True)


def optional_uuid(value: str | None) -> UUID | None:
    """Return an id that may be absent."""
    return None if value is None else UUID(value)


def asset_url(base_url: str, asset_id: str) -> str:
    """Return where the content of an asset can be read."""
    return f"{base_url}/v1/assets/{asset_id}/content"


def pin(row: Pin, base_url: str) -> models.PinResponse:
    """Return a pin."""
    media_url = asset_url(base_url, row.asset_id) if row.asset_id else row.image_url or ""
    return models.PinResponse(
        id=UUID(row.id),
        workspace_id=_uuid(row.workspace_id),
        pinterest_account_id=_uuid(row.account_id),
        status=models.PinStatus(row.status),
        media_type=models.PinMediaType(row.media_type),
        title=row.title,
        description=row.description,
        related_terms=row.related_terms,
        alt_text=row.alt_text,
        dominant_color=row.dominant_color,
        cover_image_url=_cover(base_url, row.cover_image_url, row.cover_image_asset_id),
        link_url=row.link_url,
        media_url=media_url,
        image_url=media_url,
        asset_id=optional_uuid(row.asset_id),
        board_id=row.board_id,
        pinterest_pin_id=row.pinterest_pin_id,
        error_code=row.error_code,
        error_message=row.error_message,
        idempotency_key=row.idempotency_key,
        created_at=row.created_at,
        updated_at=row.updated_at,
        published_at=row.published_at,
        failed_at=row.failed_at,
        removed_from_pinterest_at=row.removed_at,
    )


def _cover(base_url: str, url: str | None, asset_id: str | None) -> str | None:
    return asset_url(base_url, asset_id) if asset_id else url


def job(row: Pin) -> models.JobStatusResponse:
    """Return a pin as the job that publishes it."""
    return same_fields(
        row,
        models.JobStatusResponse,
        job_id=row.id,
        pin_id=row.id,
        submitted_at=row.created_at,
        completed_at={"published": row.published_at, "failed": row.failed_at}.get(row.status),
    )


def schedule(row: Schedule, base_url: str) -> models.ScheduleResponse:
    """Return a schedule."""
    media_url = asset_url(base_url, row.asset_id) if row.asset_id else row.image_url
    return models.ScheduleResponse(
        id=UUID(row.id),
        workspace_id=_uuid(row.workspace_id),
        pinterest_account_id=_uuid(row.account_id),
        run_at=row.run_at,
        status=models.ScheduleStatus(row.status),
        payload=models.SchedulePayload(
            board_id=row.board_id,
            title=row.title,
            description=row.description,
            link_url=row.link_url,
            media_type=models.PinMediaType(row.media_type),
            media_url=media_url,
            image_url=media_url,
            asset_id=optional_uuid(row.asset_id),
            cover_image_url=_cover(base_url, row.cover_image_url, row.cover_image_asset_id),
        ),
        last_error=row.last_error,
        pin_id=optional_uuid(row.pin_id),
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def import_job(row: ImportJob, rows: Sequence[ImportRow]) -> models.ImportJobResponse:
    """Return an import with the results of its processed rows."""
    results = [
        same_fields(item, models.BulkPinImportRowResult) for item in rows if item.status is not None
    ]
    return same_fields(row, models.ImportJobResponse, results=results)


def asset(
    state: State, row: Asset, workspace: Workspace | None, base_url: str
) -> models.AssetResponse:
    """Return an asset."""
    return same_fields(
        row,
        models.AssetResponse,
        workspace_environment=environment(workspace),
        file_size_bytes=row.size,
        file_size_display=size_display(row.size),
        referenced_by_pin_count=asset_uses(state, row.id),
        public_url=asset_url(base_url, row.id),
    )


def environment(workspace: Workspace | None) -> models.WorkspaceEnvironment | None:
    """Return whether a project is the production or the sandbox one."""
    return models.WorkspaceEnvironment(workspace.environment) if workspace else None


def size_display(size: int) -> str:
    """Return a number of bytes as people read it, such as `1.0 KB`."""
    value, unit = float(size), 0
    while value >= _KILO and unit < len(_UNITS) - 1:
        value, unit = value / _KILO, unit + 1
    return f"{size} B" if unit == 0 else f"{value:.1f} {_UNITS[unit]}"


def account(row: Account) -> models.PinterestAccountResponse:
    """Return a Pinterest account."""
    missing = missing_scopes(row)
    health = "scope_missing" if missing and row.health_status == "healthy" else row.health_status
    reconnect = row.revoked_at is not None or health in ("reconnect_required", "scope_missing")
    return same_fields(
        row,
        models.PinterestAccountResponse,
        health_status="reconnect_required" if row.revoked_at is not None else health,
        reconnect_required=reconnect,
        missing_scopes=missing,
    )


def board(row: Board) -> models.BoardResponse:
    """Return a board."""
    return same_fields(row, models.BoardResponse)


def api_key(row: ApiKey) -> models.APIKeyResponse:
    """Return an API key without its secret."""
    return same_fields(row, models.APIKeyResponse, pinterest_account_ids=row.account_ids)


def webhook(row: Webhook) -> models.WebhookResponse:
    """Return a webhook without its secret."""
    return same_fields(row, models.WebhookResponse)


def headroom(state: State, workspace: Workspace, account_id: str | None = None) -> models.Headroom:
    """Return what can be published at present."""
    return models.Headroom(
        quota_remaining=billing.pins_left(state, workspace),
        account_tokens_available=(
            round(rates.level(state, account_id).tokens, 3) if account_id else None
        ),
        global_tokens_available=round(rates.level(state, rates.GLOBAL).tokens, 3),
    )
