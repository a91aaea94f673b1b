from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.EmailPreferencesResponse] = Operation(
    id="get_email_preferences",
    method="GET",
    path="/v1/email/preferences",
    retry_safety="safe",
    security=("bearerAuth",),
    load_responses=lambda: {200: models.EmailPreferencesResponse},
    summary="Get the email preferences",
)


def build_request() -> Request[models.EmailPreferencesResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/email/preferences",
    )


def sync_detailed(*, client: Executor) -> Response[models.EmailPreferencesResponse]:
    """Get the email preferences.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> models.EmailPreferencesResponse:
    """Get the email preferences.

    `GET /v1/email/preferences`.

    Assumed: API keys are refused; a session token is needed.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[models.EmailPreferencesResponse]:
    """Get the email preferences.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> models.EmailPreferencesResponse:
    """Get the email preferences.

    `GET /v1/email/preferences`.

    Assumed: API keys are refused; a session token is needed.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request())).parsed
