from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[list[models.ProductCategoryDetails]] = Operation(
    id="trends_product_categories_details_list",
    method="GET",
    path="/trends/product_categories/details",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: list[models.ProductCategoryDetails]},
    summary="",
)

_PRODUCT_CATEGORIES = Parameter(
    "product_categories",
    lambda: checks.items(checks.choice(models.ProductCategoryEnum), min_items=1, max_items=20),
    lambda value: coerce.items(value, lambda item: coerce.choice(item, models.ProductCategoryEnum)),
    required=True,
)
_REGION = Parameter(
    "region",
    lambda: checks.choice(models.ProductCategoryRegion),
    lambda value: coerce.choice(value, models.ProductCategoryRegion),
    required=True,
)
_LOOKBACK_WINDOW = Parameter(
    "lookback_window",
    lambda: checks.choice(models.ProductCategoryDetailLookbackWindow),
    lambda value: coerce.choice(value, models.ProductCategoryDetailLookbackWindow),
)
_ENGAGEMENT_TYPE = Parameter(
    "engagement_type",
    lambda: checks.choice(models.ProductCategoriesEngagementType),
    lambda value: coerce.choice(value, models.ProductCategoriesEngagementType),
)


def build_request(
    *,
    product_categories: Iterable[models.ProductCategoryEnum | str],
    region: models.ProductCategoryRegion | str,
    lookback_window: models.ProductCategoryDetailLookbackWindow | int | Unset | None = UNSET,
    engagement_type: models.ProductCategoriesEngagementType | str | Unset | None = UNSET,
) -> Request[list[models.ProductCategoryDetails]]:
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
    product_categories: Iterable[models.ProductCategoryEnum | str],
    region: models.ProductCategoryRegion | str,
    lookback_window: models.ProductCategoryDetailLookbackWindow | int | Unset | None = UNSET,
    engagement_type: models.ProductCategoriesEngagementType | str | Unset | None = UNSET,
) -> Response[list[models.ProductCategoryDetails]]:
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
    product_categories: Iterable[models.ProductCategoryEnum | str],
    region: models.ProductCategoryRegion | str,
    lookback_window: models.ProductCategoryDetailLookbackWindow | int | Unset | None = UNSET,
    engagement_type: models.ProductCategoriesEngagementType | str | Unset | None = UNSET,
) -> list[models.ProductCategoryDetails]:
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
    product_categories: Iterable[models.ProductCategoryEnum | str],
    region: models.ProductCategoryRegion | str,
    lookback_window: models.ProductCategoryDetailLookbackWindow | int | Unset | None = UNSET,
    engagement_type: models.ProductCategoriesEngagementType | str | Unset | None = UNSET,
) -> Response[list[models.ProductCategoryDetails]]:
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
    product_categories: Iterable[models.ProductCategoryEnum | str],
    region: models.ProductCategoryRegion | str,
    lookback_window: models.ProductCategoryDetailLookbackWindow | int | Unset | None = UNSET,
    engagement_type: models.ProductCategoriesEngagementType | str | Unset | None = UNSET,
) -> list[models.ProductCategoryDetails]:
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
