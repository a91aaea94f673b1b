from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ...models.profile_response import ProfileResponse
from ...models.profile_update_request import ProfileUpdateRequest, ProfileUpdateRequestDict

OPERATION: Operation[ProfileResponse] = Operation(
    id="update_profile",
    method="PUT",
    path="/v1/auth/profile",
    retry_safety="safe",
    security=("bearerAuth",),
    responses={200: ProfileResponse},
    summary="Change the profile",
)

_BODY = Body(
    checks.model(ProfileUpdateRequest), lambda value: coerce.model(value, ProfileUpdateRequest)
)


def build_request(
    *, body: ProfileUpdateRequest | ProfileUpdateRequestDict
) -> Request[ProfileResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument breaks a rule of the spec.
    """
    return Request(
        OPERATION,
        path="/v1/auth/profile",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: ProfileUpdateRequest | ProfileUpdateRequestDict
) -> Response[ProfileResponse]:
    """Change the profile.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: ProfileUpdateRequest | ProfileUpdateRequestDict
) -> ProfileResponse:
    """Change the profile.

    `PUT /v1/auth/profile`.

    Works like a partial update. Fields that are left out keep their value.

    Assumed: API keys are assumed to be refused, and null to clear a nullable field.

    Args:
        client: What sends the request.
        body: Profile fields to change; a field left out keeps its value.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument breaks a rule of the spec.
        Exception: Whatever the client raises for a failed call.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: ProfileUpdateRequest | ProfileUpdateRequestDict
) -> Response[ProfileResponse]:
    """Change the profile.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: ProfileUpdateRequest | ProfileUpdateRequestDict
) -> ProfileResponse:
    """Change the profile.

    `PUT /v1/auth/profile`.

    Works like a partial update. Fields that are left out keep their value.

    Assumed: API keys are assumed to be refused, and null to clear a nullable field.

    Args:
        client: What sends the request.
        body: Profile fields to change; a field left out keeps its value.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument breaks a rule of the spec.
        Exception: Whatever the client raises for a failed call.
    """
    return (await client.execute(build_request(body=body))).parsed
