from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ...models.password_reset_action_response import PasswordResetActionResponse
from ...models.reset_password_request import ResetPasswordRequest, ResetPasswordRequestDict

OPERATION: Operation[PasswordResetActionResponse] = Operation(
    id="reset_password",
    method="POST",
    path="/v1/auth/reset-password",
    retry_safety="unsafe",
    security=(),
    responses={200: PasswordResetActionResponse},
    summary="Set a new password with a reset token",
)

_BODY = Body(
    checks.model(ResetPasswordRequest), lambda value: coerce.model(value, ResetPasswordRequest)
)


def build_request(
    *, body: ResetPasswordRequest | ResetPasswordRequestDict
) -> Request[PasswordResetActionResponse]:
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
    *, client: Executor, body: ResetPasswordRequest | ResetPasswordRequestDict
) -> Response[PasswordResetActionResponse]:
    """Set a new password with a reset token.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: ResetPasswordRequest | ResetPasswordRequestDict
) -> PasswordResetActionResponse:
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
    *, client: AsyncExecutor, body: ResetPasswordRequest | ResetPasswordRequestDict
) -> Response[PasswordResetActionResponse]:
    """Set a new password with a reset token.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: ResetPasswordRequest | ResetPasswordRequestDict
) -> PasswordResetActionResponse:
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
