from __future__ import annotations

import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.TeamActionResponse] = Operation(
    id="revoke_invitation",
    method="DELETE",
    path="/v1/team/invitations/{invitation_id}",
    retry_safety="safe",
    security=("bearerAuth",),
    load_responses=lambda: {200: models.TeamActionResponse},
    summary="Revoke an invitation",
)

_INVITATION_ID = Parameter("invitation_id", lambda: checks.uuid, coerce.uuid)


def build_request(*, invitation_id: uuid.UUID | str) -> Request[models.TeamActionResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/v1/team/invitations/{_INVITATION_ID.segment(OPERATION, invitation_id)}",
    )


def sync_detailed(
    *, client: Executor, invitation_id: uuid.UUID | str
) -> Response[models.TeamActionResponse]:
    """Revoke an invitation.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(invitation_id=invitation_id))


def sync(*, client: Executor, invitation_id: uuid.UUID | str) -> models.TeamActionResponse:
    """Revoke an invitation.

    `DELETE /v1/team/invitations/{invitation_id}`.

    Responds with 200 and a message, not 204. The token in the email stops working.

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
) -> Response[models.TeamActionResponse]:
    """Revoke an invitation.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(invitation_id=invitation_id))


async def asyncio(
    *, client: AsyncExecutor, invitation_id: uuid.UUID | str
) -> models.TeamActionResponse:
    """Revoke an invitation.

    `DELETE /v1/team/invitations/{invitation_id}`.

    Responds with 200 and a message, not 204. The token in the email stops working.

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
