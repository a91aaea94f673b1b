from __future__ import annotations

import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Body, Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.TeamMemberResponse] = Operation(
    id="update_team_member",
    method="PATCH",
    path="/v1/team/members/{member_id}",
    retry_safety="safe",
    security=("bearerAuth",),
    load_responses=lambda: {200: models.TeamMemberResponse},
    summary="Change the role of a member",
)

_MEMBER_ID = Parameter("member_id", lambda: checks.uuid, coerce.uuid)
_BODY = Body(lambda: checks.model(models.TeamMemberUpdateRequest))


def build_request(
    *,
    member_id: uuid.UUID | str,
    body: models.TeamMemberUpdateRequest | models.TeamMemberUpdateRequestDict,
) -> Request[models.TeamMemberResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/v1/team/members/{_MEMBER_ID.segment(OPERATION, member_id)}",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *,
    client: Executor,
    member_id: uuid.UUID | str,
    body: models.TeamMemberUpdateRequest | models.TeamMemberUpdateRequestDict,
) -> Response[models.TeamMemberResponse]:
    """Change the role of a member.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(member_id=member_id, body=body))


def sync(
    *,
    client: Executor,
    member_id: uuid.UUID | str,
    body: models.TeamMemberUpdateRequest | models.TeamMemberUpdateRequestDict,
) -> models.TeamMemberResponse:
    """Change the role of a member.

    `PATCH /v1/team/members/{member_id}`.

    Assumed: API keys are refused; taking the last owner away results in 409.

    Args:
        client: The client that sends the request.
        member_id: Id of the membership, not of the user.
        body: New role of a member.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(member_id=member_id, body=body)).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    member_id: uuid.UUID | str,
    body: models.TeamMemberUpdateRequest | models.TeamMemberUpdateRequestDict,
) -> Response[models.TeamMemberResponse]:
    """Change the role of a member.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(member_id=member_id, body=body))


async def asyncio(
    *,
    client: AsyncExecutor,
    member_id: uuid.UUID | str,
    body: models.TeamMemberUpdateRequest | models.TeamMemberUpdateRequestDict,
) -> models.TeamMemberResponse:
    """Change the role of a member.

    `PATCH /v1/team/members/{member_id}`.

    Assumed: API keys are refused; taking the last owner away results in 409.

    Args:
        client: The client that sends the request.
        member_id: Id of the membership, not of the user.
        body: New role of a member.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(member_id=member_id, body=body))).parsed
