from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.AdAccountsListResponse200] = Operation(
    id="ad_accounts_list",
    method="GET",
    path="/ad_accounts",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.AdAccountsListResponse200},
    summary="",
)

_INCLUDE_SHARED_ACCOUNTS = Parameter("include_shared_accounts", lambda: checks.boolean)
_BOOKMARK = Parameter("bookmark", lambda: checks.text())
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)


def build_request(
    *,
    include_shared_accounts: bool | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Request[models.AdAccountsListResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/ad_accounts",
        query=encode_query(
            [
                *_INCLUDE_SHARED_ACCOUNTS.pairs(OPERATION, include_shared_accounts),
                *_BOOKMARK.pairs(OPERATION, bookmark),
                *_PAGE_SIZE.pairs(OPERATION, page_size),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    include_shared_accounts: bool | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Response[models.AdAccountsListResponse200]:
    """GET /ad_accounts.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            include_shared_accounts=include_shared_accounts, bookmark=bookmark, page_size=page_size
        )
    )


def sync(
    *,
    client: Executor,
    include_shared_accounts: bool | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> models.AdAccountsListResponse200:
    """GET /ad_accounts.

    `GET /ad_accounts`.

    Args:
        client: The client that sends the request.
        include_shared_accounts: The server's default is True.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            include_shared_accounts=include_shared_accounts, bookmark=bookmark, page_size=page_size
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    include_shared_accounts: bool | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Response[models.AdAccountsListResponse200]:
    """GET /ad_accounts.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            include_shared_accounts=include_shared_accounts, bookmark=bookmark, page_size=page_size
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    include_shared_accounts: bool | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> models.AdAccountsListResponse200:
    """GET /ad_accounts.

    `GET /ad_accounts`.

    Args:
        client: The client that sends the request.
        include_shared_accounts: The server's default is True.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(
                include_shared_accounts=include_shared_accounts,
                bookmark=bookmark,
                page_size=page_size,
            )
        )
    ).parsed
