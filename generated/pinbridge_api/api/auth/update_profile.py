from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.ProfileResponse] = Operation(
    id="update_profile",
    method="PUT",
    path="/v1/auth/profile",
    retry_safety="safe",
    security=("bearerAuth",),
    load_responses=lambda: {200: models.ProfileResponse},
    summary="Change the profile",
)

_BODY = Body(lambda: checks.model(models.ProfileUpdateRequest))


def build_request(
    *, body: models.ProfileUpdateRequest | models.ProfileUpdateRequestDict
) -> Request[models.ProfileResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/auth/profile",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: models.ProfileUpdateRequest | models.ProfileUpdateRequestDict
) -> Response[models.ProfileResponse]:
    """Change the profile.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.ProfileUpdateRequest | models.ProfileUpdateRequestDict
) -> models.ProfileResponse:
    """Change the profile.

    `PUT /v1/auth/profile`.

    Works like a partial update. Fields that are omitted keep their value.

    Assumed: API keys are assumed to be refused, and null to clear a nullable field.

    Args:
        client: The client that sends the request.
        body: Profile fields to change; omitted fields keep their value.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: models.ProfileUpdateRequest | models.ProfileUpdateRequestDict
) -> Response[models.ProfileResponse]:
    """Change the profile.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.ProfileUpdateRequest | models.ProfileUpdateRequestDict
) -> models.ProfileResponse:
    """Change the profile.

    `PUT /v1/auth/profile`.

    Works like a partial update. Fields that are omitted keep their value.

    Assumed: API keys are assumed to be refused, and null to clear a nullable field.

    Args:
        client: The client that sends the request.
        body: Profile fields to change; omitted fields keep their value.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
