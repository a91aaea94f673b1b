from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.CheckoutResponse] = Operation(
    id="create_checkout",
    method="POST",
    path="/v1/billing/checkout",
    retry_safety="unsafe",
    security=("bearerAuth",),
    load_responses=lambda: {200: models.CheckoutResponse},
    summary="Start the purchase of a plan",
)

_BODY = Body(lambda: checks.model(models.CheckoutRequest))


def build_request(
    *, body: models.CheckoutRequest | models.CheckoutRequestDict
) -> Request[models.CheckoutResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/billing/checkout",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: models.CheckoutRequest | models.CheckoutRequestDict
) -> Response[models.CheckoutResponse]:
    """Start the purchase of a plan.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.CheckoutRequest | models.CheckoutRequestDict
) -> models.CheckoutResponse:
    """Start the purchase of a plan.

    `POST /v1/billing/checkout`.

    Opens a payment session; send the user's browser to the returned URL.

    Assumed: API keys are refused; a session token is needed.

    Args:
        client: The client that sends the request.
        body: Plan to buy.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: models.CheckoutRequest | models.CheckoutRequestDict
) -> Response[models.CheckoutResponse]:
    """Start the purchase of a plan.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.CheckoutRequest | models.CheckoutRequestDict
) -> models.CheckoutResponse:
    """Start the purchase of a plan.

    `POST /v1/billing/checkout`.

    Opens a payment session; send the user's browser to the returned URL.

    Assumed: API keys are refused; a session token is needed.

    Args:
        client: The client that sends the request.
        body: Plan to buy.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
