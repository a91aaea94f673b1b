from __future__ import annotations

import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.RateMeterResponse] = Operation(
    id="get_rate_meter",
    method="GET",
    path="/v1/rate-meter",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.RateMeterResponse},
    required_scope="read",
    summary="Get the publishing rate buckets",
)

_ACCOUNT_ID = Parameter(
    "account_id",
    lambda: checks.uuid,
    lambda value: coerce.uuid(value, "PinterestAccountResponse"),
    required=True,
)


def build_request(
    *, account_id: uuid.UUID | str | models.PinterestAccountResponse
) -> Request[models.RateMeterResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/rate-meter",
        query=encode_query([*_ACCOUNT_ID.pairs(OPERATION, account_id)]),
    )


def sync_detailed(
    *, client: Executor, account_id: uuid.UUID | str | models.PinterestAccountResponse
) -> Response[models.RateMeterResponse]:
    """Get the publishing rate buckets.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(account_id=account_id))


def sync(
    *, client: Executor, account_id: uuid.UUID | str | models.PinterestAccountResponse
) -> models.RateMeterResponse:
    """Get the publishing rate buckets.

    `GET /v1/rate-meter`.

    Shows the token bucket of one Pinterest account and the one shared by all. An empty bucket
    defers a publish, it does not fail it.

    Assumed: One publish costs one token.

    Args:
        client: The client that sends the request.
        account_id: Connected Pinterest account, by its PinBridge id.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(account_id=account_id)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, account_id: uuid.UUID | str | models.PinterestAccountResponse
) -> Response[models.RateMeterResponse]:
    """Get the publishing rate buckets.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(account_id=account_id))


async def asyncio(
    *, client: AsyncExecutor, account_id: uuid.UUID | str | models.PinterestAccountResponse
) -> models.RateMeterResponse:
    """Get the publishing rate buckets.

    `GET /v1/rate-meter`.

    Shows the token bucket of one Pinterest account and the one shared by all. An empty bucket
    defers a publish, it does not fail it.

    Assumed: One publish costs one token.

    Args:
        client: The client that sends the request.
        account_id: Connected Pinterest account, by its PinBridge id.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(account_id=account_id))).parsed
