from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.UserWebsitesGetResponse200] = Operation(
    id="user_websites_get",
    method="GET",
    path="/user_account/websites",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.UserWebsitesGetResponse200},
    summary="",
)

_BOOKMARK = Parameter("bookmark", lambda: checks.text())
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)


def build_request(
    *, bookmark: str | Unset | None = UNSET, page_size: int | Unset | None = UNSET
) -> Request[models.UserWebsitesGetResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/user_account/websites",
        query=encode_query(
            [*_BOOKMARK.pairs(OPERATION, bookmark), *_PAGE_SIZE.pairs(OPERATION, page_size)]
        ),
    )


def sync_detailed(
    *, client: Executor, bookmark: str | Unset | None = UNSET, page_size: int | Unset | None = UNSET
) -> Response[models.UserWebsitesGetResponse200]:
    """GET /user_account/websites.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(bookmark=bookmark, page_size=page_size))


def sync(
    *, client: Executor, bookmark: str | Unset | None = UNSET, page_size: int | Unset | None = UNSET
) -> models.UserWebsitesGetResponse200:
    """GET /user_account/websites.

    `GET /user_account/websites`.

    Args:
        client: The client that sends the request.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(bookmark=bookmark, page_size=page_size)).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Response[models.UserWebsitesGetResponse200]:
    """GET /user_account/websites.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(bookmark=bookmark, page_size=page_size))


async def asyncio(
    *,
    client: AsyncExecutor,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> models.UserWebsitesGetResponse200:
    """GET /user_account/websites.

    `GET /user_account/websites`.

    Args:
        client: The client that sends the request.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(bookmark=bookmark, page_size=page_size))).parsed
