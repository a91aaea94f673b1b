from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.AudienceInsightsResponse] = Operation(
    id="audience_insights_get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/audience_insights",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.AudienceInsightsResponse},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_AUDIENCE_INSIGHT_TYPE = Parameter(
    "audience_insight_type",
    lambda: checks.choice(models.AudienceInsightType),
    lambda value: coerce.choice(value, models.AudienceInsightType),
    required=True,
)


def build_request(
    *, ad_account_id: str, audience_insight_type: models.AudienceInsightType | str
) -> Request[models.AudienceInsightsResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/ad_accounts/{_AD_ACCOUNT_ID.segment(OPERATION, ad_account_id)}/audience_insights",
        query=encode_query([*_AUDIENCE_INSIGHT_TYPE.pairs(OPERATION, audience_insight_type)]),
    )


def sync_detailed(
    *, client: Executor, ad_account_id: str, audience_insight_type: models.AudienceInsightType | str
) -> Response[models.AudienceInsightsResponse]:
    """GET /ad_accounts/{ad_account_id}/audience_insights.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(ad_account_id=ad_account_id, audience_insight_type=audience_insight_type)
    )


def sync(
    *, client: Executor, ad_account_id: str, audience_insight_type: models.AudienceInsightType | str
) -> models.AudienceInsightsResponse:
    """GET /ad_accounts/{ad_account_id}/audience_insights.

    `GET /ad_accounts/{ad_account_id}/audience_insights`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        audience_insight_type: The server's default is `YOUR_TOTAL_AUDIENCE`.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(ad_account_id=ad_account_id, audience_insight_type=audience_insight_type)
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    audience_insight_type: models.AudienceInsightType | str,
) -> Response[models.AudienceInsightsResponse]:
    """GET /ad_accounts/{ad_account_id}/audience_insights.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(ad_account_id=ad_account_id, audience_insight_type=audience_insight_type)
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    audience_insight_type: models.AudienceInsightType | str,
) -> models.AudienceInsightsResponse:
    """GET /ad_accounts/{ad_account_id}/audience_insights.

    `GET /ad_accounts/{ad_account_id}/audience_insights`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        audience_insight_type: The server's default is `YOUR_TOTAL_AUDIENCE`.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(ad_account_id=ad_account_id, audience_insight_type=audience_insight_type)
        )
    ).parsed
