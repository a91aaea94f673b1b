from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Body, Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.ProductsByProductGroupFilterListResponse200] = Operation(
    id="products_by_product_group_filter_list",
    method="POST",
    path="/catalogs/products/get_by_product_group_filters",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.ProductsByProductGroupFilterListResponse200},
    summary="",
)

_BOOKMARK = Parameter("bookmark", lambda: checks.text())
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)
_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_PIN_METRICS = Parameter("pin_metrics", lambda: checks.boolean)
_BODY = Body(
    lambda: checks.variant(models.CatalogsListProductsByFilterRequest),
    lambda value: coerce.variant(value, models.CatalogsListProductsByFilterRequest),
)


def build_request(
    *,
    body: models.CatalogsListProductsByFilterRequest
    | models.CatalogsListProductsByFilterRequestDict,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
    pin_metrics: bool | Unset | None = UNSET,
) -> Request[models.ProductsByProductGroupFilterListResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/catalogs/products/get_by_product_group_filters",
        query=encode_query(
            [
                *_BOOKMARK.pairs(OPERATION, bookmark),
                *_PAGE_SIZE.pairs(OPERATION, page_size),
                *_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id),
                *_PIN_METRICS.pairs(OPERATION, pin_metrics),
            ]
        ),
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *,
    client: Executor,
    body: models.CatalogsListProductsByFilterRequest
    | models.CatalogsListProductsByFilterRequestDict,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
    pin_metrics: bool | Unset | None = UNSET,
) -> Response[models.ProductsByProductGroupFilterListResponse200]:
    """POST /catalogs/products/get_by_product_group_filters.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            bookmark=bookmark,
            page_size=page_size,
            ad_account_id=ad_account_id,
            pin_metrics=pin_metrics,
            body=body,
        )
    )


def sync(
    *,
    client: Executor,
    body: models.CatalogsListProductsByFilterRequest
    | models.CatalogsListProductsByFilterRequestDict,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
    pin_metrics: bool | Unset | None = UNSET,
) -> models.ProductsByProductGroupFilterListResponse200:
    """POST /catalogs/products/get_by_product_group_filters.

    `POST /catalogs/products/get_by_product_group_filters`.

    Args:
        client: The client that sends the request.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.
        ad_account_id: The `ad_account_id` of the operation.
        pin_metrics: The server's default is False.
        body: The `body` of the operation.

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
            ad_account_id=ad_account_id,
            pin_metrics=pin_metrics,
            body=body,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    body: models.CatalogsListProductsByFilterRequest
    | models.CatalogsListProductsByFilterRequestDict,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
    pin_metrics: bool | Unset | None = UNSET,
) -> Response[models.ProductsByProductGroupFilterListResponse200]:
    """POST /catalogs/products/get_by_product_group_filters.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            bookmark=bookmark,
            page_size=page_size,
            ad_account_id=ad_account_id,
            pin_metrics=pin_metrics,
            body=body,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    body: models.CatalogsListProductsByFilterRequest
    | models.CatalogsListProductsByFilterRequestDict,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
    pin_metrics: bool | Unset | None = UNSET,
) -> models.ProductsByProductGroupFilterListResponse200:
    """POST /catalogs/products/get_by_product_group_filters.

    `POST /catalogs/products/get_by_product_group_filters`.

    Args:
        client: The client that sends the request.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.
        ad_account_id: The `ad_account_id` of the operation.
        pin_metrics: The server's default is False.
        body: The `body` of the operation.

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
                ad_account_id=ad_account_id,
                pin_metrics=pin_metrics,
                body=body,
            )
        )
    ).parsed
