from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.ProjectsContextResponse] = Operation(
    id="list_projects",
    method="GET",
    path="/v1/projects",
    retry_safety="safe",
    security=("bearerAuth",),
    load_responses=lambda: {200: models.ProjectsContextResponse},
    summary="List projects of the organization",
)


def build_request() -> Request[models.ProjectsContextResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/projects",
    )


def sync_detailed(*, client: Executor) -> Response[models.ProjectsContextResponse]:
    """List projects of the organization.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> models.ProjectsContextResponse:
    """List projects of the organization.

    `GET /v1/projects`.

    Assumed: API keys are assumed to be refused.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[models.ProjectsContextResponse]:
    """List projects of the organization.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> models.ProjectsContextResponse:
    """List projects of the organization.

    `GET /v1/projects`.

    Assumed: API keys are assumed to be refused.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request())).parsed
