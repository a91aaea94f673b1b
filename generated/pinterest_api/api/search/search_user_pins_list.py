from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.SearchUserPinsListResponse200] = Operation(
    id="search_user_pins_list",
    method="GET",
    path="/search/pins",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.SearchUserPinsListResponse200},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_QUERY = Parameter("query", lambda: checks.text(), required=True)
_BOOKMARK = Parameter("bookmark", lambda: checks.text())


def build_request(
    *, query: str, ad_account_id: str | Unset | None = UNSET, bookmark: str | Unset | None = UNSET
) -> Request[models.SearchUserPinsListResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/search/pins",
        query=encode_query(
            [
                *_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id),
                *_QUERY.pairs(OPERATION, query),
                *_BOOKMARK.pairs(OPERATION, bookmark),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    query: str,
    ad_account_id: str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> Response[models.SearchUserPinsListResponse200]:
    """GET /search/pins.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(ad_account_id=ad_account_id, query=query, bookmark=bookmark)
    )


def sync(
    *,
    client: Executor,
    query: str,
    ad_account_id: str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> models.SearchUserPinsListResponse200:
    """GET /search/pins.

    `GET /search/pins`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        query: The `query` of the operation.
        bookmark: The `bookmark` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(ad_account_id=ad_account_id, query=query, bookmark=bookmark)
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    query: str,
    ad_account_id: str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> Response[models.SearchUserPinsListResponse200]:
    """GET /search/pins.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(ad_account_id=ad_account_id, query=query, bookmark=bookmark)
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    query: str,
    ad_account_id: str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> models.SearchUserPinsListResponse200:
    """GET /search/pins.

    `GET /search/pins`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        query: The `query` of the operation.
        bookmark: The `bookmark` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(ad_account_id=ad_account_id, query=query, bookmark=bookmark)
        )
    ).parsed
