from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.FeedsListResponse200] = Operation(
    id="feeds_list",
    method="GET",
    path="/catalogs/feeds",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.FeedsListResponse200},
    summary="",
)

_BOOKMARK = Parameter("bookmark", lambda: checks.text())
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)
_CATALOG_ID = Parameter("catalog_id", lambda: checks.text(pattern="^\\d+\\Z"))
_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))


def build_request(
    *,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    catalog_id: str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Request[models.FeedsListResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/catalogs/feeds",
        query=encode_query(
            [
                *_BOOKMARK.pairs(OPERATION, bookmark),
                *_PAGE_SIZE.pairs(OPERATION, page_size),
                *_CATALOG_ID.pairs(OPERATION, catalog_id),
                *_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    catalog_id: str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[models.FeedsListResponse200]:
    """GET /catalogs/feeds.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            bookmark=bookmark,
            page_size=page_size,
            catalog_id=catalog_id,
            ad_account_id=ad_account_id,
        )
    )


def sync(
    *,
    client: Executor,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    catalog_id: str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> models.FeedsListResponse200:
    """GET /catalogs/feeds.

    `GET /catalogs/feeds`.

    Args:
        client: The client that sends the request.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.
        catalog_id: The `catalog_id` of the operation.
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
            catalog_id=catalog_id,
            ad_account_id=ad_account_id,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    catalog_id: str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[models.FeedsListResponse200]:
    """GET /catalogs/feeds.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            bookmark=bookmark,
            page_size=page_size,
            catalog_id=catalog_id,
            ad_account_id=ad_account_id,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    catalog_id: str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> models.FeedsListResponse200:
    """GET /catalogs/feeds.

    `GET /catalogs/feeds`.

    Args:
        client: The client that sends the request.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.
        catalog_id: The `catalog_id` of the operation.
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
                catalog_id=catalog_id,
                ad_account_id=ad_account_id,
            )
        )
    ).parsed
