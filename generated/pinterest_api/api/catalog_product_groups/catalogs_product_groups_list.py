from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.CatalogsProductGroupsListResponse200] = Operation(
    id="catalogs_product_groups_list",
    method="GET",
    path="/catalogs/product_groups",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.CatalogsProductGroupsListResponse200},
    summary="",
)

_ID = Parameter(
    "id",
    lambda: checks.items(checks.integer(), min_items=1, max_items=1000),
    lambda value: coerce.items(value, lambda item: coerce.integer(item)),
    separator=",",
)
_FEED_ID = Parameter("feed_id", lambda: checks.text(pattern="^\\d+\\Z"))
_CATALOG_ID = Parameter("catalog_id", lambda: checks.text(pattern="^\\d+\\Z"))
_BOOKMARK = Parameter("bookmark", lambda: checks.text())
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)
_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))


def build_request(
    *,
    id: Iterable[int] | Unset | None = UNSET,
    feed_id: str | Unset | None = UNSET,
    catalog_id: str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Request[models.CatalogsProductGroupsListResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/catalogs/product_groups",
        query=encode_query(
            [
                *_ID.pairs(OPERATION, id),
                *_FEED_ID.pairs(OPERATION, feed_id),
                *_CATALOG_ID.pairs(OPERATION, catalog_id),
                *_BOOKMARK.pairs(OPERATION, bookmark),
                *_PAGE_SIZE.pairs(OPERATION, page_size),
                *_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    id: Iterable[int] | Unset | None = UNSET,
    feed_id: str | Unset | None = UNSET,
    catalog_id: str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[models.CatalogsProductGroupsListResponse200]:
    """GET /catalogs/product_groups.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            id=id,
            feed_id=feed_id,
            catalog_id=catalog_id,
            bookmark=bookmark,
            page_size=page_size,
            ad_account_id=ad_account_id,
        )
    )


def sync(
    *,
    client: Executor,
    id: Iterable[int] | Unset | None = UNSET,
    feed_id: str | Unset | None = UNSET,
    catalog_id: str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> models.CatalogsProductGroupsListResponse200:
    """GET /catalogs/product_groups.

    `GET /catalogs/product_groups`.

    Args:
        client: The client that sends the request.
        id: The `id` of the operation.
        feed_id: The `feed_id` of the operation.
        catalog_id: The `catalog_id` of the operation.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.
        ad_account_id: The `ad_account_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            id=id,
            feed_id=feed_id,
            catalog_id=catalog_id,
            bookmark=bookmark,
            page_size=page_size,
            ad_account_id=ad_account_id,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    id: Iterable[int] | Unset | None = UNSET,
    feed_id: str | Unset | None = UNSET,
    catalog_id: str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[models.CatalogsProductGroupsListResponse200]:
    """GET /catalogs/product_groups.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            id=id,
            feed_id=feed_id,
            catalog_id=catalog_id,
            bookmark=bookmark,
            page_size=page_size,
            ad_account_id=ad_account_id,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    id: Iterable[int] | Unset | None = UNSET,
    feed_id: str | Unset | None = UNSET,
    catalog_id: str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> models.CatalogsProductGroupsListResponse200:
    """GET /catalogs/product_groups.

    `GET /catalogs/product_groups`.

    Args:
        client: The client that sends the request.
        id: The `id` of the operation.
        feed_id: The `feed_id` of the operation.
        catalog_id: The `catalog_id` of the operation.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.
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
                id=id,
                feed_id=feed_id,
                catalog_id=catalog_id,
                bookmark=bookmark,
                page_size=page_size,
                ad_account_id=ad_account_id,
            )
        )
    ).parsed
