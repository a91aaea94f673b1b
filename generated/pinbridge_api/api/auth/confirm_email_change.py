from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.PrimaryEmailChangeActionResponse] = Operation(
    id="confirm_email_change",
    method="GET",
    path="/v1/auth/email/change/confirm",
    retry_safety="safe",
    security=(),
    load_responses=lambda: {200: models.PrimaryEmailChangeActionResponse},
    summary="Confirm a change of the email address",
)

_TOKEN = Parameter("token", lambda: checks.text(), required=True)


def build_request(*, token: str) -> Request[models.PrimaryEmailChangeActionResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/auth/email/change/confirm",
        query=encode_query([*_TOKEN.pairs(OPERATION, token)]),
    )


def sync_detailed(
    *, client: Executor, token: str
) -> Response[models.PrimaryEmailChangeActionResponse]:
    """Confirm a change of the email address.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(token=token))


def sync(*, client: Executor, token: str) -> models.PrimaryEmailChangeActionResponse:
    """Confirm a change of the email address.

    `GET /v1/auth/email/change/confirm`.

    Opened from the link in the email. A new login may be needed afterwards.

    Assumed: Public access, 400 for a bad token and 409 for a taken address are assumed. No
    credentials are sent, for the reasons given at `verify_email`.

    Args:
        client: The client that sends the request.
        token: Token from an email link.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(token=token)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, token: str
) -> Response[models.PrimaryEmailChangeActionResponse]:
    """Confirm a change of the email address.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(token=token))


async def asyncio(*, client: AsyncExecutor, token: str) -> models.PrimaryEmailChangeActionResponse:
    """Confirm a change of the email address.

    `GET /v1/auth/email/change/confirm`.

    Opened from the link in the email. A new login may be needed afterwards.

    Assumed: Public access, 400 for a bad token and 409 for a taken address are assumed. No
    credentials are sent, for the reasons given at `verify_email`.

    Args:
        client: The client that sends the request.
        token: Token from an email link.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(token=token))).parsed
