from __future__ import annotations

from typing import Any

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[dict[str, Any] | None] = Operation(
    id="update_password",
    method="PUT",
    path="/users/me/password",
    retry_safety="unsafe",
    security=("bearerAuth", "apiKeyAuth"),
    load_responses=lambda: {200: dict[str, Any], 204: None},
    summary="Change the password of the current user",
)

_BODY = Body(lambda: checks.model(models.PasswordUpdateRequest))


def build_request(
    *, body: models.PasswordUpdateRequest | models.PasswordUpdateRequestDict
) -> Request[dict[str, Any] | None]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/users/me/password",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: models.PasswordUpdateRequest | models.PasswordUpdateRequestDict
) -> Response[dict[str, Any] | None]:
    """Change the password of the current user.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.PasswordUpdateRequest | models.PasswordUpdateRequestDict
) -> dict[str, Any] | None:
    """Change the password of the current user.

    `PUT /users/me/password`.

    Not repeated when its outcome is unknown, since the current password may be the new one by
    then.

    Assumed: The body of the response is not documented.

    Args:
        client: The client that sends the request.
        body: Old and new password.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: models.PasswordUpdateRequest | models.PasswordUpdateRequestDict
) -> Response[dict[str, Any] | None]:
    """Change the password of the current user.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.PasswordUpdateRequest | models.PasswordUpdateRequestDict
) -> dict[str, Any] | None:
    """Change the password of the current user.

    `PUT /users/me/password`.

    Not repeated when its outcome is unknown, since the current password may be the new one by
    then.

    Assumed: The body of the response is not documented.

    Args:
        client: The client that sends the request.
        body: Old and new password.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
