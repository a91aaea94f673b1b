from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset, deprecated

from ... import models

OPERATION: Operation[models.UserAccountFollowedInterestsResponse200] = Operation(
    id="user_account_followed_interests",
    method="GET",
    path="/users/{username}/interests/follow",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.UserAccountFollowedInterestsResponse200},
    summary="",
)

_USERNAME = Parameter("username", lambda: checks.text(pattern="(?!^\\d+\\Z)^.+\\Z"))
_BOOKMARK = Parameter("bookmark", lambda: checks.text())
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)


@deprecated("The API has deprecated this operation.", category=None)
def build_request(
    *, username: str, bookmark: str | Unset | None = UNSET, page_size: int | Unset | None = UNSET
) -> Request[models.UserAccountFollowedInterestsResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return build_request_unmarked(username=username, bookmark=bookmark, page_size=page_size)


def build_request_unmarked(
    *, username: str, bookmark: str | Unset | None = UNSET, page_size: int | Unset | None = UNSET
) -> Request[models.UserAccountFollowedInterestsResponse200]:
    """Describe a call, without a mark for what is deprecated."""
    return Request(
        OPERATION,
        path=f"/users/{_USERNAME.segment(OPERATION, username)}/interests/follow",
        query=encode_query(
            [*_BOOKMARK.pairs(OPERATION, bookmark), *_PAGE_SIZE.pairs(OPERATION, page_size)]
        ),
    )


@deprecated("The API has deprecated this operation.", category=None)
def sync_detailed(
    *,
    client: Executor,
    username: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Response[models.UserAccountFollowedInterestsResponse200]:
    """GET /users/{username}/interests/follow.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request_unmarked(username=username, bookmark=bookmark, page_size=page_size)
    )


@deprecated("The API has deprecated this operation.", category=None)
def sync(
    *,
    client: Executor,
    username: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> models.UserAccountFollowedInterestsResponse200:
    """GET /users/{username}/interests/follow.

    `GET /users/{username}/interests/follow`.

    Deprecated.

    Args:
        client: The client that sends the request.
        username: The `username` of the operation.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request_unmarked(username=username, bookmark=bookmark, page_size=page_size)
    ).parsed


@deprecated("The API has deprecated this operation.", category=None)
async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    username: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Response[models.UserAccountFollowedInterestsResponse200]:
    """GET /users/{username}/interests/follow.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request_unmarked(username=username, bookmark=bookmark, page_size=page_size)
    )


@deprecated("The API has deprecated this operation.", category=None)
async def asyncio(
    *,
    client: AsyncExecutor,
    username: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> models.UserAccountFollowedInterestsResponse200:
    """GET /users/{username}/interests/follow.

    `GET /users/{username}/interests/follow`.

    Deprecated.

    Args:
        client: The client that sends the request.
        username: The `username` of the operation.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request_unmarked(username=username, bookmark=bookmark, page_size=page_size)
        )
    ).parsed
