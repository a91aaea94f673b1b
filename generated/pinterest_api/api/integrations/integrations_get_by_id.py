from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.IntegrationRecord] = Operation(
    id="integrations_get_by_id",
    method="GET",
    path="/integrations/{id}",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.IntegrationRecord},
    summary="",
)

_ID = Parameter("id", lambda: checks.text())


def build_request(*, id: str) -> Request[models.IntegrationRecord]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/integrations/{_ID.segment(OPERATION, id)}",
    )


def sync_detailed(*, client: Executor, id: str) -> Response[models.IntegrationRecord]:
    """GET /integrations/{id}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(id=id))


def sync(*, client: Executor, id: str) -> models.IntegrationRecord:
    """GET /integrations/{id}.

    `GET /integrations/{id}`.

    Args:
        client: The client that sends the request.
        id: The `id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(id=id)).parsed


async def asyncio_detailed(*, client: AsyncExecutor, id: str) -> Response[models.IntegrationRecord]:
    """GET /integrations/{id}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(id=id))


async def asyncio(*, client: AsyncExecutor, id: str) -> models.IntegrationRecord:
    """GET /integrations/{id}.

    `GET /integrations/{id}`.

    Args:
        client: The client that sends the request.
        id: The `id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(id=id))).parsed
