from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.LoginResponse200] = Operation(
    id="login",
    method="POST",
    path="/auth/login",
    retry_safety="safe",
    security=(),
    load_responses=lambda: {200: models.LoginResponse200},
    summary="Log in with email address and password",
)

_BODY = Body(lambda: checks.model(models.LoginRequest))


def build_request(
    *, body: models.LoginRequest | models.LoginRequestDict
) -> Request[models.LoginResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/auth/login",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: models.LoginRequest | models.LoginRequestDict
) -> Response[models.LoginResponse200]:
    """Log in with email address and password.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.LoginRequest | models.LoginRequestDict
) -> models.LoginResponse200:
    """Log in with email address and password.

    `POST /auth/login`.

    A user with a second factor gets a challenge instead of a session, also with status 200;
    `verify_2fa_login` completes the login. 403 means that the address is not verified
    (`email_not_verified`) or that the account is disabled (`account_disabled`, or
    `canResendVerification` if a new verification email helps).

    Assumed: A login that is repeated only opens one more session. 401 for wrong credentials is
    assumed.

    Args:
        client: The client that sends the request.
        body: Credentials of a user.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: models.LoginRequest | models.LoginRequestDict
) -> Response[models.LoginResponse200]:
    """Log in with email address and password.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.LoginRequest | models.LoginRequestDict
) -> models.LoginResponse200:
    """Log in with email address and password.

    `POST /auth/login`.

    A user with a second factor gets a challenge instead of a session, also with status 200;
    `verify_2fa_login` completes the login. 403 means that the address is not verified
    (`email_not_verified`) or that the account is disabled (`account_disabled`, or
    `canResendVerification` if a new verification email helps).

    Assumed: A login that is repeated only opens one more session. 401 for wrong credentials is
    assumed.

    Args:
        client: The client that sends the request.
        body: Credentials of a user.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
