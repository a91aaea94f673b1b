from __future__ import annotations

import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.TeamInvitationResponse] = Operation(
    id="resend_invitation",
    method="POST",
    path="/v1/team/invitations/{invitation_id}/resend",
    retry_safety="unsafe",
    security=("bearerAuth",),
    load_responses=lambda: {200: models.TeamInvitationResponse},
    summary="Send the invitation email again",
)

_INVITATION_ID = Parameter("invitation_id", lambda: checks.uuid, coerce.uuid)


def build_request(*, invitation_id: uuid.UUID | str) -> Request[models.TeamInvitationResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/v1/team/invitations/{_INVITATION_ID.segment(OPERATION, invitation_id)}/resend",
    )


def sync_detailed(
    *, client: Executor, invitation_id: uuid.UUID | str
) -> Response[models.TeamInvitationResponse]:
    """Send the invitation email again.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(invitation_id=invitation_id))


def sync(*, client: Executor, invitation_id: uuid.UUID | str) -> models.TeamInvitationResponse:
    """Send the invitation email again.

    `POST /v1/team/invitations/{invitation_id}/resend`.

    Assumed: API keys are refused; an invitation that is no longer pending results in 409.

    Args:
        client: The client that sends the request.
        invitation_id: Id of the invitation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(invitation_id=invitation_id)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, invitation_id: uuid.UUID | str
) -> Response[models.TeamInvitationResponse]:
    """Send the invitation email again.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(invitation_id=invitation_id))


async def asyncio(
    *, client: AsyncExecutor, invitation_id: uuid.UUID | str
) -> models.TeamInvitationResponse:
    """Send the invitation email again.

    `POST /v1/team/invitations/{invitation_id}/resend`.

    Assumed: API keys are refused; an invitation that is no longer pending results in 409.

    Args:
        client: The client that sends the request.
        invitation_id: Id of the invitation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(invitation_id=invitation_id))).parsed
