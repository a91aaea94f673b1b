from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.TrendingKeywordsResponse] = Operation(
    id="trending_keywords_list",
    method="GET",
    path="/trends/keywords/{region}/top/{trend_type}",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.TrendingKeywordsResponse},
    summary="",
)

_REGION = Parameter(
    "region",
    lambda: checks.choice(models.TrendsSupportedRegion),
    lambda value: coerce.choice(value, models.TrendsSupportedRegion),
)
_TREND_TYPE = Parameter(
    "trend_type",
    lambda: checks.choice(models.TrendType),
    lambda value: coerce.choice(value, models.TrendType),
)
_INTERESTS = Parameter(
    "interests",
    lambda: checks.items(checks.choice(models.L1InterestListItem)),
    lambda value: coerce.items(value, lambda item: coerce.choice(item, models.L1InterestListItem)),
)
_GENDERS = Parameter(
    "genders",
    lambda: checks.items(checks.choice(models.GenderListItem)),
    lambda value: coerce.items(value, lambda item: coerce.choice(item, models.GenderListItem)),
)
_AGES = Parameter(
    "ages",
    lambda: checks.items(checks.choice(models.AgeBucketListItem)),
    lambda value: coerce.items(value, lambda item: coerce.choice(item, models.AgeBucketListItem)),
)
_INCLUDE_KEYWORDS = Parameter(
    "include_keywords",
    lambda: checks.items(checks.text(min_length=1, max_length=100), min_items=1, max_items=50),
    coerce.items,
)
_NORMALIZE_AGAINST_GROUP = Parameter("normalize_against_group", lambda: checks.boolean)
_LIMIT = Parameter("limit", lambda: checks.integer(minimum=1, maximum=50), coerce.integer)
_INCLUDE_PREDICTION = Parameter("include_prediction", lambda: checks.boolean)
_INCLUDE_DEMOGRAPHICS = Parameter("include_demographics", lambda: checks.boolean)


