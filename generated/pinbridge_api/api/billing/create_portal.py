from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.PortalResponse] = Operation(
    id="create_portal",
    method="POST",
    path="/v1/billing/portal",
    retry_safety="unsafe",
    security=("bearerAuth",),
    load_responses=lambda: {200: models.PortalResponse},
    summary="Open the billing portal",
)


def build_request() -> Request[models.PortalResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/billing/portal",
    )


def sync_detailed(*, client: Executor) -> Response[models.PortalResponse]:
    """Open the billing portal.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> models.PortalResponse:
    """Open the billing portal.

    `POST /v1/billing/portal`.

    Opens a portal session; send the user's browser to the returned URL.

    Assumed: API keys are refused; a session token is needed.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[models.PortalResponse]:
    """Open the billing portal.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> models.PortalResponse:
    """Open the billing portal.

    `POST /v1/billing/portal`.

    Opens a portal session; send the user's browser to the returned URL.

    Assumed: API keys are refused; a session token is needed.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request())).parsed
