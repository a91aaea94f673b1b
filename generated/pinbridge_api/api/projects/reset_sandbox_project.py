from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.ProjectsContextResponse] = Operation(
    id="reset_sandbox_project",
    method="POST",
    path="/v1/projects/sandbox/reset",
    retry_safety="safe",
    security=("bearerAuth",),
    load_responses=lambda: {200: models.ProjectsContextResponse},
    summary="Clear the data of the sandbox project",
)


def build_request() -> Request[models.ProjectsContextResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/projects/sandbox/reset",
    )


def sync_detailed(*, client: Executor) -> Response[models.ProjectsContextResponse]:
    """Clear the data of the sandbox project.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> models.ProjectsContextResponse:
    """Clear the data of the sandbox project.

    `POST /v1/projects/sandbox/reset`.

    Deletes the data of the sandbox and keeps the project itself.

    Assumed: API keys are assumed to be refused, and a missing sandbox to give 404.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[models.ProjectsContextResponse]:
    """Clear the data of the sandbox project.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> models.ProjectsContextResponse:
    """Clear the data of the sandbox project.

    `POST /v1/projects/sandbox/reset`.

    Deletes the data of the sandbox and keeps the project itself.

    Assumed: API keys are assumed to be refused, and a missing sandbox to give 404.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request())).parsed