def build_request(
    *,
    region: models.TrendsSupportedRegion | str,
    trend_type: models.TrendType | str,
    interests: Iterable[models.L1InterestListItem | str] | Unset | None = UNSET,
    genders: Iterable[models.GenderListItem | str] | Unset | None = UNSET,
    ages: Iterable[models.AgeBucketListItem | str] | Unset | None = UNSET,
    include_keywords: Iterable[str] | Unset | None = UNSET,
    normalize_against_group: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    include_prediction: bool | Unset | None = UNSET,
    include_demographics: bool | Unset | None = UNSET,
) -> Request[models.TrendingKeywordsResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/trends/keywords/{_REGION.segment(OPERATION, region)}/top/{_TREND_TYPE.segment(OPERATION, trend_type)}",
        query=encode_query(
            [
                *_INTERESTS.pairs(OPERATION, interests),
                *_GENDERS.pairs(OPERATION, genders),
                *_AGES.pairs(OPERATION, ages),
                *_INCLUDE_KEYWORDS.pairs(OPERATION, include_keywords),
                *_NORMALIZE_AGAINST_GROUP.pairs(OPERATION, normalize_against_group),
                *_LIMIT.pairs(OPERATION, limit),
                *_INCLUDE_PREDICTION.pairs(OPERATION, include_prediction),
                *_INCLUDE_DEMOGRAPHICS.pairs(OPERATION, include_demographics),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    region: models.TrendsSupportedRegion | str,
    trend_type: models.TrendType | str,
    interests: Iterable[models.L1InterestListItem | str] | Unset | None = UNSET,
    genders: Iterable[models.GenderListItem | str] | Unset | None = UNSET,
    ages: Iterable[models.AgeBucketListItem | str] | Unset | None = UNSET,
    include_keywords: Iterable[str] | Unset | None = UNSET,
    normalize_against_group: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    include_prediction: bool | Unset | None = UNSET,
    include_demographics: bool | Unset | None = UNSET,
) -> Response[models.TrendingKeywordsResponse]:
    """GET /trends/keywords/{region}/top/{trend_type}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            region=region,
            trend_type=trend_type,
            interests=interests,
            genders=genders,
            ages=ages,
            include_keywords=include_keywords,
            normalize_against_group=normalize_against_group,
            limit=limit,
            include_prediction=include_prediction,
            include_demographics=include_demographics,
        )
    )


def sync(
    *,
    client: Executor,
    region: models.TrendsSupportedRegion | str,
    trend_type: models.TrendType | str,
    interests: Iterable[models.L1InterestListItem | str] | Unset | None = UNSET,
    genders: Iterable[models.GenderListItem | str] | Unset | None = UNSET,
    ages: Iterable[models.AgeBucketListItem | str] | Unset | None = UNSET,
    include_keywords: Iterable[str] | Unset | None = UNSET,
    normalize_against_group: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    include_prediction: bool | Unset | None = UNSET,
    include_demographics: bool | Unset | None = UNSET,
) -> models.TrendingKeywordsResponse:
    """GET /trends/keywords/{region}/top/{trend_type}.

    `GET /trends/keywords/{region}/top/{trend_type}`.

    Args:
        client: The client that sends the request.
        region: The `region` of the operation.
        trend_type: The `trend_type` of the operation.
        interests: The `interests` of the operation.
        genders: The `genders` of the operation.
        ages: The `ages` of the operation.
        include_keywords: The `include_keywords` of the operation.
        normalize_against_group: The server's default is False.
        limit: The server's default is 50.
        include_prediction: The server's default is False.
        include_demographics: The server's default is False.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            region=region,
            trend_type=trend_type,
            interests=interests,
            genders=genders,
            ages=ages,
            include_keywords=include_keywords,
            normalize_against_group=normalize_against_group,
            limit=limit,
            include_prediction=include_prediction,
            include_demographics=include_demographics,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    region: models.TrendsSupportedRegion | str,
    trend_type: models.TrendType | str,
    interests: Iterable[models.L1InterestListItem | str] | Unset | None = UNSET,
    genders: Iterable[models.GenderListItem | str] | Unset | None = UNSET,
    ages: Iterable[models.AgeBucketListItem | str] | Unset | None = UNSET,
    include_keywords: Iterable[str] | Unset | None = UNSET,
    normalize_against_group: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    include_prediction: bool | Unset | None = UNSET,
    include_demographics: bool | Unset | None = UNSET,
) -> Response[models.TrendingKeywordsResponse]:
    """GET /trends/keywords/{region}/top/{trend_type}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            region=region,
            trend_type=trend_type,
            interests=interests,
            genders=genders,
            ages=ages,
            include_keywords=include_keywords,
            normalize_against_group=normalize_against_group,
            limit=limit,
            include_prediction=include_prediction,
            include_demographics=include_demographics,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    region: models.TrendsSupportedRegion | str,
    trend_type: models.TrendType | str,
    interests: Iterable[models.L1InterestListItem | str] | Unset | None = UNSET,
    genders: Iterable[models.GenderListItem | str] | Unset | None = UNSET,
    ages: Iterable[models.AgeBucketListItem | str] | Unset | None = UNSET,
    include_keywords: Iterable[str] | Unset | None = UNSET,
    normalize_against_group: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    include_prediction: bool | Unset | None = UNSET,
    include_demographics: bool | Unset | None = UNSET,
) -> models.TrendingKeywordsResponse:
    """GET /trends/keywords/{region}/top/{trend_type}.

    `GET /trends/keywords/{region}/top/{trend_type}`.

    Args:
        client: The client that sends the request.
        region: The `region` of the operation.
        trend_type: The `trend_type` of the operation.
        interests: The `interests` of the operation.
        genders: The `genders` of the operation.
        ages: The `ages` of the operation.
        include_keywords: The `include_keywords` of the operation.
        normalize_against_group: The server's default is False.
        limit: The server's default is 50.
        include_prediction: The server's default is False.
        include_demographics: The server's default is False.

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
                trend_type=trend_type,
                interests=interests,
                genders=genders,
                ages=ages,
                include_keywords=include_keywords,
                normalize_against_group=normalize_against_group,
                limit=limit,
                include_prediction=include_prediction,
                include_demographics=include_demographics,
            )
        )
    ).parsed
