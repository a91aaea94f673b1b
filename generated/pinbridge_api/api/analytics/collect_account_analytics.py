from __future__ import annotations

import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.AnalyticsCollectResponse] = Operation(
    id="collect_account_analytics",
    method="POST",
    path="/v1/analytics/accounts/{account_id}/collect",
    retry_safety="unsafe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {202: models.AnalyticsCollectResponse},
    required_scope="write",
    summary="Collect fresh metrics of an account",
)

_ACCOUNT_ID = Parameter(
    "account_id", lambda: checks.uuid, lambda value: coerce.uuid(value, "PinterestAccountResponse")
)


def build_request(
    *, account_id: uuid.UUID | str | models.PinterestAccountResponse
) -> Request[models.AnalyticsCollectResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/v1/analytics/accounts/{_ACCOUNT_ID.segment(OPERATION, account_id)}/collect",
    )


def sync_detailed(
    *, client: Executor, account_id: uuid.UUID | str | models.PinterestAccountResponse
) -> Response[models.AnalyticsCollectResponse]:
    """Collect fresh metrics of an account.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(account_id=account_id))


def sync(
    *, client: Executor, account_id: uuid.UUID | str | models.PinterestAccountResponse
) -> models.AnalyticsCollectResponse:
    """Collect fresh metrics of an account.

    `POST /v1/analytics/accounts/{account_id}/collect`, since API 1.41.

    Starts reading metrics from Pinterest in the background; once per account every 15 minutes.

    Assumed: A call within the 15 minutes results in 429 with `retry_after_seconds`; 1.41 is the
    first version seen with this operation.

    Args:
        client: The client that sends the request.
        account_id: PinBridge id of the connected Pinterest account.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(account_id=account_id)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, account_id: uuid.UUID | str | models.PinterestAccountResponse
) -> Response[models.AnalyticsCollectResponse]:
    """Collect fresh metrics of an account.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(account_id=account_id))


async def asyncio(
    *, client: AsyncExecutor, account_id: uuid.UUID | str | models.PinterestAccountResponse
) -> models.AnalyticsCollectResponse:
    """Collect fresh metrics of an account.

    `POST /v1/analytics/accounts/{account_id}/collect`, since API 1.41.

    Starts reading metrics from Pinterest in the background; once per account every 15 minutes.

    Assumed: A call within the 15 minutes results in 429 with `retry_after_seconds`; 1.41 is the
    first version seen with this operation.

    Args:
        client: The client that sends the request.
        account_id: PinBridge id of the connected Pinterest account.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(account_id=account_id))).parsed
