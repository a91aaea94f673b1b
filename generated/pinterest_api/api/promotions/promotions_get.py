from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.PromotionResponse] = Operation(
    id="promotions_get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/promotions/{promotion_id}",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.PromotionResponse},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_PROMOTION_ID = Parameter("promotion_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))


def build_request(*, ad_account_id: str, promotion_id: str) -> Request[models.PromotionResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/ad_accounts/{_AD_ACCOUNT_ID.segment(OPERATION, ad_account_id)}/promotions/{_PROMOTION_ID.segment(OPERATION, promotion_id)}",
    )


def sync_detailed(
    *, client: Executor, ad_account_id: str, promotion_id: str
) -> Response[models.PromotionResponse]:
    """GET /ad_accounts/{ad_account_id}/promotions/{promotion_id}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(ad_account_id=ad_account_id, promotion_id=promotion_id))


def sync(*, client: Executor, ad_account_id: str, promotion_id: str) -> models.PromotionResponse:
    """GET /ad_accounts/{ad_account_id}/promotions/{promotion_id}.

    `GET /ad_accounts/{ad_account_id}/promotions/{promotion_id}`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        promotion_id: The `promotion_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(ad_account_id=ad_account_id, promotion_id=promotion_id)
    ).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, ad_account_id: str, promotion_id: str
) -> Response[models.PromotionResponse]:
    """GET /ad_accounts/{ad_account_id}/promotions/{promotion_id}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(ad_account_id=ad_account_id, promotion_id=promotion_id)
    )


async def asyncio(
    *, client: AsyncExecutor, ad_account_id: str, promotion_id: str
) -> models.PromotionResponse:
    """GET /ad_accounts/{ad_account_id}/promotions/{promotion_id}.

    `GET /ad_accounts/{ad_account_id}/promotions/{promotion_id}`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        promotion_id: The `promotion_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(build_request(ad_account_id=ad_account_id, promotion_id=promotion_id))
    ).parsed
