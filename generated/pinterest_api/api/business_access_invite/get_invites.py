from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.GetInvitesResponse200] = Operation(
    id="get_invites",
    method="GET",
    path="/businesses/{business_id}/invites",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.GetInvitesResponse200},
    summary="",
)

_BUSINESS_ID = Parameter("business_id", lambda: checks.text(min_length=1, pattern="^\\d+\\Z"))
_IS_MEMBER = Parameter("is_member", lambda: checks.boolean)
_INVITE_STATUS = Parameter(
    "invite_status",
    lambda: checks.items(checks.choice(models.QueryInviteStatusItem), min_items=1),
    lambda value: coerce.items(
        value, lambda item: coerce.choice(item, models.QueryInviteStatusItem)
    ),
)
_INVITE_TYPE = Parameter(
    "invite_type",
    lambda: checks.choice(models.InviteType),
    lambda value: coerce.choice(value, models.InviteType),
)
_BOOKMARK = Parameter("bookmark", lambda: checks.text())
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)


def build_request(
    *,
    business_id: str,
    is_member: bool | Unset | None = UNSET,
    invite_status: Iterable[models.QueryInviteStatusItem | str] | Unset | None = UNSET,
    invite_type: models.InviteType | str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Request[models.GetInvitesResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/businesses/{_BUSINESS_ID.segment(OPERATION, business_id)}/invites",
        query=encode_query(
            [
                *_IS_MEMBER.pairs(OPERATION, is_member),
                *_INVITE_STATUS.pairs(OPERATION, invite_status),
                *_INVITE_TYPE.pairs(OPERATION, invite_type),
                *_BOOKMARK.pairs(OPERATION, bookmark),
                *_PAGE_SIZE.pairs(OPERATION, page_size),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    business_id: str,
    is_member: bool | Unset | None = UNSET,
    invite_status: Iterable[models.QueryInviteStatusItem | str] | Unset | None = UNSET,
    invite_type: models.InviteType | str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Response[models.GetInvitesResponse200]:
    """GET /businesses/{business_id}/invites.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            business_id=business_id,
            is_member=is_member,
            invite_status=invite_status,
            invite_type=invite_type,
            bookmark=bookmark,
            page_size=page_size,
        )
    )


def sync(
    *,
    client: Executor,
    business_id: str,
    is_member: bool | Unset | None = UNSET,
    invite_status: Iterable[models.QueryInviteStatusItem | str] | Unset | None = UNSET,
    invite_type: models.InviteType | str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> models.GetInvitesResponse200:
    """GET /businesses/{business_id}/invites.

    `GET /businesses/{business_id}/invites`.

    Args:
        client: The client that sends the request.
        business_id: The `business_id` of the operation.
        is_member: The server's default is True.
        invite_status: The `invite_status` of the operation.
        invite_type: The `invite_type` of the operation.
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
            is_member=is_member,
            invite_status=invite_status,
            invite_type=invite_type,
            bookmark=bookmark,
            page_size=page_size,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    business_id: str,
    is_member: bool | Unset | None = UNSET,
    invite_status: Iterable[models.QueryInviteStatusItem | str] | Unset | None = UNSET,
    invite_type: models.InviteType | str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Response[models.GetInvitesResponse200]:
    """GET /businesses/{business_id}/invites.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            business_id=business_id,
            is_member=is_member,
            invite_status=invite_status,
            invite_type=invite_type,
            bookmark=bookmark,
            page_size=page_size,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    business_id: str,
    is_member: bool | Unset | None = UNSET,
    invite_status: Iterable[models.QueryInviteStatusItem | str] | Unset | None = UNSET,
    invite_type: models.InviteType | str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> models.GetInvitesResponse200:
    """GET /businesses/{business_id}/invites.

    `GET /businesses/{business_id}/invites`.

    Args:
        client: The client that sends the request.
        business_id: The `business_id` of the operation.
        is_member: The server's default is True.
        invite_status: The `invite_status` of the operation.
        invite_type: The `invite_type` of the operation.
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
                is_member=is_member,
                invite_status=invite_status,
                invite_type=invite_type,
                bookmark=bookmark,
                page_size=page_size,
            )
        )
    ).parsed
