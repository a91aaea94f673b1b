from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.PasswordResetActionResponse] = Operation(
    id="change_password",
    method="POST",
    path="/v1/auth/change-password",
    retry_safety="unsafe",
    security=("bearerAuth",),
    load_responses=lambda: {200: models.PasswordResetActionResponse},
    summary="Change the password of the current user",
)

_BODY = Body(lambda: checks.model(models.ChangePasswordRequest))


def build_request(
    *, body: models.ChangePasswordRequest | models.ChangePasswordRequestDict
) -> Request[models.PasswordResetActionResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/auth/change-password",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: models.ChangePasswordRequest | models.ChangePasswordRequestDict
) -> Response[models.PasswordResetActionResponse]:
    """Change the password of the current user.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.ChangePasswordRequest | models.ChangePasswordRequestDict
) -> models.PasswordResetActionResponse:
    """Change the password of the current user.

    `POST /v1/auth/change-password`.

    Assumed: API keys are assumed to be refused, and a wrong current password to give 401.

    Args:
        client: The client that sends the request.
        body: Old and new password of the signed-in user.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: models.ChangePasswordRequest | models.ChangePasswordRequestDict
) -> Response[models.PasswordResetActionResponse]:
    """Change the password of the current user.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.ChangePasswordRequest | models.ChangePasswordRequestDict
) -> models.PasswordResetActionResponse:
    """Change the password of the current user.

    `POST /v1/auth/change-password`.

    Assumed: API keys are assumed to be refused, and a wrong current password to give 401.

    Args:
        client: The client that sends the request.
        body: Old and new password of the signed-in user.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
