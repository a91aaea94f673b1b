from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[list[models.TrendingProductCategory]] = Operation(
    id="trends_product_categories_trending_list",
    method="GET",
    path="/trends/product_categories/trending",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: list[models.TrendingProductCategory]},
    summary="",
)

_REGION = Parameter(
    "region",
    lambda: checks.choice(models.ProductCategoryRegion),
    lambda value: coerce.choice(value, models.ProductCategoryRegion),
    required=True,
)
_VERTICALS = Parameter(
    "verticals",
    lambda: checks.items(checks.choice(models.VerticalProductCategory)),
    lambda value: coerce.items(
        value, lambda item: coerce.choice(item, models.VerticalProductCategory)
    ),
)
_AGES = Parameter(
    "ages",
    lambda: checks.items(checks.choice(models.AgeTrendsBucket)),
    lambda value: coerce.items(value, lambda item: coerce.choice(item, models.AgeTrendsBucket)),
)
_GENDERS = Parameter(
    "genders",
    lambda: checks.items(checks.choice(models.GenderBucket)),
    lambda value: coerce.items(value, lambda item: coerce.choice(item, models.GenderBucket)),
)
_ENGAGEMENT_TYPE = Parameter(
    "engagement_type",
    lambda: checks.choice(models.ProductCategoriesEngagementType),
    lambda value: coerce.choice(value, models.ProductCategoriesEngagementType),
)


def build_request(
    *,
    region: models.ProductCategoryRegion | str,
    verticals: Iterable[models.VerticalProductCategory | str] | Unset | None = UNSET,
    ages: Iterable[models.AgeTrendsBucket | str] | Unset | None = UNSET,
    genders: Iterable[models.GenderBucket | str] | Unset | None = UNSET,
    engagement_type: models.ProductCategoriesEngagementType | str | Unset | None = UNSET,
) -> Request[list[models.TrendingProductCategory]]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/trends/product_categories/trending",
        query=encode_query(
            [
                *_REGION.pairs(OPERATION, region),
                *_VERTICALS.pairs(OPERATION, verticals),
                *_AGES.pairs(OPERATION, ages),
                *_GENDERS.pairs(OPERATION, genders),
                *_ENGAGEMENT_TYPE.pairs(OPERATION, engagement_type),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    region: models.ProductCategoryRegion | str,
    verticals: Iterable[models.VerticalProductCategory | str] | Unset | None = UNSET,
    ages: Iterable[models.AgeTrendsBucket | str] | Unset | None = UNSET,
    genders: Iterable[models.GenderBucket | str] | Unset | None = UNSET,
    engagement_type: models.ProductCategoriesEngagementType | str | Unset | None = UNSET,
) -> Response[list[models.TrendingProductCategory]]:
    """GET /trends/product_categories/trending.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            region=region,
            verticals=verticals,
            ages=ages,
            genders=genders,
            engagement_type=engagement_type,
        )
    )


def sync(
    *,
    client: Executor,
    region: models.ProductCategoryRegion | str,
    verticals: Iterable[models.VerticalProductCategory | str] | Unset | None = UNSET,
    ages: Iterable[models.AgeTrendsBucket | str] | Unset | None = UNSET,
    genders: Iterable[models.GenderBucket | str] | Unset | None = UNSET,
    engagement_type: models.ProductCategoriesEngagementType | str | Unset | None = UNSET,
) -> list[models.TrendingProductCategory]:
    """GET /trends/product_categories/trending.

    `GET /trends/product_categories/trending`.

    Args:
        client: The client that sends the request.
        region: The `region` of the operation.
        verticals: The `verticals` of the operation.
        ages: The `ages` of the operation.
        genders: The `genders` of the operation.
        engagement_type: The server's default is `ENGAGEMENT`.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            region=region,
            verticals=verticals,
            ages=ages,
            genders=genders,
            engagement_type=engagement_type,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    region: models.ProductCategoryRegion | str,
    verticals: Iterable[models.VerticalProductCategory | str] | Unset | None = UNSET,
    ages: Iterable[models.AgeTrendsBucket | str] | Unset | None = UNSET,
    genders: Iterable[models.GenderBucket | str] | Unset | None = UNSET,
    engagement_type: models.ProductCategoriesEngagementType | str | Unset | None = UNSET,
) -> Response[list[models.TrendingProductCategory]]:
    """GET /trends/product_categories/trending.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            region=region,
            verticals=verticals,
            ages=ages,
            genders=genders,
            engagement_type=engagement_type,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    region: models.ProductCategoryRegion | str,
    verticals: Iterable[models.VerticalProductCategory | str] | Unset | None = UNSET,
    ages: Iterable[models.AgeTrendsBucket | str] | Unset | None = UNSET,
    genders: Iterable[models.GenderBucket | str] | Unset | None = UNSET,
    engagement_type: models.ProductCategoriesEngagementType | str | Unset | None = UNSET,
) -> list[models.TrendingProductCategory]:
    """GET /trends/product_categories/trending.

    `GET /trends/product_categories/trending`.

    Args:
        client: The client that sends the request.
        region: The `region` of the operation.
        verticals: The `verticals` of the operation.
        ages: The `ages` of the operation.
        genders: The `genders` of the operation.
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
                region=region,
                verticals=verticals,
                ages=ages,
                genders=genders,
                engagement_type=engagement_type,
            )
        )
    ).parsed
