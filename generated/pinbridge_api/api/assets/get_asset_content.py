from __future__ import annotations

import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[bytes] = Operation(
    id="get_asset_content",
    method="GET",
    path="/v1/assets/{asset_id}/content",
    retry_safety="safe",
    security=(),
    optional_security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: bytes},
    summary="Download the file of an asset",
)

_ASSET_ID = Parameter(
    "asset_id", lambda: checks.uuid, lambda value: coerce.uuid(value, "AssetResponse")
)


def build_request(*, asset_id: uuid.UUID | str | models.AssetResponse) -> Request[bytes]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/v1/assets/{_ASSET_ID.segment(OPERATION, asset_id)}/content",
    )


def sync_detailed(
    *, client: Executor, asset_id: uuid.UUID | str | models.AssetResponse
) -> Response[bytes]:
    """Download the file of an asset.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(asset_id=asset_id))


def sync(*, client: Executor, asset_id: uuid.UUID | str | models.AssetResponse) -> bytes:
    """Download the file of an asset.

    `GET /v1/assets/{asset_id}/content`.

    This is the `public_url` of the asset, from which Pinterest fetches it.

    Assumed: Access without credentials is assumed. They are sent if available, in case the
    service wants them from all but Pinterest.

    Args:
        client: The client that sends the request.
        asset_id: Id of the uploaded file.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(asset_id=asset_id)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, asset_id: uuid.UUID | str | models.AssetResponse
) -> Response[bytes]:
    """Download the file of an asset.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(asset_id=asset_id))


async def asyncio(
    *, client: AsyncExecutor, asset_id: uuid.UUID | str | models.AssetResponse
) -> bytes:
    """Download the file of an asset.

    `GET /v1/assets/{asset_id}/content`.

    This is the `public_url` of the asset, from which Pinterest fetches it.

    Assumed: Access without credentials is assumed. They are sent if available, in case the
    service wants them from all but Pinterest.

    Args:
        client: The client that sends the request.
        asset_id: Id of the uploaded file.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(asset_id=asset_id))).parsed
