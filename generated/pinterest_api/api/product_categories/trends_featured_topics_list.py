from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ...models.featured_trend import FeaturedTrend
from ...models.interests_enum import InterestsEnum
from ...models.product_category_region import ProductCategoryRegion

OPERATION: Operation[list[FeaturedTrend]] = Operation(
    id="trends_featured_topics_list",
    method="GET",
    path="/trends/topics/featured",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    responses={200: list[FeaturedTrend]},
    summary="",
)

_INTEREST = Parameter(
    "interest", checks.choice(InterestsEnum), lambda value: coerce.choice(value, InterestsEnum)
)
_REGION = Parameter(
    "region",
    checks.choice(ProductCategoryRegion),
    lambda value: coerce.choice(value, ProductCategoryRegion),
    required=True,
)


def build_request(
    *, region: ProductCategoryRegion | str, interest: InterestsEnum | str | Unset | None = UNSET
) -> Request[list[FeaturedTrend]]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/trends/topics/featured",
        query=encode_query(
            [*_INTEREST.pairs(OPERATION, interest), *_REGION.pairs(OPERATION, region)]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    region: ProductCategoryRegion | str,
    interest: InterestsEnum | str | Unset | None = UNSET,
) -> Response[list[FeaturedTrend]]:
    """GET /trends/topics/featured.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(interest=interest, region=region))


def sync(
    *,
    client: Executor,
    region: ProductCategoryRegion | str,
    interest: InterestsEnum | str | Unset | None = UNSET,
) -> list[FeaturedTrend]:
    """GET /trends/topics/featured.

    `GET /trends/topics/featured`.

    Args:
        client: The client that sends the request.
        interest: The `interest` of the operation.
        region: The `region` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(interest=interest, region=region)).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    region: ProductCategoryRegion | str,
    interest: InterestsEnum | str | Unset | None = UNSET,
) -> Response[list[FeaturedTrend]]:
    """GET /trends/topics/featured.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(interest=interest, region=region))


async def asyncio(
    *,
    client: AsyncExecutor,
    region: ProductCategoryRegion | str,
    interest: InterestsEnum | str | Unset | None = UNSET,
) -> list[FeaturedTrend]:
    """GET /trends/topics/featured.

    `GET /trends/topics/featured`.

    Args:
        client: The client that sends the request.
        interest: The `interest` of the operation.
        region: The `region` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(interest=interest, region=region))).parsed
