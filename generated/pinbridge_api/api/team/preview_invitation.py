from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.TeamInvitationPreviewResponse] = Operation(
    id="preview_invitation",
    method="GET",
    path="/v1/team/invitations/preview",
    retry_safety="safe",
    security=(),
    optional_security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.TeamInvitationPreviewResponse},
    summary="Show an invitation to the invited person",
)

_TOKEN = Parameter("token", lambda: checks.text(), required=True)


def build_request(*, token: str) -> Request[models.TeamInvitationPreviewResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/team/invitations/preview",
        query=encode_query([*_TOKEN.pairs(OPERATION, token)]),
    )


def sync_detailed(
    *, client: Executor, token: str
) -> Response[models.TeamInvitationPreviewResponse]:
    """Show an invitation to the invited person.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(token=token))


def sync(*, client: Executor, token: str) -> models.TeamInvitationPreviewResponse:
    """Show an invitation to the invited person.

    `GET /v1/team/invitations/preview`.

    The token from the invitation email identifies the invitation; no login is needed.

    Assumed: The preview is assumed to be public; credentials are sent if available, in case it
    is not. An expired token results in 400, an unknown one 404.

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
) -> Response[models.TeamInvitationPreviewResponse]:
    """Show an invitation to the invited person.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(token=token))


async def asyncio(*, client: AsyncExecutor, token: str) -> models.TeamInvitationPreviewResponse:
    """Show an invitation to the invited person.

    `GET /v1/team/invitations/preview`.

    The token from the invitation email identifies the invitation; no login is needed.

    Assumed: The preview is assumed to be public; credentials are sent if available, in case it
    is not. An expired token results in 400, an unknown one 404.

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
