from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.EmailVerificationActionResponse] = Operation(
    id="request_email_verification",
    method="POST",
    path="/v1/auth/email/verify/request",
    retry_safety="unsafe",
    security=("bearerAuth",),
    load_responses=lambda: {200: models.EmailVerificationActionResponse},
    summary="Ask for a verification email",
)


def build_request() -> Request[models.EmailVerificationActionResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/auth/email/verify/request",
    )


def sync_detailed(*, client: Executor) -> Response[models.EmailVerificationActionResponse]:
    """Ask for a verification email.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> models.EmailVerificationActionResponse:
    """Ask for a verification email.

    `POST /v1/auth/email/verify/request`.

    Sends a new email to the address of the current user. `retry_after_seconds` is the time to
    wait before asking again.

    Assumed: API keys are assumed to be refused.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor
) -> Response[models.EmailVerificationActionResponse]:
    """Ask for a verification email.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> models.EmailVerificationActionResponse:
    """Ask for a verification email.

    `POST /v1/auth/email/verify/request`.

    Sends a new email to the address of the current user. `retry_after_seconds` is the time to
    wait before asking again.

    Assumed: API keys are assumed to be refused.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request())).parsed
