from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.OauthAccessTokenResponse] = Operation(
    id="oauth_token",
    method="POST",
    path="/oauth/token",
    retry_safety="unsafe",
    security=("basic",),
    load_responses=lambda: {200: models.OauthAccessTokenResponse},
    summary="",
)

_BODY = Body(
    lambda: checks.variant(models.OauthAccessTokenRequest),
    lambda value: coerce.variant(value, models.OauthAccessTokenRequest),
)


def build_request(
    *, body: models.OauthAccessTokenRequest | models.OauthAccessTokenRequestDict
) -> Request[models.OauthAccessTokenResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/oauth/token",
        content=_BODY.urlencoded(OPERATION, body),
        content_type="application/x-www-form-urlencoded",
    )


def sync_detailed(
    *, client: Executor, body: models.OauthAccessTokenRequest | models.OauthAccessTokenRequestDict
) -> Response[models.OauthAccessTokenResponse]:
    """POST /oauth/token.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.OauthAccessTokenRequest | models.OauthAccessTokenRequestDict
) -> models.OauthAccessTokenResponse:
    """POST /oauth/token.

    `POST /oauth/token`.

    Args:
        client: The client that sends the request.
        body: What is exchanged for an access token.

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
    body: models.OauthAccessTokenRequest | models.OauthAccessTokenRequestDict,
) -> Response[models.OauthAccessTokenResponse]:
    """POST /oauth/token.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *,
    client: AsyncExecutor,
    body: models.OauthAccessTokenRequest | models.OauthAccessTokenRequestDict,
) -> models.OauthAccessTokenResponse:
    """POST /oauth/token.

    `POST /oauth/token`.

    Args:
        client: The client that sends the request.
        body: What is exchanged for an access token.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
