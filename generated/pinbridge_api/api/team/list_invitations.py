from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ...models.team_invitations_list_response import TeamInvitationsListResponse

OPERATION: Operation[TeamInvitationsListResponse] = Operation(
    id="list_invitations",
    method="GET",
    path="/v1/team/invitations",
    retry_safety="safe",
    security=("bearerAuth",),
    responses={200: TeamInvitationsListResponse},
    summary="List invitations",
)


def build_request() -> Request[TeamInvitationsListResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument breaks a rule of the spec.
    """
    return Request(
        OPERATION,
        path="/v1/team/invitations",
    )


def sync_detailed(*, client: Executor) -> Response[TeamInvitationsListResponse]:
    """List invitations.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> TeamInvitationsListResponse:
    """List invitations.

    `GET /v1/team/invitations`.

    Assumed: API keys are refused; a session token is needed.

    Args:
        client: What sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Whatever the client raises for a failed call.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[TeamInvitationsListResponse]:
    """List invitations.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> TeamInvitationsListResponse:
    """List invitations.

    `GET /v1/team/invitations`.

    Assumed: API keys are refused; a session token is needed.

    Args:
        client: What sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Whatever the client raises for a failed call.
    """
    return (await client.execute(build_request())).parsed
