from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Body, Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

OPERATION: Operation[dict[str, Any]] = Operation(
    id="stripe_webhook",
    method="POST",
    path="/v1/stripe/webhook",
    retry_safety="unsafe",
    security=(),
    load_responses=lambda: {200: dict[str, Any]},
    summary="Receive a Stripe event",
)

_STRIPE_SIGNATURE = Parameter(
    "stripe-signature", lambda: checks.text(), argument="stripe_signature", required=True
)
_BODY = Body(lambda: checks.mapping(checks.anything), coerce.mapping)


def build_request(*, stripe_signature: str, body: Mapping[str, Any]) -> Request[dict[str, Any]]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/stripe/webhook",
        headers=[*_STRIPE_SIGNATURE.header(OPERATION, stripe_signature)],
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, stripe_signature: str, body: Mapping[str, Any]
) -> Response[dict[str, Any]]:
    """Receive a Stripe event.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(stripe_signature=stripe_signature, body=body))


def sync(*, client: Executor, stripe_signature: str, body: Mapping[str, Any]) -> dict[str, Any]:
    """Receive a Stripe event.

    `POST /v1/stripe/webhook`.

    Called by Stripe, not by clients. The signature is computed over the raw body.

    Assumed: A bad signature is assumed to give 400.

    Args:
        client: The client that sends the request.
        stripe_signature: Signature made by Stripe for this body.
        body: Event object as Stripe sends it. Passed on unchanged, because the signature covers
            the raw bytes.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(stripe_signature=stripe_signature, body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, stripe_signature: str, body: Mapping[str, Any]
) -> Response[dict[str, Any]]:
    """Receive a Stripe event.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(stripe_signature=stripe_signature, body=body))


async def asyncio(
    *, client: AsyncExecutor, stripe_signature: str, body: Mapping[str, Any]
) -> dict[str, Any]:
    """Receive a Stripe event.

    `POST /v1/stripe/webhook`.

    Called by Stripe, not by clients. The signature is computed over the raw body.

    Assumed: A bad signature is assumed to give 400.

    Args:
        client: The client that sends the request.
        stripe_signature: Signature made by Stripe for this body.
        body: Event object as Stripe sends it. Passed on unchanged, because the signature covers
            the raw bytes.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(build_request(stripe_signature=stripe_signature, body=body))
    ).parsed
