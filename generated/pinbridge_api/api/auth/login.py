from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.AuthResponse] = Operation(
    id="login",
    method="POST",
    path="/v1/auth/login",
    retry_safety="safe",
    security=(),
    load_responses=lambda: {200: models.AuthResponse},
    summary="Log in with email address and password",
)

_BODY = Body(lambda: checks.model(models.LoginRequest))


def build_request(
    *, body: models.LoginRequest | models.LoginRequestDict
) -> Request[models.AuthResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/auth/login",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: models.LoginRequest | models.LoginRequestDict
) -> Response[models.AuthResponse]:
    """Log in with email address and password.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.LoginRequest | models.LoginRequestDict
) -> models.AuthResponse:
    """Log in with email address and password.

    `POST /v1/auth/login`.

    The token lives for `expires_in` seconds. There is no refresh operation.

    Assumed: 401 for wrong credentials and 400 for a bad invite token are assumed.

    Args:
        client: The client that sends the request.
        body: Credentials for a session.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: models.LoginRequest | models.LoginRequestDict
) -> Response[models.AuthResponse]:
    """Log in with email address and password.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.LoginRequest | models.LoginRequestDict
) -> models.AuthResponse:
    """Log in with email address and password.

    `POST /v1/auth/login`.

    The token lives for `expires_in` seconds. There is no refresh operation.

    Assumed: 401 for wrong credentials and 400 for a bad invite token are assumed.

    Args:
        client: The client that sends the request.
        body: Credentials for a session.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
