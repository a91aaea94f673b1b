from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.KeywordsMetricsArrayResponse] = Operation(
    id="country_keywords_metrics_get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/keywords/metrics",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.KeywordsMetricsArrayResponse},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_COUNTRY_CODE = Parameter("country_code", lambda: checks.text(), required=True)
_KEYWORDS = Parameter(
    "keywords",
    lambda: checks.items(checks.text(), min_items=1, max_items=2000),
    coerce.items,
    separator=",",
    required=True,
)


def build_request(
    *, ad_account_id: str, country_code: str, keywords: Iterable[str]
) -> Request[models.KeywordsMetricsArrayResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/ad_accounts/{_AD_ACCOUNT_ID.segment(OPERATION, ad_account_id)}/keywords/metrics",
        query=encode_query(
            [*_COUNTRY_CODE.pairs(OPERATION, country_code), *_KEYWORDS.pairs(OPERATION, keywords)]
        ),
    )


def sync_detailed(
    *, client: Executor, ad_account_id: str, country_code: str, keywords: Iterable[str]
) -> Response[models.KeywordsMetricsArrayResponse]:
    """GET /ad_accounts/{ad_account_id}/keywords/metrics.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(ad_account_id=ad_account_id, country_code=country_code, keywords=keywords)
    )


def sync(
    *, client: Executor, ad_account_id: str, country_code: str, keywords: Iterable[str]
) -> models.KeywordsMetricsArrayResponse:
    """GET /ad_accounts/{ad_account_id}/keywords/metrics.

    `GET /ad_accounts/{ad_account_id}/keywords/metrics`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        country_code: The `country_code` of the operation.
        keywords: The `keywords` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(ad_account_id=ad_account_id, country_code=country_code, keywords=keywords)
    ).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, ad_account_id: str, country_code: str, keywords: Iterable[str]
) -> Response[models.KeywordsMetricsArrayResponse]:
    """GET /ad_accounts/{ad_account_id}/keywords/metrics.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(ad_account_id=ad_account_id, country_code=country_code, keywords=keywords)
    )


async def asyncio(
    *, client: AsyncExecutor, ad_account_id: str, country_code: str, keywords: Iterable[str]
) -> models.KeywordsMetricsArrayResponse:
    """GET /ad_accounts/{ad_account_id}/keywords/metrics.

    `GET /ad_accounts/{ad_account_id}/keywords/metrics`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        country_code: The `country_code` of the operation.
        keywords: The `keywords` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(ad_account_id=ad_account_id, country_code=country_code, keywords=keywords)
        )
    ).parsed
