from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.Session] = Operation(
    id="verify_2fa_login",
    method="POST",
    path="/auth/2fa/verify-login",
    retry_safety="unsafe",
    security=(),
    load_responses=lambda: {200: models.Session},
    summary="Complete a login with the second factor",
)

_BODY = Body(lambda: checks.model(models.TwoFactorLoginRequest))


def build_request(
    *, body: models.TwoFactorLoginRequest | models.TwoFactorLoginRequestDict
) -> Request[models.Session]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/auth/2fa/verify-login",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: models.TwoFactorLoginRequest | models.TwoFactorLoginRequestDict
) -> Response[models.Session]:
    """Complete a login with the second factor.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.TwoFactorLoginRequest | models.TwoFactorLoginRequestDict
) -> models.Session:
    """Complete a login with the second factor.

    `POST /auth/2fa/verify-login`.

    A repeat may find the code or the temporary token used up, so the request is sent once.

    Assumed: 401 for a wrong code and for an expired temporary token is assumed.

    Args:
        client: The client that sends the request.
        body: Second step of a login.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: models.TwoFactorLoginRequest | models.TwoFactorLoginRequestDict
) -> Response[models.Session]:
    """Complete a login with the second factor.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.TwoFactorLoginRequest | models.TwoFactorLoginRequestDict
) -> models.Session:
    """Complete a login with the second factor.

    `POST /auth/2fa/verify-login`.

    A repeat may find the code or the temporary token used up, so the request is sent once.

    Assumed: 401 for a wrong code and for an expired temporary token is assumed.

    Args:
        client: The client that sends the request.
        body: Second step of a login.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
