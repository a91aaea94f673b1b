from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.BusinessAssetMembersGetResponse200] = Operation(
    id="business_asset_members_get",
    method="GET",
    path="/businesses/{business_id}/assets/{asset_id}/members",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.BusinessAssetMembersGetResponse200},
    summary="",
)

_BUSINESS_ID = Parameter(
    "business_id", lambda: checks.text(min_length=1, max_length=20, pattern="^\\d+\\Z")
)
_ASSET_ID = Parameter(
    "asset_id", lambda: checks.text(min_length=1, max_length=20, pattern="^\\d+\\Z")
)
_FETCH_SYSTEM_USERS = Parameter("fetch_system_users", lambda: checks.boolean)
_BOOKMARK = Parameter("bookmark", lambda: checks.text())
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)
_START_INDEX = Parameter("start_index", lambda: checks.integer(minimum=0), coerce.integer)


def build_request(
    *,
    business_id: str,
    asset_id: str,
    fetch_system_users: bool | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    start_index: int | Unset | None = UNSET,
) -> Request[models.BusinessAssetMembersGetResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/businesses/{_BUSINESS_ID.segment(OPERATION, business_id)}/assets/{_ASSET_ID.segment(OPERATION, asset_id)}/members",
        query=encode_query(
            [
                *_FETCH_SYSTEM_USERS.pairs(OPERATION, fetch_system_users),
                *_BOOKMARK.pairs(OPERATION, bookmark),
                *_PAGE_SIZE.pairs(OPERATION, page_size),
                *_START_INDEX.pairs(OPERATION, start_index),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    business_id: str,
    asset_id: str,
    fetch_system_users: bool | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    start_index: int | Unset | None = UNSET,
) -> Response[models.BusinessAssetMembersGetResponse200]:
    """GET /businesses/{business_id}/assets/{asset_id}/members.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            business_id=business_id,
            asset_id=asset_id,
            fetch_system_users=fetch_system_users,
            bookmark=bookmark,
            page_size=page_size,
            start_index=start_index,
        )
    )


def sync(
    *,
    client: Executor,
    business_id: str,
    asset_id: str,
    fetch_system_users: bool | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    start_index: int | Unset | None = UNSET,
) -> models.BusinessAssetMembersGetResponse200:
    """GET /businesses/{business_id}/assets/{asset_id}/members.

    `GET /businesses/{business_id}/assets/{asset_id}/members`.

    Args:
        client: The client that sends the request.
        business_id: The `business_id` of the operation.
        asset_id: The `asset_id` of the operation.
        fetch_system_users: The server's default is False.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.
        start_index: The server's default is 0.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            business_id=business_id,
            asset_id=asset_id,
            fetch_system_users=fetch_system_users,
            bookmark=bookmark,
            page_size=page_size,
            start_index=start_index,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    business_id: str,
    asset_id: str,
    fetch_system_users: bool | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    start_index: int | Unset | None = UNSET,
) -> Response[models.BusinessAssetMembersGetResponse200]:
    """GET /businesses/{business_id}/assets/{asset_id}/members.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            business_id=business_id,
            asset_id=asset_id,
            fetch_system_users=fetch_system_users,
            bookmark=bookmark,
            page_size=page_size,
            start_index=start_index,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    business_id: str,
    asset_id: str,
    fetch_system_users: bool | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    start_index: int | Unset | None = UNSET,
) -> models.BusinessAssetMembersGetResponse200:
    """GET /businesses/{business_id}/assets/{asset_id}/members.

    `GET /businesses/{business_id}/assets/{asset_id}/members`.

    Args:
        client: The client that sends the request.
        business_id: The `business_id` of the operation.
        asset_id: The `asset_id` of the operation.
        fetch_system_users: The server's default is False.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.
        start_index: The server's default is 0.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(
                business_id=business_id,
                asset_id=asset_id,
                fetch_system_users=fetch_system_users,
                bookmark=bookmark,
                page_size=page_size,
                start_index=start_index,
            )
        )
    ).parsed
