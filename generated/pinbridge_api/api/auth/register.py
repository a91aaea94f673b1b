from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.AuthResponse] = Operation(
    id="register",
    method="POST",
    path="/v1/auth/register",
    retry_safety="unsafe",
    security=(),
    load_responses=lambda: {201: models.AuthResponse},
    summary="Create a user account",
)

_BODY = Body(lambda: checks.model(models.RegisterRequest))


def build_request(
    *, body: models.RegisterRequest | models.RegisterRequestDict
) -> Request[models.AuthResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/auth/register",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: models.RegisterRequest | models.RegisterRequestDict
) -> Response[models.AuthResponse]:
    """Create a user account.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.RegisterRequest | models.RegisterRequestDict
) -> models.AuthResponse:
    """Create a user account.

    `POST /v1/auth/register`.

    Creates user, organization and production project and opens a session. With `invite_token`
    the user joins the inviting organization instead. 409 means that the address is taken.

    Assumed: What an invite token does here, and 400 for a bad one, are assumed.

    Args:
        client: The client that sends the request.
        body: Data of a new user.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: models.RegisterRequest | models.RegisterRequestDict
) -> Response[models.AuthResponse]:
    """Create a user account.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.RegisterRequest | models.RegisterRequestDict
) -> models.AuthResponse:
    """Create a user account.

    `POST /v1/auth/register`.

    Creates user, organization and production project and opens a session. With `invite_token`
    the user joins the inviting organization instead. 409 means that the address is taken.

    Assumed: What an invite token does here, and 400 for a bad one, are assumed.

    Args:
        client: The client that sends the request.
        body: Data of a new user.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
