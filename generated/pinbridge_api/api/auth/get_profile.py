from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ...models.profile_response import ProfileResponse

OPERATION: Operation[ProfileResponse] = Operation(
    id="get_profile",
    method="GET",
    path="/v1/auth/profile",
    retry_safety="safe",
    security=("bearerAuth",),
    responses={200: ProfileResponse},
    summary="Show the profile",
)


def build_request() -> Request[ProfileResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument breaks a rule of the spec.
    """
    return Request(
        OPERATION,
        path="/v1/auth/profile",
    )


def sync_detailed(*, client: Executor) -> Response[ProfileResponse]:
    """Show the profile.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> ProfileResponse:
    """Show the profile.

    `GET /v1/auth/profile`.

    Assumed: API keys are assumed to be refused.

    Args:
        client: What sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Whatever the client raises for a failed call.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[ProfileResponse]:
    """Show the profile.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> ProfileResponse:
    """Show the profile.

    `GET /v1/auth/profile`.

    Assumed: API keys are assumed to be refused.

    Args:
        client: What sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Whatever the client raises for a failed call.
    """
    return (await client.execute(build_request())).parsed
