from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.ConversionAccessTokenResponse] = Operation(
    id="oauth_conversion_token",
    method="POST",
    path="/oauth/conversion_token",
    retry_safety="unsafe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.ConversionAccessTokenResponse},
    summary="",
)


def build_request() -> Request[models.ConversionAccessTokenResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/oauth/conversion_token",
    )


def sync_detailed(*, client: Executor) -> Response[models.ConversionAccessTokenResponse]:
    """POST /oauth/conversion_token.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> models.ConversionAccessTokenResponse:
    """POST /oauth/conversion_token.

    `POST /oauth/conversion_token`.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor
) -> Response[models.ConversionAccessTokenResponse]:
    """POST /oauth/conversion_token.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> models.ConversionAccessTokenResponse:
    """POST /oauth/conversion_token.

    `POST /oauth/conversion_token`.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request())).parsed
