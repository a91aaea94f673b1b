from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.TeamInvitationResponse] = Operation(
    id="create_invitation",
    method="POST",
    path="/v1/team/invitations",
    retry_safety="unsafe",
    security=("bearerAuth",),
    load_responses=lambda: {201: models.TeamInvitationResponse},
    summary="Invite a person to the organization",
)

_BODY = Body(lambda: checks.model(models.TeamInvitationCreateRequest))


def build_request(
    *, body: models.TeamInvitationCreateRequest | models.TeamInvitationCreateRequestDict
) -> Request[models.TeamInvitationResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/team/invitations",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *,
    client: Executor,
    body: models.TeamInvitationCreateRequest | models.TeamInvitationCreateRequestDict,
) -> Response[models.TeamInvitationResponse]:
    """Invite a person to the organization.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *,
    client: Executor,
    body: models.TeamInvitationCreateRequest | models.TeamInvitationCreateRequestDict,
) -> models.TeamInvitationResponse:
    """Invite a person to the organization.

    `POST /v1/team/invitations`.

    Sends an email with the invitation token. Repeating the call may send another one.

    Assumed: API keys are refused; inviting a present member or a person already invited results
    in 409.

    Args:
        client: The client that sends the request.
        body: Person to invite.

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
    body: models.TeamInvitationCreateRequest | models.TeamInvitationCreateRequestDict,
) -> Response[models.TeamInvitationResponse]:
    """Invite a person to the organization.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *,
    client: AsyncExecutor,
    body: models.TeamInvitationCreateRequest | models.TeamInvitationCreateRequestDict,
) -> models.TeamInvitationResponse:
    """Invite a person to the organization.

    `POST /v1/team/invitations`.

    Sends an email with the invitation token. Repeating the call may send another one.

    Assumed: API keys are refused; inviting a present member or a person already invited results
    in 409.

    Args:
        client: The client that sends the request.
        body: Person to invite.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
