from __future__ import annotations

import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[None] = Operation(
    id="revoke_api_key",
    method="DELETE",
    path="/v1/api-keys/{key_id}",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {204: None},
    required_scope="destructive",
    summary="Revoke an API key",
)

_KEY_ID = Parameter(
    "key_id", lambda: checks.uuid, lambda value: coerce.uuid(value, "APIKeyResponse")
)


def build_request(*, key_id: uuid.UUID | str | models.APIKeyResponse) -> Request[None]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/v1/api-keys/{_KEY_ID.segment(OPERATION, key_id)}",
    )


def sync_detailed(
    *, client: Executor, key_id: uuid.UUID | str | models.APIKeyResponse
) -> Response[None]:
    """Revoke an API key.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(key_id=key_id))


def sync(*, client: Executor, key_id: uuid.UUID | str | models.APIKeyResponse) -> None:
    """Revoke an API key.

    `DELETE /v1/api-keys/{key_id}`.

    The key stops working and cannot be brought back.

    Assumed: The destructive scope is assumed for keys.

    Args:
        client: The client that sends the request.
        key_id: Id of the API key, not the key itself.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(key_id=key_id)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, key_id: uuid.UUID | str | models.APIKeyResponse
) -> Response[None]:
    """Revoke an API key.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(key_id=key_id))


async def asyncio(
    *, client: AsyncExecutor, key_id: uuid.UUID | str | models.APIKeyResponse
) -> None:
    """Revoke an API key.

    `DELETE /v1/api-keys/{key_id}`.

    The key stops working and cannot be brought back.

    Assumed: The destructive scope is assumed for keys.

    Args:
        client: The client that sends the request.
        key_id: Id of the API key, not the key itself.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(key_id=key_id))).parsed
