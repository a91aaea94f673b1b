from __future__ import annotations

import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.AssetDeleteResponse] = Operation(
    id="delete_asset",
    method="DELETE",
    path="/v1/assets/{asset_id}",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.AssetDeleteResponse},
    required_scope="destructive",
    summary="Delete an asset",
)

_ASSET_ID = Parameter(
    "asset_id", lambda: checks.uuid, lambda value: coerce.uuid(value, "AssetResponse")
)
_CONFIRM = Parameter("confirm", lambda: checks.boolean)


def build_request(
    *, asset_id: uuid.UUID | str | models.AssetResponse, confirm: bool | Unset | None = UNSET
) -> Request[models.AssetDeleteResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/v1/assets/{_ASSET_ID.segment(OPERATION, asset_id)}",
        query=encode_query([*_CONFIRM.pairs(OPERATION, confirm)]),
    )


def sync_detailed(
    *,
    client: Executor,
    asset_id: uuid.UUID | str | models.AssetResponse,
    confirm: bool | Unset | None = UNSET,
) -> Response[models.AssetDeleteResponse]:
    """Delete an asset.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(asset_id=asset_id, confirm=confirm))


def sync(
    *,
    client: Executor,
    asset_id: uuid.UUID | str | models.AssetResponse,
    confirm: bool | Unset | None = UNSET,
) -> models.AssetDeleteResponse:
    """Delete an asset.

    `DELETE /v1/assets/{asset_id}`.

    While pins or schedules that have not run use the file, nothing is deleted unless `confirm`
    is true; the response is then 200 with `requires_confirmation`. Unpublished pins and
    schedules that lose their file fail later, and published pins keep their picture on
    Pinterest. Schedules count since API 1.38.1.

    Args:
        client: The client that sends the request.
        asset_id: Id of the uploaded file.
        confirm: True deletes the file even if it is in use. The server's default is False.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(asset_id=asset_id, confirm=confirm)).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    asset_id: uuid.UUID | str | models.AssetResponse,
    confirm: bool | Unset | None = UNSET,
) -> Response[models.AssetDeleteResponse]:
    """Delete an asset.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(asset_id=asset_id, confirm=confirm))


async def asyncio(
    *,
    client: AsyncExecutor,
    asset_id: uuid.UUID | str | models.AssetResponse,
    confirm: bool | Unset | None = UNSET,
) -> models.AssetDeleteResponse:
    """Delete an asset.

    `DELETE /v1/assets/{asset_id}`.

    While pins or schedules that have not run use the file, nothing is deleted unless `confirm`
    is true; the response is then 200 with `requires_confirmation`. Unpublished pins and
    schedules that lose their file fail later, and published pins keep their picture on
    Pinterest. Schedules count since API 1.38.1.

    Args:
        client: The client that sends the request.
        asset_id: Id of the uploaded file.
        confirm: True deletes the file even if it is in use. The server's default is False.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(asset_id=asset_id, confirm=confirm))).parsed
