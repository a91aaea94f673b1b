from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.CatalogsProductGroupPinsListResponse200] = Operation(
    id="catalogs_product_group_pins_list",
    method="GET",
    path="/catalogs/product_groups/{product_group_id}/products",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.CatalogsProductGroupPinsListResponse200},
    summary="",
)

_PRODUCT_GROUP_ID = Parameter("product_group_id", lambda: checks.text(pattern="^\\d+\\Z"))
_BOOKMARK = Parameter("bookmark", lambda: checks.text())
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)
_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_PIN_METRICS = Parameter("pin_metrics", lambda: checks.boolean)


def build_request(
    *,
    product_group_id: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
    pin_metrics: bool | Unset | None = UNSET,
) -> Request[models.CatalogsProductGroupPinsListResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/catalogs/product_groups/{_PRODUCT_GROUP_ID.segment(OPERATION, product_group_id)}/products",
        query=encode_query(
            [
                *_BOOKMARK.pairs(OPERATION, bookmark),
                *_PAGE_SIZE.pairs(OPERATION, page_size),
                *_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id),
                *_PIN_METRICS.pairs(OPERATION, pin_metrics),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    product_group_id: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
    pin_metrics: bool | Unset | None = UNSET,
) -> Response[models.CatalogsProductGroupPinsListResponse200]:
    """GET /catalogs/product_groups/{product_group_id}/products.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            product_group_id=product_group_id,
            bookmark=bookmark,
            page_size=page_size,
            ad_account_id=ad_account_id,
            pin_metrics=pin_metrics,
        )
    )


def sync(
    *,
    client: Executor,
    product_group_id: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
    pin_metrics: bool | Unset | None = UNSET,
) -> models.CatalogsProductGroupPinsListResponse200:
    """GET /catalogs/product_groups/{product_group_id}/products.

    `GET /catalogs/product_groups/{product_group_id}/products`.

    Args:
        client: The client that sends the request.
        product_group_id: The `product_group_id` of the operation.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.
        ad_account_id: The `ad_account_id` of the operation.
        pin_metrics: The server's default is False.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            product_group_id=product_group_id,
            bookmark=bookmark,
            page_size=page_size,
            ad_account_id=ad_account_id,
            pin_metrics=pin_metrics,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    product_group_id: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
    pin_metrics: bool | Unset | None = UNSET,
) -> Response[models.CatalogsProductGroupPinsListResponse200]:
    """GET /catalogs/product_groups/{product_group_id}/products.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            product_group_id=product_group_id,
            bookmark=bookmark,
            page_size=page_size,
            ad_account_id=ad_account_id,
            pin_metrics=pin_metrics,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    product_group_id: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
    pin_metrics: bool | Unset | None = UNSET,
) -> models.CatalogsProductGroupPinsListResponse200:
    """GET /catalogs/product_groups/{product_group_id}/products.

    `GET /catalogs/product_groups/{product_group_id}/products`.

    Args:
        client: The client that sends the request.
        product_group_id: The `product_group_id` of the operation.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.
        ad_account_id: The `ad_account_id` of the operation.
        pin_metrics: The server's default is False.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(
                product_group_id=product_group_id,
                bookmark=bookmark,
                page_size=page_size,
                ad_account_id=ad_account_id,
                pin_metrics=pin_metrics,
            )
        )
    ).parsed
