from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.ProjectsContextResponse] = Operation(
    id="create_sandbox_project",
    method="POST",
    path="/v1/projects/sandbox",
    retry_safety="safe",
    security=("bearerAuth",),
    load_responses=lambda: {201: models.ProjectsContextResponse},
    summary="Create the sandbox project",
)

_BODY = Body(lambda: checks.model(models.CreateSandboxProjectRequest))


def build_request(
    *, body: models.CreateSandboxProjectRequest | models.CreateSandboxProjectRequestDict
) -> Request[models.ProjectsContextResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/projects/sandbox",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *,
    client: Executor,
    body: models.CreateSandboxProjectRequest | models.CreateSandboxProjectRequestDict,
) -> Response[models.ProjectsContextResponse]:
    """Create the sandbox project.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *,
    client: Executor,
    body: models.CreateSandboxProjectRequest | models.CreateSandboxProjectRequestDict,
) -> models.ProjectsContextResponse:
    """Create the sandbox project.

    `POST /v1/projects/sandbox`.

    If the organization already has a sandbox, nothing changes and the current context comes
    back.

    Assumed: API keys are assumed to be refused, and one sandbox per organization is assumed.

    Args:
        client: The client that sends the request.
        body: Settings of the sandbox project.

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
    body: models.CreateSandboxProjectRequest | models.CreateSandboxProjectRequestDict,
) -> Response[models.ProjectsContextResponse]:
    """Create the sandbox project.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *,
    client: AsyncExecutor,
    body: models.CreateSandboxProjectRequest | models.CreateSandboxProjectRequestDict,
) -> models.ProjectsContextResponse:
    """Create the sandbox project.

    `POST /v1/projects/sandbox`.

    If the organization already has a sandbox, nothing changes and the current context comes
    back.

    Assumed: API keys are assumed to be refused, and one sandbox per organization is assumed.

    Args:
        client: The client that sends the request.
        body: Settings of the sandbox project.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
