from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.PasswordResetActionResponse] = Operation(
    id="reset_password",
    method="POST",
    path="/v1/auth/reset-password",
    retry_safety="unsafe",
    security=(),
    load_responses=lambda: {200: models.PasswordResetActionResponse},
    summary="Set a new password with a reset token",
)

_BODY = Body(lambda: checks.model(models.ResetPasswordRequest))


def build_request(
    *, body: models.ResetPasswordRequest | models.ResetPasswordRequestDict
) -> Request[models.PasswordResetActionResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/auth/reset-password",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: models.ResetPasswordRequest | models.ResetPasswordRequestDict
) -> Response[models.PasswordResetActionResponse]:
    """Set a new password with a reset token.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.ResetPasswordRequest | models.ResetPasswordRequestDict
) -> models.PasswordResetActionResponse:
    """Set a new password with a reset token.

    `POST /v1/auth/reset-password`.

    The token from the email works once and expires.

    Assumed: 400 for a used or expired token is assumed.

    Args:
        client: The client that sends the request.
        body: New password, confirmed by a mailed token.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: models.ResetPasswordRequest | models.ResetPasswordRequestDict
) -> Response[models.PasswordResetActionResponse]:
    """Set a new password with a reset token.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.ResetPasswordRequest | models.ResetPasswordRequestDict
) -> models.PasswordResetActionResponse:
    """Set a new password with a reset token.

    `POST /v1/auth/reset-password`.

    The token from the email works once and expires.

    Assumed: 400 for a used or expired token is assumed.

    Args:
        client: The client that sends the request.
        body: New password, confirmed by a mailed token.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
