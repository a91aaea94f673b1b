from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ...models.conversion_access_token_response import ConversionAccessTokenResponse

OPERATION: Operation[ConversionAccessTokenResponse] = Operation(
    id="oauth_conversion_token",
    method="POST",
    path="/oauth/conversion_token",
    retry_safety="unsafe",
    security=("pinterest_oauth2",),
    responses={200: ConversionAccessTokenResponse},
    summary="",
)


def build_request() -> Request[ConversionAccessTokenResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/oauth/conversion_token",
    )


def sync_detailed(*, client: Executor) -> Response[ConversionAccessTokenResponse]:
    """POST /oauth/conversion_token.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> ConversionAccessTokenResponse:
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


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[ConversionAccessTokenResponse]:
    """POST /oauth/conversion_token.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> ConversionAccessTokenResponse:
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
