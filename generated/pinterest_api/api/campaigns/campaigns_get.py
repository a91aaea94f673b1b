from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.CampaignResponse] = Operation(
    id="campaigns_get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/campaigns/{campaign_id}",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.CampaignResponse},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_CAMPAIGN_ID = Parameter("campaign_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))


def build_request(*, ad_account_id: str, campaign_id: str) -> Request[models.CampaignResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/ad_accounts/{_AD_ACCOUNT_ID.segment(OPERATION, ad_account_id)}/campaigns/{_CAMPAIGN_ID.segment(OPERATION, campaign_id)}",
    )


def sync_detailed(
    *, client: Executor, ad_account_id: str, campaign_id: str
) -> Response[models.CampaignResponse]:
    """GET /ad_accounts/{ad_account_id}/campaigns/{campaign_id}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(ad_account_id=ad_account_id, campaign_id=campaign_id))


def sync(*, client: Executor, ad_account_id: str, campaign_id: str) -> models.CampaignResponse:
    """GET /ad_accounts/{ad_account_id}/campaigns/{campaign_id}.

    `GET /ad_accounts/{ad_account_id}/campaigns/{campaign_id}`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        campaign_id: The `campaign_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(ad_account_id=ad_account_id, campaign_id=campaign_id)
    ).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, ad_account_id: str, campaign_id: str
) -> Response[models.CampaignResponse]:
    """GET /ad_accounts/{ad_account_id}/campaigns/{campaign_id}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(ad_account_id=ad_account_id, campaign_id=campaign_id))


async def asyncio(
    *, client: AsyncExecutor, ad_account_id: str, campaign_id: str
) -> models.CampaignResponse:
    """GET /ad_accounts/{ad_account_id}/campaigns/{campaign_id}.

    `GET /ad_accounts/{ad_account_id}/campaigns/{campaign_id}`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        campaign_id: The `campaign_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(build_request(ad_account_id=ad_account_id, campaign_id=campaign_id))
    ).parsed
