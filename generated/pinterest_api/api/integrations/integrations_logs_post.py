from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.IntegrationLogsSuccessResponse] = Operation(
    id="integrations_logs_post",
    method="POST",
    path="/integrations/logs",
    retry_safety="unsafe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.IntegrationLogsSuccessResponse},
    summary="",
)

_BODY = Body(lambda: checks.model(models.IntegrationLogsRequest))


def build_request(
    *, body: models.IntegrationLogsRequest | models.IntegrationLogsRequestDict
) -> Request[models.IntegrationLogsSuccessResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/integrations/logs",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: models.IntegrationLogsRequest | models.IntegrationLogsRequestDict
) -> Response[models.IntegrationLogsSuccessResponse]:
    """POST /integrations/logs.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.IntegrationLogsRequest | models.IntegrationLogsRequestDict
) -> models.IntegrationLogsSuccessResponse:
    """POST /integrations/logs.

    `POST /integrations/logs`.

    Args:
        client: The client that sends the request.
        body: The `body` of the operation.

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
    body: models.IntegrationLogsRequest | models.IntegrationLogsRequestDict,
) -> Response[models.IntegrationLogsSuccessResponse]:
    """POST /integrations/logs.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *,
    client: AsyncExecutor,
    body: models.IntegrationLogsRequest | models.IntegrationLogsRequestDict,
) -> models.IntegrationLogsSuccessResponse:
    """POST /integrations/logs.

    `POST /integrations/logs`.

    Args:
        client: The client that sends the request.
        body: The `body` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
