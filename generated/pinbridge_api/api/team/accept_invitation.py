from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.TeamInvitationAcceptResponse] = Operation(
    id="accept_invitation",
    method="POST",
    path="/v1/team/invitations/accept",
    retry_safety="unsafe",
    security=("bearerAuth",),
    load_responses=lambda: {200: models.TeamInvitationAcceptResponse},
    summary="Accept an invitation",
)

_BODY = Body(lambda: checks.model(models.TeamInvitationAcceptRequest))


def build_request(
    *, body: models.TeamInvitationAcceptRequest | models.TeamInvitationAcceptRequestDict
) -> Request[models.TeamInvitationAcceptResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/team/invitations/accept",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *,
    client: Executor,
    body: models.TeamInvitationAcceptRequest | models.TeamInvitationAcceptRequestDict,
) -> Response[models.TeamInvitationAcceptResponse]:
    """Accept an invitation.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *,
    client: Executor,
    body: models.TeamInvitationAcceptRequest | models.TeamInvitationAcceptRequestDict,
) -> models.TeamInvitationAcceptResponse:
    """Accept an invitation.

    `POST /v1/team/invitations/accept`.

    Joins the inviting organization with the logged-in user. The response holds a new session
    token for that organization.

    Assumed: API keys are refused; an expired token results in 400, an unknown one 404, an
    invitation no longer pending 409.

    Args:
        client: The client that sends the request.
        body: Invitation to accept.

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
    body: models.TeamInvitationAcceptRequest | models.TeamInvitationAcceptRequestDict,
) -> Response[models.TeamInvitationAcceptResponse]:
    """Accept an invitation.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *,
    client: AsyncExecutor,
    body: models.TeamInvitationAcceptRequest | models.TeamInvitationAcceptRequestDict,
) -> models.TeamInvitationAcceptResponse:
    """Accept an invitation.

    `POST /v1/team/invitations/accept`.

    Joins the inviting organization with the logged-in user. The response holds a new session
    token for that organization.

    Assumed: API keys are refused; an expired token results in 400, an unknown one 404, an
    invitation no longer pending 409.

    Args:
        client: The client that sends the request.
        body: Invitation to accept.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
