from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ...models.product_categories_engagement_type import ProductCategoriesEngagementType
from ...models.product_category_detail_lookback_window import ProductCategoryDetailLookbackWindow
from ...models.product_category_details import ProductCategoryDetails
from ...models.product_category_enum import ProductCategoryEnum
from ...models.product_category_region import ProductCategoryRegion

OPERATION: Operation[list[ProductCategoryDetails]] = Operation(
    id="trends_product_categories_details_list",
    method="GET",
    path="/trends/product_categories/details",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    responses={200: list[ProductCategoryDetails]},
    summary="",
)

_PRODUCT_CATEGORIES = Parameter(
    "product_categories",
    checks.items(checks.choice(ProductCategoryEnum), min_items=1, max_items=20),
    lambda value: coerce.items(value, lambda item: coerce.choice(item, ProductCategoryEnum)),
    required=True,
)
_REGION = Parameter(
    "region",
    checks.choice(ProductCategoryRegion),
    lambda value: coerce.choice(value, ProductCategoryRegion),
    required=True,
)
_LOOKBACK_WINDOW = Parameter(
    "lookback_window",
    checks.choice(ProductCategoryDetailLookbackWindow),
    lambda value: coerce.choice(value, ProductCategoryDetailLookbackWindow),
)
_ENGAGEMENT_TYPE = Parameter(
    "engagement_type",
    checks.choice(ProductCategoriesEngagementType),
    lambda value: coerce.choice(value, ProductCategoriesEngagementType),
)


def build_request(
    *,
    product_categories: Iterable[ProductCategoryEnum | str],
    region: ProductCategoryRegion | str,
    lookback_window: ProductCategoryDetailLookbackWindow | int | Unset | None = UNSET,
    engagement_type: ProductCategoriesEngagementType | str | Unset | None = UNSET,
) -> Request[list[ProductCategoryDetails]]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/trends/product_categories/details",
        query=encode_query(
            [
                *_PRODUCT_CATEGORIES.pairs(OPERATION, product_categories),
                *_REGION.pairs(OPERATION, region),
                *_LOOKBACK_WINDOW.pairs(OPERATION, lookback_window),
                *_ENGAGEMENT_TYPE.pairs(OPERATION, engagement_type),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    product_categories: Iterable[ProductCategoryEnum | str],
    region: ProductCategoryRegion | str,
    lookback_window: ProductCategoryDetailLookbackWindow | int | Unset | None = UNSET,
    engagement_type: ProductCategoriesEngagementType | str | Unset | None = UNSET,
) -> Response[list[ProductCategoryDetails]]:
    """GET /trends/product_categories/details.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            product_categories=product_categories,
            region=region,
            lookback_window=lookback_window,
            engagement_type=engagement_type,
        )
    )


def sync(
    *,
    client: Executor,
    product_categories: Iterable[ProductCategoryEnum | str],
    region: ProductCategoryRegion | str,
    lookback_window: ProductCategoryDetailLookbackWindow | int | Unset | None = UNSET,
    engagement_type: ProductCategoriesEngagementType | str | Unset | None = UNSET,
) -> list[ProductCategoryDetails]:
    """GET /trends/product_categories/details.

    `GET /trends/product_categories/details`.

    Args:
        client: The client that sends the request.
        product_categories: The `product_categories` of the operation.
        region: The `region` of the operation.
        lookback_window: The server's default is 365.
        engagement_type: The server's default is `ENGAGEMENT`.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            product_categories=product_categories,
            region=region,
            lookback_window=lookback_window,
            engagement_type=engagement_type,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    product_categories: Iterable[ProductCategoryEnum | str],
    region: ProductCategoryRegion | str,
    lookback_window: ProductCategoryDetailLookbackWindow | int | Unset | None = UNSET,
    engagement_type: ProductCategoriesEngagementType | str | Unset | None = UNSET,
) -> Response[list[ProductCategoryDetails]]:
    """GET /trends/product_categories/details.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            product_categories=product_categories,
            region=region,
            lookback_window=lookback_window,
            engagement_type=engagement_type,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    product_categories: Iterable[ProductCategoryEnum | str],
    region: ProductCategoryRegion | str,
    lookback_window: ProductCategoryDetailLookbackWindow | int | Unset | None = UNSET,
    engagement_type: ProductCategoriesEngagementType | str | Unset | None = UNSET,
) -> list[ProductCategoryDetails]:
    """GET /trends/product_categories/details.

    `GET /trends/product_categories/details`.

    Args:
        client: The client that sends the request.
        product_categories: The `product_categories` of the operation.
        region: The `region` of the operation.
        lookback_window: The server's default is 365.
        engagement_type: The server's default is `ENGAGEMENT`.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(
                product_categories=product_categories,
                region=region,
                lookback_window=lookback_window,
                engagement_type=engagement_type,
            )
        )
    ).parsed
