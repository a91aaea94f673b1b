from __future__ import annotations

import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.TeamActionResponse] = Operation(
    id="remove_team_member",
    method="DELETE",
    path="/v1/team/members/{member_id}",
    retry_safety="safe",
    security=("bearerAuth",),
    load_responses=lambda: {200: models.TeamActionResponse},
    summary="Remove a member from the organization",
)

_MEMBER_ID = Parameter("member_id", lambda: checks.uuid, coerce.uuid)


def build_request(*, member_id: uuid.UUID | str) -> Request[models.TeamActionResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/v1/team/members/{_MEMBER_ID.segment(OPERATION, member_id)}",
    )


def sync_detailed(
    *, client: Executor, member_id: uuid.UUID | str
) -> Response[models.TeamActionResponse]:
    """Remove a member from the organization.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(member_id=member_id))


def sync(*, client: Executor, member_id: uuid.UUID | str) -> models.TeamActionResponse:
    """Remove a member from the organization.

    `DELETE /v1/team/members/{member_id}`.

    Responds with 200 and a message, not 204.

    Assumed: API keys are refused; taking the last owner away results in 409.

    Args:
        client: The client that sends the request.
        member_id: Id of the membership, not of the user.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(member_id=member_id)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, member_id: uuid.UUID | str
) -> Response[models.TeamActionResponse]:
    """Remove a member from the organization.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(member_id=member_id))


async def asyncio(
    *, client: AsyncExecutor, member_id: uuid.UUID | str
) -> models.TeamActionResponse:
    """Remove a member from the organization.

    `DELETE /v1/team/members/{member_id}`.

    Responds with 200 and a message, not 204.

    Assumed: API keys are refused; taking the last owner away results in 409.

    Args:
        client: The client that sends the request.
        member_id: Id of the membership, not of the user.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(member_id=member_id))).parsed
