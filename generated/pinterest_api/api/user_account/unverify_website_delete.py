from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

OPERATION: Operation[None] = Operation(
    id="unverify_website_delete",
    method="DELETE",
    path="/user_account/websites",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {204: None},
    summary="",
)

_WEBSITE = Parameter("website", lambda: checks.text(), required=True)


def build_request(*, website: str) -> Request[None]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/user_account/websites",
        query=encode_query([*_WEBSITE.pairs(OPERATION, website)]),
    )


def sync_detailed(*, client: Executor, website: str) -> Response[None]:
    """DELETE /user_account/websites.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(website=website))


def sync(*, client: Executor, website: str) -> None:
    """DELETE /user_account/websites.

    `DELETE /user_account/websites`.

    Args:
        client: The client that sends the request.
        website: The `website` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(website=website)).parsed


async def asyncio_detailed(*, client: AsyncExecutor, website: str) -> Response[None]:
    """DELETE /user_account/websites.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(website=website))


async def asyncio(*, client: AsyncExecutor, website: str) -> None:
    """DELETE /user_account/websites.

    `DELETE /user_account/websites`.

    Args:
        client: The client that sends the request.
        website: The `website` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(website=website))).parsed
