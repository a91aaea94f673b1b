from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.GetBusinessMembersResponse200] = Operation(
    id="get_business_members",
    method="GET",
    path="/businesses/{business_id}/members",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.GetBusinessMembersResponse200},
    summary="",
)

_BUSINESS_ID = Parameter(
    "business_id", lambda: checks.text(min_length=1, max_length=20, pattern="^\\d+\\Z")
)
_FETCH_SYSTEM_USERS = Parameter("fetch_system_users", lambda: checks.boolean)
_ASSETS_SUMMARY = Parameter("assets_summary", lambda: checks.boolean)
_BUSINESS_ROLES = Parameter(
    "business_roles",
    lambda: checks.items(checks.choice(models.MemberBusinessRole)),
    lambda value: coerce.items(value, lambda item: coerce.choice(item, models.MemberBusinessRole)),
)
_MEMBER_IDS = Parameter("member_ids", lambda: checks.text(max_length=500))
_START_INDEX = Parameter("start_index", lambda: checks.integer(minimum=0), coerce.integer)
_BOOKMARK = Parameter("bookmark", lambda: checks.text())
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)


def build_request(
    *,
    business_id: str,
    fetch_system_users: bool | Unset | None = UNSET,
    assets_summary: bool | Unset | None = UNSET,
    business_roles: Iterable[models.MemberBusinessRole | str] | Unset | None = UNSET,
    member_ids: str | Unset | None = UNSET,
    start_index: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Request[models.GetBusinessMembersResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/businesses/{_BUSINESS_ID.segment(OPERATION, business_id)}/members",
        query=encode_query(
            [
                *_FETCH_SYSTEM_USERS.pairs(OPERATION, fetch_system_users),
                *_ASSETS_SUMMARY.pairs(OPERATION, assets_summary),
                *_BUSINESS_ROLES.pairs(OPERATION, business_roles),
                *_MEMBER_IDS.pairs(OPERATION, member_ids),
                *_START_INDEX.pairs(OPERATION, start_index),
                *_BOOKMARK.pairs(OPERATION, bookmark),
                *_PAGE_SIZE.pairs(OPERATION, page_size),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    business_id: str,
    fetch_system_users: bool | Unset | None = UNSET,
    assets_summary: bool | Unset | None = UNSET,
    business_roles: Iterable[models.MemberBusinessRole | str] | Unset | None = UNSET,
    member_ids: str | Unset | None = UNSET,
    start_index: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Response[models.GetBusinessMembersResponse200]:
    """GET /businesses/{business_id}/members.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            business_id=business_id,
            fetch_system_users=fetch_system_users,
            assets_summary=assets_summary,
            business_roles=business_roles,
            member_ids=member_ids,
            start_index=start_index,
            bookmark=bookmark,
            page_size=page_size,
        )
    )


def sync(
    *,
    client: Executor,
    business_id: str,
    fetch_system_users: bool | Unset | None = UNSET,
    assets_summary: bool | Unset | None = UNSET,
    business_roles: Iterable[models.MemberBusinessRole | str] | Unset | None = UNSET,
    member_ids: str | Unset | None = UNSET,
    start_index: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> models.GetBusinessMembersResponse200:
    """GET /businesses/{business_id}/members.

    `GET /businesses/{business_id}/members`.

    Args:
        client: The client that sends the request.
        business_id: The `business_id` of the operation.
        fetch_system_users: The server's default is False.
        assets_summary: The server's default is False.
        business_roles: The `business_roles` of the operation.
        member_ids: The `member_ids` of the operation.
        start_index: The server's default is 0.
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
            business_id=business_id,
            fetch_system_users=fetch_system_users,
            assets_summary=assets_summary,
            business_roles=business_roles,
            member_ids=member_ids,
            start_index=start_index,
            bookmark=bookmark,
            page_size=page_size,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    business_id: str,
    fetch_system_users: bool | Unset | None = UNSET,
    assets_summary: bool | Unset | None = UNSET,
    business_roles: Iterable[models.MemberBusinessRole | str] | Unset | None = UNSET,
    member_ids: str | Unset | None = UNSET,
    start_index: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Response[models.GetBusinessMembersResponse200]:
    """GET /businesses/{business_id}/members.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            business_id=business_id,
            fetch_system_users=fetch_system_users,
            assets_summary=assets_summary,
            business_roles=business_roles,
            member_ids=member_ids,
            start_index=start_index,
            bookmark=bookmark,
            page_size=page_size,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    business_id: str,
    fetch_system_users: bool | Unset | None = UNSET,
    assets_summary: bool | Unset | None = UNSET,
    business_roles: Iterable[models.MemberBusinessRole | str] | Unset | None = UNSET,
    member_ids: str | Unset | None = UNSET,
    start_index: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> models.GetBusinessMembersResponse200:
    """GET /businesses/{business_id}/members.

    `GET /businesses/{business_id}/members`.

    Args:
        client: The client that sends the request.
        business_id: The `business_id` of the operation.
        fetch_system_users: The server's default is False.
        assets_summary: The server's default is False.
        business_roles: The `business_roles` of the operation.
        member_ids: The `member_ids` of the operation.
        start_index: The server's default is 0.
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
                business_id=business_id,
                fetch_system_users=fetch_system_users,
                assets_summary=assets_summary,
                business_roles=business_roles,
                member_ids=member_ids,
                start_index=start_index,
                bookmark=bookmark,
                page_size=page_size,
            )
        )
    ).parsed
