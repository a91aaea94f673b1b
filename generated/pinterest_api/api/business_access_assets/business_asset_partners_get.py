from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.BusinessAssetPartnersGetResponse200] = Operation(
    id="business_asset_partners_get",
    method="GET",
    path="/businesses/{business_id}/assets/{asset_id}/partners",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.BusinessAssetPartnersGetResponse200},
    summary="",
)

_BUSINESS_ID = Parameter(
    "business_id", lambda: checks.text(min_length=1, max_length=20, pattern="^\\d+\\Z")
)
_ASSET_ID = Parameter(
    "asset_id", lambda: checks.text(min_length=1, max_length=20, pattern="^\\d+\\Z")
)
_START_INDEX = Parameter("start_index", lambda: checks.integer(minimum=0), coerce.integer)
_BOOKMARK = Parameter("bookmark", lambda: checks.text())
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)


def build_request(
    *,
    business_id: str,
    asset_id: str,
    start_index: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Request[models.BusinessAssetPartnersGetResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/businesses/{_BUSINESS_ID.segment(OPERATION, business_id)}/assets/{_ASSET_ID.segment(OPERATION, asset_id)}/partners",
        query=encode_query(
            [
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
    asset_id: str,
    start_index: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Response[models.BusinessAssetPartnersGetResponse200]:
    """GET /businesses/{business_id}/assets/{asset_id}/partners.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            business_id=business_id,
            asset_id=asset_id,
            start_index=start_index,
            bookmark=bookmark,
            page_size=page_size,
        )
    )


def sync(
    *,
    client: Executor,
    business_id: str,
    asset_id: str,
    start_index: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> models.BusinessAssetPartnersGetResponse200:
    """GET /businesses/{business_id}/assets/{asset_id}/partners.

    `GET /businesses/{business_id}/assets/{asset_id}/partners`.

    Args:
        client: The client that sends the request.
        business_id: The `business_id` of the operation.
        asset_id: The `asset_id` of the operation.
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
            asset_id=asset_id,
            start_index=start_index,
            bookmark=bookmark,
            page_size=page_size,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    business_id: str,
    asset_id: str,
    start_index: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Response[models.BusinessAssetPartnersGetResponse200]:
    """GET /businesses/{business_id}/assets/{asset_id}/partners.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            business_id=business_id,
            asset_id=asset_id,
            start_index=start_index,
            bookmark=bookmark,
            page_size=page_size,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    business_id: str,
    asset_id: str,
    start_index: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> models.BusinessAssetPartnersGetResponse200:
    """GET /businesses/{business_id}/assets/{asset_id}/partners.

    `GET /businesses/{business_id}/assets/{asset_id}/partners`.

    Args:
        client: The client that sends the request.
        business_id: The `business_id` of the operation.
        asset_id: The `asset_id` of the operation.
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
                asset_id=asset_id,
                start_index=start_index,
                bookmark=bookmark,
                page_size=page_size,
            )
        )
    ).parsed
