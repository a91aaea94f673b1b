from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.ProjectSwitchResponse] = Operation(
    id="switch_project",
    method="POST",
    path="/v1/projects/switch",
    retry_safety="safe",
    security=("bearerAuth",),
    load_responses=lambda: {200: models.ProjectSwitchResponse},
    summary="Switch the session to another project",
)

_BODY = Body(lambda: checks.model(models.SwitchProjectRequest))


def build_request(
    *, body: models.SwitchProjectRequest | models.SwitchProjectRequestDict
) -> Request[models.ProjectSwitchResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/projects/switch",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: models.SwitchProjectRequest | models.SwitchProjectRequestDict
) -> Response[models.ProjectSwitchResponse]:
    """Switch the session to another project.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.SwitchProjectRequest | models.SwitchProjectRequestDict
) -> models.ProjectSwitchResponse:
    """Switch the session to another project.

    `POST /v1/projects/switch`.

    The response has a new session token bound to that project. Use it instead of the old one.

    Assumed: API keys are assumed to be refused.

    Args:
        client: The client that sends the request.
        body: The project to work in from now on.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: models.SwitchProjectRequest | models.SwitchProjectRequestDict
) -> Response[models.ProjectSwitchResponse]:
    """Switch the session to another project.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.SwitchProjectRequest | models.SwitchProjectRequestDict
) -> models.ProjectSwitchResponse:
    """Switch the session to another project.

    `POST /v1/projects/switch`.

    The response has a new session token bound to that project. Use it instead of the old one.

    Assumed: API keys are assumed to be refused.

    Args:
        client: The client that sends the request.
        body: The project to work in from now on.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
