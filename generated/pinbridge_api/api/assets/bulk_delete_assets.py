from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.BulkAssetDeleteResponse] = Operation(
    id="bulk_delete_assets",
    method="DELETE",
    path="/v1/assets",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.BulkAssetDeleteResponse},
    required_scope="destructive",
    summary="Delete several assets",
)

_BODY = Body(lambda: checks.model(models.BulkAssetDeleteRequest))


def build_request(
    *, body: models.BulkAssetDeleteRequest | models.BulkAssetDeleteRequestDict
) -> Request[models.BulkAssetDeleteResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/assets",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: models.BulkAssetDeleteRequest | models.BulkAssetDeleteRequestDict
) -> Response[models.BulkAssetDeleteResponse]:
    """Delete several assets.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.BulkAssetDeleteRequest | models.BulkAssetDeleteRequestDict
) -> models.BulkAssetDeleteResponse:
    """Delete several assets.

    `DELETE /v1/assets`.

    A DELETE request with a JSON body. Files in use are kept and reported under
    `requires_confirmation` unless `confirm` is true.

    Assumed: The destructive scope, and 404 for an unknown id, are assumed.

    Args:
        client: The client that sends the request.
        body: Assets to delete in one call.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    body: models.BulkAssetDeleteRequest | models.BulkAssetDeleteRequestDict,
) -> Response[models.BulkAssetDeleteResponse]:
    """Delete several assets.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *,
    client: AsyncExecutor,
    body: models.BulkAssetDeleteRequest | models.BulkAssetDeleteRequestDict,
) -> models.BulkAssetDeleteResponse:
    """Delete several assets.

    `DELETE /v1/assets`.

    A DELETE request with a JSON body. Files in use are kept and reported under
    `requires_confirmation` unless `confirm` is true.

    Assumed: The destructive scope, and 404 for an unknown id, are assumed.

    Args:
        client: The client that sends the request.
        body: Assets to delete in one call.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
