from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.Preferences] = Operation(
    id="get_preferences",
    method="GET",
    path="/users/me/preferences",
    retry_safety="safe",
    security=("bearerAuth", "apiKeyAuth"),
    load_responses=lambda: {200: models.Preferences},
    required_scope="user:read",
    summary="Show language and country of the user",
)


def build_request() -> Request[models.Preferences]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/users/me/preferences",
    )


def sync_detailed(*, client: Executor) -> Response[models.Preferences]:
    """Show language and country of the user.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> models.Preferences:
    """Show language and country of the user.

    `GET /users/me/preferences`.

    Assumed: The scope is assumed.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[models.Preferences]:
    """Show language and country of the user.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> models.Preferences:
    """Show language and country of the user.

    `GET /users/me/preferences`.

    Assumed: The scope is assumed.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request())).parsed
