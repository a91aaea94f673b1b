from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.SearchUserBoardsGetResponse200] = Operation(
    id="search_user_boards_get",
    method="GET",
    path="/search/boards",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.SearchUserBoardsGetResponse200},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_BOOKMARK = Parameter("bookmark", lambda: checks.text())
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)
_QUERY = Parameter("query", lambda: checks.text())


def build_request(
    *,
    ad_account_id: str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    query: str | Unset | None = UNSET,
) -> Request[models.SearchUserBoardsGetResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/search/boards",
        query=encode_query(
            [
                *_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id),
                *_BOOKMARK.pairs(OPERATION, bookmark),
                *_PAGE_SIZE.pairs(OPERATION, page_size),
                *_QUERY.pairs(OPERATION, query),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    ad_account_id: str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    query: str | Unset | None = UNSET,
) -> Response[models.SearchUserBoardsGetResponse200]:
    """GET /search/boards.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id, bookmark=bookmark, page_size=page_size, query=query
        )
    )


def sync(
    *,
    client: Executor,
    ad_account_id: str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    query: str | Unset | None = UNSET,
) -> models.SearchUserBoardsGetResponse200:
    """GET /search/boards.

    `GET /search/boards`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.
        query: The `query` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id, bookmark=bookmark, page_size=page_size, query=query
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    ad_account_id: str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    query: str | Unset | None = UNSET,
) -> Response[models.SearchUserBoardsGetResponse200]:
    """GET /search/boards.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            ad_account_id=ad_account_id, bookmark=bookmark, page_size=page_size, query=query
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    ad_account_id: str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    query: str | Unset | None = UNSET,
) -> models.SearchUserBoardsGetResponse200:
    """GET /search/boards.

    `GET /search/boards`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.
        query: The `query` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(
                ad_account_id=ad_account_id, bookmark=bookmark, page_size=page_size, query=query
            )
        )
    ).parsed
