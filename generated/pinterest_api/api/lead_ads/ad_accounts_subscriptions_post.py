from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body, Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.LeadSubscription] = Operation(
    id="ad_accounts_subscriptions_post",
    method="POST",
    path="/ad_accounts/{ad_account_id}/leads/subscriptions",
    retry_safety="unsafe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.LeadSubscription},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_BODY = Body(lambda: checks.model(models.LeadSubscriptionPostParamsCreate))


def build_request(
    *,
    ad_account_id: str,
    body: models.LeadSubscriptionPostParamsCreate | models.LeadSubscriptionPostParamsCreateDict,
) -> Request[models.LeadSubscription]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/ad_accounts/{_AD_ACCOUNT_ID.segment(OPERATION, ad_account_id)}/leads/subscriptions",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *,
    client: Executor,
    ad_account_id: str,
    body: models.LeadSubscriptionPostParamsCreate | models.LeadSubscriptionPostParamsCreateDict,
) -> Response[models.LeadSubscription]:
    """POST /ad_accounts/{ad_account_id}/leads/subscriptions.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(ad_account_id=ad_account_id, body=body))


def sync(
    *,
    client: Executor,
    ad_account_id: str,
    body: models.LeadSubscriptionPostParamsCreate | models.LeadSubscriptionPostParamsCreateDict,
) -> models.LeadSubscription:
    """POST /ad_accounts/{ad_account_id}/leads/subscriptions.

    `POST /ad_accounts/{ad_account_id}/leads/subscriptions`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        body: The `body` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(ad_account_id=ad_account_id, body=body)).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    body: models.LeadSubscriptionPostParamsCreate | models.LeadSubscriptionPostParamsCreateDict,
) -> Response[models.LeadSubscription]:
    """POST /ad_accounts/{ad_account_id}/leads/subscriptions.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(ad_account_id=ad_account_id, body=body))


async def asyncio(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    body: models.LeadSubscriptionPostParamsCreate | models.LeadSubscriptionPostParamsCreateDict,
) -> models.LeadSubscription:
    """POST /ad_accounts/{ad_account_id}/leads/subscriptions.

    `POST /ad_accounts/{ad_account_id}/leads/subscriptions`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        body: The `body` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(ad_account_id=ad_account_id, body=body))).parsed
