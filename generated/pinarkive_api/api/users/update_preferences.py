from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.Preferences] = Operation(
    id="update_preferences",
    method="PUT",
    path="/users/me/preferences",
    retry_safety="safe",
    security=("bearerAuth", "apiKeyAuth"),
    load_responses=lambda: {200: models.Preferences},
    required_scope="user:write",
    summary="Set language and country of the user",
)

_BODY = Body(lambda: checks.model(models.PreferencesUpdateRequest))


def build_request(
    *, body: models.PreferencesUpdateRequest | models.PreferencesUpdateRequestDict
) -> Request[models.Preferences]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/users/me/preferences",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: models.PreferencesUpdateRequest | models.PreferencesUpdateRequestDict
) -> Response[models.Preferences]:
    """Set language and country of the user.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.PreferencesUpdateRequest | models.PreferencesUpdateRequestDict
) -> models.Preferences:
    """Set language and country of the user.

    `PUT /users/me/preferences`.

    Assumed: The scope, and that the response shows the preferences, are assumed.

    Args:
        client: The client that sends the request.
        body: New language and country.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    body: models.PreferencesUpdateRequest | models.PreferencesUpdateRequestDict,
) -> Response[models.Preferences]:
    """Set language and country of the user.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *,
    client: AsyncExecutor,
    body: models.PreferencesUpdateRequest | models.PreferencesUpdateRequestDict,
) -> models.Preferences:
    """Set language and country of the user.

    `PUT /users/me/preferences`.

    Assumed: The scope, and that the response shows the preferences, are assumed.

    Args:
        client: The client that sends the request.
        body: New language and country.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
