from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.OAuthCallbackResponse | None] = Operation(
    id="oauth_callback",
    method="GET",
    path="/v1/pinterest/oauth/callback",
    retry_safety="safe",
    security=(),
    load_responses=lambda: {200: models.OAuthCallbackResponse, 302: None},
    summary="Finish connecting a Pinterest account",
)

_CODE = Parameter("code", lambda: checks.text(), required=True)
_STATE = Parameter("state", lambda: checks.text(), required=True)


def build_request(*, code: str, state: str) -> Request[models.OAuthCallbackResponse | None]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/pinterest/oauth/callback",
        query=encode_query([*_CODE.pairs(OPERATION, code), *_STATE.pairs(OPERATION, state)]),
    )


def sync_detailed(
    *, client: Executor, code: str, state: str
) -> Response[models.OAuthCallbackResponse | None]:
    """Finish connecting a Pinterest account.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(code=code, state=state))


def sync(*, client: Executor, code: str, state: str) -> models.OAuthCallbackResponse | None:
    """Finish connecting a Pinterest account.

    `GET /v1/pinterest/oauth/callback`.

    Pinterest sends the browser here. The signed `state` stands in for credentials. The code
    works once.

    Assumed: Public access is assumed, as is that success and failure both redirect and that
    JSON comes only when no web app address is configured. No credentials are sent: the browser
    that Pinterest redirects has none, and the signed `state` says for whom the account is
    connected, which credentials of another project must not change.

    Args:
        client: The client that sends the request.
        code: Authorization code from Pinterest.
        state: Signed value that the start operation put into the address.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(code=code, state=state)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, code: str, state: str
) -> Response[models.OAuthCallbackResponse | None]:
    """Finish connecting a Pinterest account.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(code=code, state=state))


async def asyncio(
    *, client: AsyncExecutor, code: str, state: str
) -> models.OAuthCallbackResponse | None:
    """Finish connecting a Pinterest account.

    `GET /v1/pinterest/oauth/callback`.

    Pinterest sends the browser here. The signed `state` stands in for credentials. The code
    works once.

    Assumed: Public access is assumed, as is that success and failure both redirect and that
    JSON comes only when no web app address is configured. No credentials are sent: the browser
    that Pinterest redirects has none, and the signed `state` says for whom the account is
    connected, which credentials of another project must not change.

    Args:
        client: The client that sends the request.
        code: Authorization code from Pinterest.
        state: Signed value that the start operation put into the address.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(code=code, state=state))).parsed
