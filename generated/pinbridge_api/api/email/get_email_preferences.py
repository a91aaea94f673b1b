from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ...models.email_preferences_response import EmailPreferencesResponse

OPERATION: Operation[EmailPreferencesResponse] = Operation(
    id="get_email_preferences",
    method="GET",
    path="/v1/email/preferences",
    retry_safety="safe",
    security=("bearerAuth",),
    responses={200: EmailPreferencesResponse},
    summary="Get the mail preferences",
)


def build_request() -> Request[EmailPreferencesResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument breaks a rule of the spec.
    """
    return Request(
        OPERATION,
        path="/v1/email/preferences",
    )


def sync_detailed(*, client: Executor) -> Response[EmailPreferencesResponse]:
    """Get the mail preferences.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> EmailPreferencesResponse:
    """Get the mail preferences.

    `GET /v1/email/preferences`.

    Assumed: API keys are refused; a session token is needed.

    Args:
        client: What sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Whatever the client raises for a failed call.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[EmailPreferencesResponse]:
    """Get the mail preferences.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> EmailPreferencesResponse:
    """Get the mail preferences.

    `GET /v1/email/preferences`.

    Assumed: API keys are refused; a session token is needed.

    Args:
        client: What sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Whatever the client raises for a failed call.
    """
    return (await client.execute(build_request())).parsed
