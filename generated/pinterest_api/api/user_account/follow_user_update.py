from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body, Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.UserSummary] = Operation(
    id="follow_user_update",
    method="POST",
    path="/user_account/following/{username}",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.UserSummary},
    summary="",
)

_USERNAME = Parameter("username", lambda: checks.text(pattern="(?!^\\d+\\Z)^.+\\Z"))
_BODY = Body(lambda: checks.model(models.FollowUserRequest))


def build_request(
    *, username: str, body: models.FollowUserRequest | models.FollowUserRequestDict
) -> Request[models.UserSummary]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/user_account/following/{_USERNAME.segment(OPERATION, username)}",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *,
    client: Executor,
    username: str,
    body: models.FollowUserRequest | models.FollowUserRequestDict,
) -> Response[models.UserSummary]:
    """POST /user_account/following/{username}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(username=username, body=body))


def sync(
    *,
    client: Executor,
    username: str,
    body: models.FollowUserRequest | models.FollowUserRequestDict,
) -> models.UserSummary:
    """POST /user_account/following/{username}.

    `POST /user_account/following/{username}`.

    Args:
        client: The client that sends the request.
        username: The `username` of the operation.
        body: The `body` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(username=username, body=body)).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    username: str,
    body: models.FollowUserRequest | models.FollowUserRequestDict,
) -> Response[models.UserSummary]:
    """POST /user_account/following/{username}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(username=username, body=body))


async def asyncio(
    *,
    client: AsyncExecutor,
    username: str,
    body: models.FollowUserRequest | models.FollowUserRequestDict,
) -> models.UserSummary:
    """POST /user_account/following/{username}.

    `POST /user_account/following/{username}`.

    Args:
        client: The client that sends the request.
        username: The `username` of the operation.
        body: The `body` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(username=username, body=body))).parsed
