from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ...models.portal_response import PortalResponse

OPERATION: Operation[PortalResponse] = Operation(
    id="create_portal",
    method="POST",
    path="/v1/billing/portal",
    retry_safety="unsafe",
    security=("bearerAuth",),
    responses={200: PortalResponse},
    summary="Open the billing portal",
)


def build_request() -> Request[PortalResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument breaks a rule of the spec.
    """
    return Request(
        OPERATION,
        path="/v1/billing/portal",
    )


def sync_detailed(*, client: Executor) -> Response[PortalResponse]:
    """Open the billing portal.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> PortalResponse:
    """Open the billing portal.

    `POST /v1/billing/portal`.

    Opens a portal session; send the user's browser to the returned URL.

    Assumed: API keys are refused; a session token is needed.

    Args:
        client: What sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Whatever the client raises for a failed call.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[PortalResponse]:
    """Open the billing portal.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> PortalResponse:
    """Open the billing portal.

    `POST /v1/billing/portal`.

    Opens a portal session; send the user's browser to the returned URL.

    Assumed: API keys are refused; a session token is needed.

    Args:
        client: What sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Whatever the client raises for a failed call.
    """
    return (await client.execute(build_request())).parsed
