from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.EmailPreferencesResponse] = Operation(
    id="update_email_preferences",
    method="PATCH",
    path="/v1/email/preferences",
    retry_safety="safe",
    security=("bearerAuth",),
    load_responses=lambda: {200: models.EmailPreferencesResponse},
    summary="Set the email preferences",
)

_BODY = Body(lambda: checks.model(models.EmailPreferencesUpdateRequest))


def build_request(
    *, body: models.EmailPreferencesUpdateRequest | models.EmailPreferencesUpdateRequestDict
) -> Request[models.EmailPreferencesResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/email/preferences",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *,
    client: Executor,
    body: models.EmailPreferencesUpdateRequest | models.EmailPreferencesUpdateRequestDict,
) -> Response[models.EmailPreferencesResponse]:
    """Set the email preferences.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *,
    client: Executor,
    body: models.EmailPreferencesUpdateRequest | models.EmailPreferencesUpdateRequestDict,
) -> models.EmailPreferencesResponse:
    """Set the email preferences.

    `PATCH /v1/email/preferences`.

    All three switches are required, although the method is PATCH.

    Assumed: API keys are refused; a session token is needed.

    Args:
        client: The client that sends the request.
        body: Types of email to receive. All three are needed.

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
    body: models.EmailPreferencesUpdateRequest | models.EmailPreferencesUpdateRequestDict,
) -> Response[models.EmailPreferencesResponse]:
    """Set the email preferences.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *,
    client: AsyncExecutor,
    body: models.EmailPreferencesUpdateRequest | models.EmailPreferencesUpdateRequestDict,
) -> models.EmailPreferencesResponse:
    """Set the email preferences.

    `PATCH /v1/email/preferences`.

    All three switches are required, although the method is PATCH.

    Assumed: API keys are refused; a session token is needed.

    Args:
        client: The client that sends the request.
        body: Types of email to receive. All three are needed.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
