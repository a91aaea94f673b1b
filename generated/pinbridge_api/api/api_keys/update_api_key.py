from __future__ import annotations

import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Body, Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.APIKeyResponse] = Operation(
    id="update_api_key",
    method="PATCH",
    path="/v1/api-keys/{key_id}",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.APIKeyResponse},
    required_scope="write",
    summary="Change an API key",
)

_KEY_ID = Parameter(
    "key_id", lambda: checks.uuid, lambda value: coerce.uuid(value, "APIKeyResponse")
)
_BODY = Body(lambda: checks.model(models.APIKeyUpdate))


def build_request(
    *,
    key_id: uuid.UUID | str | models.APIKeyResponse,
    body: models.APIKeyUpdate | models.APIKeyUpdateDict,
) -> Request[models.APIKeyResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/v1/api-keys/{_KEY_ID.segment(OPERATION, key_id)}",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *,
    client: Executor,
    key_id: uuid.UUID | str | models.APIKeyResponse,
    body: models.APIKeyUpdate | models.APIKeyUpdateDict,
) -> Response[models.APIKeyResponse]:
    """Change an API key.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(key_id=key_id, body=body))


def sync(
    *,
    client: Executor,
    key_id: uuid.UUID | str | models.APIKeyResponse,
    body: models.APIKeyUpdate | models.APIKeyUpdateDict,
) -> models.APIKeyResponse:
    """Change an API key.

    `PATCH /v1/api-keys/{key_id}`.

    Renames the key or changes its scopes or account allow-list. The secret stays the same.

    Args:
        client: The client that sends the request.
        key_id: Id of the API key, not the key itself.
        body: Key settings to change; omitted fields keep their value.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(key_id=key_id, body=body)).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    key_id: uuid.UUID | str | models.APIKeyResponse,
    body: models.APIKeyUpdate | models.APIKeyUpdateDict,
) -> Response[models.APIKeyResponse]:
    """Change an API key.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(key_id=key_id, body=body))


async def asyncio(
    *,
    client: AsyncExecutor,
    key_id: uuid.UUID | str | models.APIKeyResponse,
    body: models.APIKeyUpdate | models.APIKeyUpdateDict,
) -> models.APIKeyResponse:
    """Change an API key.

    `PATCH /v1/api-keys/{key_id}`.

    Renames the key or changes its scopes or account allow-list. The secret stays the same.

    Args:
        client: The client that sends the request.
        key_id: Id of the API key, not the key itself.
        body: Key settings to change; omitted fields keep their value.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(key_id=key_id, body=body))).parsed
