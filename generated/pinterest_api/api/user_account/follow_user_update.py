from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Body, Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ...models.follow_user_request import FollowUserRequest, FollowUserRequestDict
from ...models.user_summary import UserSummary

OPERATION: Operation[UserSummary] = Operation(
    id="follow_user_update",
    method="POST",
    path="/user_account/following/{username}",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    responses={200: UserSummary},
    summary="",
)

_USERNAME = Parameter("username", checks.text(pattern="(?!^\\d+\\Z)^.+\\Z"))
_BODY = Body(checks.model(FollowUserRequest), lambda value: coerce.model(value, FollowUserRequest))


def build_request(
    *, username: str, body: FollowUserRequest | FollowUserRequestDict
) -> Request[UserSummary]:
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
    *, client: Executor, username: str, body: FollowUserRequest | FollowUserRequestDict
) -> Response[UserSummary]:
    """POST /user_account/following/{username}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(username=username, body=body))


def sync(
    *, client: Executor, username: str, body: FollowUserRequest | FollowUserRequestDict
) -> UserSummary:
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
    *, client: AsyncExecutor, username: str, body: FollowUserRequest | FollowUserRequestDict
) -> Response[UserSummary]:
    """POST /user_account/following/{username}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(username=username, body=body))


async def asyncio(
    *, client: AsyncExecutor, username: str, body: FollowUserRequest | FollowUserRequestDict
) -> UserSummary:
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
