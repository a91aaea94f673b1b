from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ...models.email_verification_action_response import EmailVerificationActionResponse

OPERATION: Operation[EmailVerificationActionResponse] = Operation(
    id="request_email_verification",
    method="POST",
    path="/v1/auth/email/verify/request",
    retry_safety="unsafe",
    security=("bearerAuth",),
    responses={200: EmailVerificationActionResponse},
    summary="Ask for a verification mail",
)


def build_request() -> Request[EmailVerificationActionResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument breaks a rule of the spec.
    """
    return Request(
        OPERATION,
        path="/v1/auth/email/verify/request",
    )


def sync_detailed(*, client: Executor) -> Response[EmailVerificationActionResponse]:
    """Ask for a verification mail.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> EmailVerificationActionResponse:
    """Ask for a verification mail.

    `POST /v1/auth/email/verify/request`.

    Sends a new mail to the address of the current user. `retry_after_seconds` tells when to ask
    again.

    Assumed: API keys are assumed to be refused.

    Args:
        client: What sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Whatever the client raises for a failed call.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[EmailVerificationActionResponse]:
    """Ask for a verification mail.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> EmailVerificationActionResponse:
    """Ask for a verification mail.

    `POST /v1/auth/email/verify/request`.

    Sends a new mail to the address of the current user. `retry_after_seconds` tells when to ask
    again.

    Assumed: API keys are assumed to be refused.

    Args:
        client: What sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Whatever the client raises for a failed call.
    """
    return (await client.execute(build_request())).parsed
