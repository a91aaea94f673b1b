from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[list[models.FeaturedTrend]] = Operation(
    id="trends_featured_topics_list",
    method="GET",
    path="/trends/topics/featured",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: list[models.FeaturedTrend]},
    summary="",
)

_INTEREST = Parameter(
    "interest",
    lambda: checks.choice(models.InterestsEnum),
    lambda value: coerce.choice(value, models.InterestsEnum),
)
_REGION = Parameter(
    "region",
    lambda: checks.choice(models.ProductCategoryRegion),
    lambda value: coerce.choice(value, models.ProductCategoryRegion),
    required=True,
)


def build_request(
    *,
    region: models.ProductCategoryRegion | str,
    interest: models.InterestsEnum | str | Unset | None = UNSET,
) -> Request[list[models.FeaturedTrend]]:
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
    region: models.ProductCategoryRegion | str,
    interest: models.InterestsEnum | str | Unset | None = UNSET,
) -> Response[list[models.FeaturedTrend]]:
    """GET /trends/topics/featured.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(interest=interest, region=region))


def sync(
    *,
    client: Executor,
    region: models.ProductCategoryRegion | str,
    interest: models.InterestsEnum | str | Unset | None = UNSET,
) -> list[models.FeaturedTrend]:
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
    region: models.ProductCategoryRegion | str,
    interest: models.InterestsEnum | str | Unset | None = UNSET,
) -> Response[list[models.FeaturedTrend]]:
    """GET /trends/topics/featured.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(interest=interest, region=region))


async def asyncio(
    *,
    client: AsyncExecutor,
    region: models.ProductCategoryRegion | str,
    interest: models.InterestsEnum | str | Unset | None = UNSET,
) -> list[models.FeaturedTrend]:
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
