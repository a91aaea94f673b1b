from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.PasswordResetActionResponse] = Operation(
    id="forgot_password",
    method="POST",
    path="/v1/auth/forgot-password",
    retry_safety="unsafe",
    security=(),
    load_responses=lambda: {200: models.PasswordResetActionResponse},
    summary="Ask for a password reset email",
)

_BODY = Body(lambda: checks.model(models.ForgotPasswordRequest))


def build_request(
    *, body: models.ForgotPasswordRequest | models.ForgotPasswordRequestDict
) -> Request[models.PasswordResetActionResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/auth/forgot-password",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: models.ForgotPasswordRequest | models.ForgotPasswordRequestDict
) -> Response[models.PasswordResetActionResponse]:
    """Ask for a password reset email.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.ForgotPasswordRequest | models.ForgotPasswordRequestDict
) -> models.PasswordResetActionResponse:
    """Ask for a password reset email.

    `POST /v1/auth/forgot-password`.

    The response is the same whether or not the address is known. Every call for a known address
    sends an email.

    Args:
        client: The client that sends the request.
        body: Address to which a reset link is to be mailed.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: models.ForgotPasswordRequest | models.ForgotPasswordRequestDict
) -> Response[models.PasswordResetActionResponse]:
    """Ask for a password reset email.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.ForgotPasswordRequest | models.ForgotPasswordRequestDict
) -> models.PasswordResetActionResponse:
    """Ask for a password reset email.

    `POST /v1/auth/forgot-password`.

    The response is the same whether or not the address is known. Every call for a known address
    sends an email.

    Args:
        client: The client that sends the request.
        body: Address to which a reset link is to be mailed.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
