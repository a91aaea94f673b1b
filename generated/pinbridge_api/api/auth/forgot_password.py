from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ...models.forgot_password_request import ForgotPasswordRequest, ForgotPasswordRequestDict
from ...models.password_reset_action_response import PasswordResetActionResponse

OPERATION: Operation[PasswordResetActionResponse] = Operation(
    id="forgot_password",
    method="POST",
    path="/v1/auth/forgot-password",
    retry_safety="unsafe",
    security=(),
    responses={200: PasswordResetActionResponse},
    summary="Ask for a password reset mail",
)

_BODY = Body(
    checks.model(ForgotPasswordRequest), lambda value: coerce.model(value, ForgotPasswordRequest)
)


def build_request(
    *, body: ForgotPasswordRequest | ForgotPasswordRequestDict
) -> Request[PasswordResetActionResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument breaks a rule of the spec.
    """
    return Request(
        OPERATION,
        path="/v1/auth/forgot-password",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: ForgotPasswordRequest | ForgotPasswordRequestDict
) -> Response[PasswordResetActionResponse]:
    """Ask for a password reset mail.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: ForgotPasswordRequest | ForgotPasswordRequestDict
) -> PasswordResetActionResponse:
    """Ask for a password reset mail.

    `POST /v1/auth/forgot-password`.

    Answers the same whether or not the address is known. Every call for a known address sends a
    mail.

    Args:
        client: What sends the request.
        body: Address to which a reset link is to be mailed.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument breaks a rule of the spec.
        Exception: Whatever the client raises for a failed call.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: ForgotPasswordRequest | ForgotPasswordRequestDict
) -> Response[PasswordResetActionResponse]:
    """Ask for a password reset mail.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: ForgotPasswordRequest | ForgotPasswordRequestDict
) -> PasswordResetActionResponse:
    """Ask for a password reset mail.

    `POST /v1/auth/forgot-password`.

    Answers the same whether or not the address is known. Every call for a known address sends a
    mail.

    Args:
        client: What sends the request.
        body: Address to which a reset link is to be mailed.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument breaks a rule of the spec.
        Exception: Whatever the client raises for a failed call.
    """
    return (await client.execute(build_request(body=body))).parsed
