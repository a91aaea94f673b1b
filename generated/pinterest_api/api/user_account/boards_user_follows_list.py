from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.BoardsUserFollowsListResponse200] = Operation(
    id="boards_user_follows_list",
    method="GET",
    path="/user_account/following/boards",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.BoardsUserFollowsListResponse200},
    summary="",
)

_BOOKMARK = Parameter("bookmark", lambda: checks.text())
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)
_EXPLICIT_FOLLOWING = Parameter("explicit_following", lambda: checks.boolean)
_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))


def build_request(
    *,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    explicit_following: bool | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Request[models.BoardsUserFollowsListResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/user_account/following/boards",
        query=encode_query(
            [
                *_BOOKMARK.pairs(OPERATION, bookmark),
                *_PAGE_SIZE.pairs(OPERATION, page_size),
                *_EXPLICIT_FOLLOWING.pairs(OPERATION, explicit_following),
                *_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    explicit_following: bool | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[models.BoardsUserFollowsListResponse200]:
    """GET /user_account/following/boards.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            bookmark=bookmark,
            page_size=page_size,
            explicit_following=explicit_following,
            ad_account_id=ad_account_id,
        )
    )


def sync(
    *,
    client: Executor,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    explicit_following: bool | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> models.BoardsUserFollowsListResponse200:
    """GET /user_account/following/boards.

    `GET /user_account/following/boards`.

    Args:
        client: The client that sends the request.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.
        explicit_following: The server's default is False.
        ad_account_id: The `ad_account_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            bookmark=bookmark,
            page_size=page_size,
            explicit_following=explicit_following,
            ad_account_id=ad_account_id,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    explicit_following: bool | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[models.BoardsUserFollowsListResponse200]:
    """GET /user_account/following/boards.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            bookmark=bookmark,
            page_size=page_size,
            explicit_following=explicit_following,
            ad_account_id=ad_account_id,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    explicit_following: bool | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> models.BoardsUserFollowsListResponse200:
    """GET /user_account/following/boards.

    `GET /user_account/following/boards`.

    Args:
        client: The client that sends the request.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.
        explicit_following: The server's default is False.
        ad_account_id: The `ad_account_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(
                bookmark=bookmark,
                page_size=page_size,
                explicit_following=explicit_following,
                ad_account_id=ad_account_id,
            )
        )
    ).parsed
