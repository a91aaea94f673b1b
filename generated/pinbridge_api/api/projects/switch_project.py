from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ...models.project_switch_response import ProjectSwitchResponse
from ...models.switch_project_request import SwitchProjectRequest, SwitchProjectRequestDict

OPERATION: Operation[ProjectSwitchResponse] = Operation(
    id="switch_project",
    method="POST",
    path="/v1/projects/switch",
    retry_safety="safe",
    security=("bearerAuth",),
    responses={200: ProjectSwitchResponse},
    summary="Switch the session to another project",
)

_BODY = Body(
    checks.model(SwitchProjectRequest), lambda value: coerce.model(value, SwitchProjectRequest)
)


def build_request(
    *, body: SwitchProjectRequest | SwitchProjectRequestDict
) -> Request[ProjectSwitchResponse]:
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
    *, client: Executor, body: SwitchProjectRequest | SwitchProjectRequestDict
) -> Response[ProjectSwitchResponse]:
    """Switch the session to another project.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: SwitchProjectRequest | SwitchProjectRequestDict
) -> ProjectSwitchResponse:
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
    *, client: AsyncExecutor, body: SwitchProjectRequest | SwitchProjectRequestDict
) -> Response[ProjectSwitchResponse]:
    """Switch the session to another project.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: SwitchProjectRequest | SwitchProjectRequestDict
) -> ProjectSwitchResponse:
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
