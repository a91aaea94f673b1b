from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.BusinessPartnerAssetAccessGetResponse200] = Operation(
    id="business_partner_asset_access_get",
    method="GET",
    path="/businesses/{business_id}/partners/{partner_id}/assets",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.BusinessPartnerAssetAccessGetResponse200},
    summary="",
)

_BUSINESS_ID = Parameter(
    "business_id", lambda: checks.text(min_length=1, max_length=20, pattern="^\\d+\\Z")
)
_PARTNER_ID = Parameter(
    "partner_id", lambda: checks.text(min_length=1, max_length=20, pattern="^\\d+\\Z")
)
_PARTNER_TYPE = Parameter(
    "partner_type",
    lambda: checks.choice(models.PartnerType),
    lambda value: coerce.choice(value, models.PartnerType),
)
_ASSET_TYPE = Parameter(
    "asset_type",
    lambda: checks.choice(models.QueryResourceType),
    lambda value: coerce.choice(value, models.QueryResourceType),
)
_START_INDEX = Parameter("start_index", lambda: checks.integer(minimum=0), coerce.integer)
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)
_BOOKMARK = Parameter("bookmark", lambda: checks.text())


def build_request(
    *,
    business_id: str,
    partner_id: str,
    partner_type: models.PartnerType | str | Unset | None = UNSET,
    asset_type: models.QueryResourceType | str | Unset | None = UNSET,
    start_index: int | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> Request[models.BusinessPartnerAssetAccessGetResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/businesses/{_BUSINESS_ID.segment(OPERATION, business_id)}/partners/{_PARTNER_ID.segment(OPERATION, partner_id)}/assets",
        query=encode_query(
            [
                *_PARTNER_TYPE.pairs(OPERATION, partner_type),
                *_ASSET_TYPE.pairs(OPERATION, asset_type),
                *_START_INDEX.pairs(OPERATION, start_index),
                *_PAGE_SIZE.pairs(OPERATION, page_size),
                *_BOOKMARK.pairs(OPERATION, bookmark),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    business_id: str,
    partner_id: str,
    partner_type: models.PartnerType | str | Unset | None = UNSET,
    asset_type: models.QueryResourceType | str | Unset | None = UNSET,
    start_index: int | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> Response[models.BusinessPartnerAssetAccessGetResponse200]:
    """GET /businesses/{business_id}/partners/{partner_id}/assets.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            business_id=business_id,
            partner_id=partner_id,
            partner_type=partner_type,
            asset_type=asset_type,
            start_index=start_index,
            page_size=page_size,
            bookmark=bookmark,
        )
    )


def sync(
    *,
    client: Executor,
    business_id: str,
    partner_id: str,
    partner_type: models.PartnerType | str | Unset | None = UNSET,
    asset_type: models.QueryResourceType | str | Unset | None = UNSET,
    start_index: int | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> models.BusinessPartnerAssetAccessGetResponse200:
    """GET /businesses/{business_id}/partners/{partner_id}/assets.

    `GET /businesses/{business_id}/partners/{partner_id}/assets`.

    Args:
        client: The client that sends the request.
        business_id: The `business_id` of the operation.
        partner_id: The `partner_id` of the operation.
        partner_type: The server's default is `INTERNAL`.
        asset_type: The server's default is `AD_ACCOUNT`.
        start_index: The server's default is 0.
        page_size: The server's default is 25.
        bookmark: The `bookmark` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            business_id=business_id,
            partner_id=partner_id,
            partner_type=partner_type,
            asset_type=asset_type,
            start_index=start_index,
            page_size=page_size,
            bookmark=bookmark,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    business_id: str,
    partner_id: str,
    partner_type: models.PartnerType | str | Unset | None = UNSET,
    asset_type: models.QueryResourceType | str | Unset | None = UNSET,
    start_index: int | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> Response[models.BusinessPartnerAssetAccessGetResponse200]:
    """GET /businesses/{business_id}/partners/{partner_id}/assets.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            business_id=business_id,
            partner_id=partner_id,
            partner_type=partner_type,
            asset_type=asset_type,
            start_index=start_index,
            page_size=page_size,
            bookmark=bookmark,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    business_id: str,
    partner_id: str,
    partner_type: models.PartnerType | str | Unset | None = UNSET,
    asset_type: models.QueryResourceType | str | Unset | None = UNSET,
    start_index: int | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> models.BusinessPartnerAssetAccessGetResponse200:
    """GET /businesses/{business_id}/partners/{partner_id}/assets.

    `GET /businesses/{business_id}/partners/{partner_id}/assets`.

    Args:
        client: The client that sends the request.
        business_id: The `business_id` of the operation.
        partner_id: The `partner_id` of the operation.
        partner_type: The server's default is `INTERNAL`.
        asset_type: The server's default is `AD_ACCOUNT`.
        start_index: The server's default is 0.
        page_size: The server's default is 25.
        bookmark: The `bookmark` of the operation.

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
                partner_id=partner_id,
                partner_type=partner_type,
                asset_type=asset_type,
                start_index=start_index,
                page_size=page_size,
                bookmark=bookmark,
            )
        )
    ).parsed
