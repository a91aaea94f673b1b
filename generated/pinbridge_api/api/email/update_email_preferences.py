from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ...models.email_preferences_response import EmailPreferencesResponse
from ...models.email_preferences_update_request import (
    EmailPreferencesUpdateRequest,
    EmailPreferencesUpdateRequestDict,
)

OPERATION: Operation[EmailPreferencesResponse] = Operation(
    id="update_email_preferences",
    method="PATCH",
    path="/v1/email/preferences",
    retry_safety="safe",
    security=("bearerAuth",),
    responses={200: EmailPreferencesResponse},
    summary="Set the email preferences",
)

_BODY = Body(
    checks.model(EmailPreferencesUpdateRequest),
    lambda value: coerce.model(value, EmailPreferencesUpdateRequest),
)


def build_request(
    *, body: EmailPreferencesUpdateRequest | EmailPreferencesUpdateRequestDict
) -> Request[EmailPreferencesResponse]:
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
    *, client: Executor, body: EmailPreferencesUpdateRequest | EmailPreferencesUpdateRequestDict
) -> Response[EmailPreferencesResponse]:
    """Set the email preferences.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: EmailPreferencesUpdateRequest | EmailPreferencesUpdateRequestDict
) -> EmailPreferencesResponse:
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
    body: EmailPreferencesUpdateRequest | EmailPreferencesUpdateRequestDict,
) -> Response[EmailPreferencesResponse]:
    """Set the email preferences.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *,
    client: AsyncExecutor,
    body: EmailPreferencesUpdateRequest | EmailPreferencesUpdateRequestDict,
) -> EmailPreferencesResponse:
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
