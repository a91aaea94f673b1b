from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.BusinessAssetsGetResponse200] = Operation(
    id="business_assets_get",
    method="GET",
    path="/businesses/{business_id}/assets",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.BusinessAssetsGetResponse200},
    summary="",
)

_BUSINESS_ID = Parameter(
    "business_id", lambda: checks.text(min_length=1, max_length=20, pattern="^\\d+\\Z")
)
_PERMISSIONS = Parameter(
    "permissions",
    lambda: checks.items(checks.choice(models.PermissionsWithOwner)),
    lambda value: coerce.items(
        value, lambda item: coerce.choice(item, models.PermissionsWithOwner)
    ),
)
_CHILD_ASSET_ID = Parameter(
    "child_asset_id", lambda: checks.text(min_length=1, max_length=20, pattern="^\\d+\\Z")
)
_ASSET_GROUP_ID = Parameter(
    "asset_group_id", lambda: checks.text(min_length=1, max_length=20, pattern="^\\d+\\Z")
)
_ASSET_TYPE = Parameter(
    "asset_type",
    lambda: checks.choice(models.QueryResourceType),
    lambda value: coerce.choice(value, models.QueryResourceType),
)
_START_INDEX = Parameter("start_index", lambda: checks.integer(minimum=0), coerce.integer)
_BOOKMARK = Parameter("bookmark", lambda: checks.text())
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)


def build_request(
    *,
    business_id: str,
    permissions: Iterable[models.PermissionsWithOwner | str] | Unset | None = UNSET,
    child_asset_id: str | Unset | None = UNSET,
    asset_group_id: str | Unset | None = UNSET,
    asset_type: models.QueryResourceType | str | Unset | None = UNSET,
    start_index: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Request[models.BusinessAssetsGetResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/businesses/{_BUSINESS_ID.segment(OPERATION, business_id)}/assets",
        query=encode_query(
            [
                *_PERMISSIONS.pairs(OPERATION, permissions),
                *_CHILD_ASSET_ID.pairs(OPERATION, child_asset_id),
                *_ASSET_GROUP_ID.pairs(OPERATION, asset_group_id),
                *_ASSET_TYPE.pairs(OPERATION, asset_type),
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
    permissions: Iterable[models.PermissionsWithOwner | str] | Unset | None = UNSET,
    child_asset_id: str | Unset | None = UNSET,
    asset_group_id: str | Unset | None = UNSET,
    asset_type: models.QueryResourceType | str | Unset | None = UNSET,
    start_index: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Response[models.BusinessAssetsGetResponse200]:
    """GET /businesses/{business_id}/assets.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            business_id=business_id,
            permissions=permissions,
            child_asset_id=child_asset_id,
            asset_group_id=asset_group_id,
            asset_type=asset_type,
            start_index=start_index,
            bookmark=bookmark,
            page_size=page_size,
        )
    )


def sync(
    *,
    client: Executor,
    business_id: str,
    permissions: Iterable[models.PermissionsWithOwner | str] | Unset | None = UNSET,
    child_asset_id: str | Unset | None = UNSET,
    asset_group_id: str | Unset | None = UNSET,
    asset_type: models.QueryResourceType | str | Unset | None = UNSET,
    start_index: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> models.BusinessAssetsGetResponse200:
    """GET /businesses/{business_id}/assets.

    `GET /businesses/{business_id}/assets`.

    Args:
        client: The client that sends the request.
        business_id: The `business_id` of the operation.
        permissions: The `permissions` of the operation.
        child_asset_id: The `child_asset_id` of the operation.
        asset_group_id: The `asset_group_id` of the operation.
        asset_type: The server's default is `AD_ACCOUNT`.
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
            permissions=permissions,
            child_asset_id=child_asset_id,
            asset_group_id=asset_group_id,
            asset_type=asset_type,
            start_index=start_index,
            bookmark=bookmark,
            page_size=page_size,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    business_id: str,
    permissions: Iterable[models.PermissionsWithOwner | str] | Unset | None = UNSET,
    child_asset_id: str | Unset | None = UNSET,
    asset_group_id: str | Unset | None = UNSET,
    asset_type: models.QueryResourceType | str | Unset | None = UNSET,
    start_index: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Response[models.BusinessAssetsGetResponse200]:
    """GET /businesses/{business_id}/assets.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            business_id=business_id,
            permissions=permissions,
            child_asset_id=child_asset_id,
            asset_group_id=asset_group_id,
            asset_type=asset_type,
            start_index=start_index,
            bookmark=bookmark,
            page_size=page_size,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    business_id: str,
    permissions: Iterable[models.PermissionsWithOwner | str] | Unset | None = UNSET,
    child_asset_id: str | Unset | None = UNSET,
    asset_group_id: str | Unset | None = UNSET,
    asset_type: models.QueryResourceType | str | Unset | None = UNSET,
    start_index: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> models.BusinessAssetsGetResponse200:
    """GET /businesses/{business_id}/assets.

    `GET /businesses/{business_id}/assets`.

    Args:
        client: The client that sends the request.
        business_id: The `business_id` of the operation.
        permissions: The `permissions` of the operation.
        child_asset_id: The `child_asset_id` of the operation.
        asset_group_id: The `asset_group_id` of the operation.
        asset_type: The server's default is `AD_ACCOUNT`.
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
                permissions=permissions,
                child_asset_id=child_asset_id,
                asset_group_id=asset_group_id,
                asset_type=asset_type,
                start_index=start_index,
                bookmark=bookmark,
                page_size=page_size,
            )
        )
    ).parsed
