from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ...models.checkout_request import CheckoutRequest, CheckoutRequestDict
from ...models.checkout_response import CheckoutResponse

OPERATION: Operation[CheckoutResponse] = Operation(
    id="create_checkout",
    method="POST",
    path="/v1/billing/checkout",
    retry_safety="unsafe",
    security=("bearerAuth",),
    responses={200: CheckoutResponse},
    summary="Start the purchase of a plan",
)

_BODY = Body(checks.model(CheckoutRequest), lambda value: coerce.model(value, CheckoutRequest))


def build_request(*, body: CheckoutRequest | CheckoutRequestDict) -> Request[CheckoutResponse]:
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
    *, client: Executor, body: CheckoutRequest | CheckoutRequestDict
) -> Response[CheckoutResponse]:
    """Start the purchase of a plan.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(*, client: Executor, body: CheckoutRequest | CheckoutRequestDict) -> CheckoutResponse:
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
    *, client: AsyncExecutor, body: CheckoutRequest | CheckoutRequestDict
) -> Response[CheckoutResponse]:
    """Start the purchase of a plan.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: CheckoutRequest | CheckoutRequestDict
) -> CheckoutResponse:
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
