from __future__ import annotations

import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.UnsubscribeResponse] = Operation(
    id="unsubscribe_email",
    method="GET",
    path="/v1/email/unsubscribe",
    retry_safety="safe",
    security=(),
    load_responses=lambda: {200: models.UnsubscribeResponse},
    summary="Unsubscribe from mails",
)

_WORKSPACE_ID = Parameter("workspace_id", lambda: checks.uuid, coerce.uuid, required=True)
_TOKEN = Parameter("token", lambda: checks.text(), required=True)
_USER_ID = Parameter("user_id", lambda: checks.uuid, coerce.uuid, required=True)


def build_request(
    *, workspace_id: uuid.UUID | str, token: str, user_id: uuid.UUID | str
) -> Request[models.UnsubscribeResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/email/unsubscribe",
        query=encode_query(
            [
                *_WORKSPACE_ID.pairs(OPERATION, workspace_id),
                *_TOKEN.pairs(OPERATION, token),
                *_USER_ID.pairs(OPERATION, user_id),
            ]
        ),
    )


def sync_detailed(
    *, client: Executor, workspace_id: uuid.UUID | str, token: str, user_id: uuid.UUID | str
) -> Response[models.UnsubscribeResponse]:
    """Unsubscribe from mails.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(workspace_id=workspace_id, token=token, user_id=user_id))


def sync(
    *, client: Executor, workspace_id: uuid.UUID | str, token: str, user_id: uuid.UUID | str
) -> models.UnsubscribeResponse:
    """Unsubscribe from mails.

    `GET /v1/email/unsubscribe`.

    Target of the link in an email; the token stands for the login.

    Assumed: A bad or expired token results in 400, an unknown user or workspace 404. No
    credentials are sent: a mail program that opens the link has none, and the token says who
    unsubscribes.

    Args:
        client: The client that sends the request.
        workspace_id: Workspace that the email was about.
        token: Token from the email; no source states its length.
        user_id: User who got the email.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(workspace_id=workspace_id, token=token, user_id=user_id)
    ).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, workspace_id: uuid.UUID | str, token: str, user_id: uuid.UUID | str
) -> Response[models.UnsubscribeResponse]:
    """Unsubscribe from mails.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(workspace_id=workspace_id, token=token, user_id=user_id)
    )


async def asyncio(
    *, client: AsyncExecutor, workspace_id: uuid.UUID | str, token: str, user_id: uuid.UUID | str
) -> models.UnsubscribeResponse:
    """Unsubscribe from mails.

    `GET /v1/email/unsubscribe`.

    Target of the link in an email; the token stands for the login.

    Assumed: A bad or expired token results in 400, an unknown user or workspace 404. No
    credentials are sent: a mail program that opens the link has none, and the token says who
    unsubscribes.

    Args:
        client: The client that sends the request.
        workspace_id: Workspace that the email was about.
        token: Token from the email; no source states its length.
        user_id: User who got the email.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(build_request(workspace_id=workspace_id, token=token, user_id=user_id))
    ).parsed
