from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.GetBusinessPartnersResponse200] = Operation(
    id="get_business_partners",
    method="GET",
    path="/businesses/{business_id}/partners",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.GetBusinessPartnersResponse200},
    summary="",
)

_BUSINESS_ID = Parameter(
    "business_id", lambda: checks.text(min_length=1, max_length=20, pattern="^\\d+\\Z")
)
_ASSETS_SUMMARY = Parameter("assets_summary", lambda: checks.boolean)
_PARTNER_TYPE = Parameter(
    "partner_type",
    lambda: checks.choice(models.PartnerType),
    lambda value: coerce.choice(value, models.PartnerType),
)
_PARTNER_IDS = Parameter("partner_ids", lambda: checks.text(max_length=500))
_START_INDEX = Parameter("start_index", lambda: checks.integer(minimum=0), coerce.integer)
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)
_BOOKMARK = Parameter("bookmark", lambda: checks.text())


def build_request(
    *,
    business_id: str,
    assets_summary: bool | Unset | None = UNSET,
    partner_type: models.PartnerType | str | Unset | None = UNSET,
    partner_ids: str | Unset | None = UNSET,
    start_index: int | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> Request[models.GetBusinessPartnersResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/businesses/{_BUSINESS_ID.segment(OPERATION, business_id)}/partners",
        query=encode_query(
            [
                *_ASSETS_SUMMARY.pairs(OPERATION, assets_summary),
                *_PARTNER_TYPE.pairs(OPERATION, partner_type),
                *_PARTNER_IDS.pairs(OPERATION, partner_ids),
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
    assets_summary: bool | Unset | None = UNSET,
    partner_type: models.PartnerType | str | Unset | None = UNSET,
    partner_ids: str | Unset | None = UNSET,
    start_index: int | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> Response[models.GetBusinessPartnersResponse200]:
    """GET /businesses/{business_id}/partners.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            business_id=business_id,
            assets_summary=assets_summary,
            partner_type=partner_type,
            partner_ids=partner_ids,
            start_index=start_index,
            page_size=page_size,
            bookmark=bookmark,
        )
    )


def sync(
    *,
    client: Executor,
    business_id: str,
    assets_summary: bool | Unset | None = UNSET,
    partner_type: models.PartnerType | str | Unset | None = UNSET,
    partner_ids: str | Unset | None = UNSET,
    start_index: int | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> models.GetBusinessPartnersResponse200:
    """GET /businesses/{business_id}/partners.

    `GET /businesses/{business_id}/partners`.

    Args:
        client: The client that sends the request.
        business_id: The `business_id` of the operation.
        assets_summary: The server's default is False.
        partner_type: The `partner_type` of the operation.
        partner_ids: The `partner_ids` of the operation.
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
            assets_summary=assets_summary,
            partner_type=partner_type,
            partner_ids=partner_ids,
            start_index=start_index,
            page_size=page_size,
            bookmark=bookmark,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    business_id: str,
    assets_summary: bool | Unset | None = UNSET,
    partner_type: models.PartnerType | str | Unset | None = UNSET,
    partner_ids: str | Unset | None = UNSET,
    start_index: int | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> Response[models.GetBusinessPartnersResponse200]:
    """GET /businesses/{business_id}/partners.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            business_id=business_id,
            assets_summary=assets_summary,
            partner_type=partner_type,
            partner_ids=partner_ids,
            start_index=start_index,
            page_size=page_size,
            bookmark=bookmark,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    business_id: str,
    assets_summary: bool | Unset | None = UNSET,
    partner_type: models.PartnerType | str | Unset | None = UNSET,
    partner_ids: str | Unset | None = UNSET,
    start_index: int | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> models.GetBusinessPartnersResponse200:
    """GET /businesses/{business_id}/partners.

    `GET /businesses/{business_id}/partners`.

    Args:
        client: The client that sends the request.
        business_id: The `business_id` of the operation.
        assets_summary: The server's default is False.
        partner_type: The `partner_type` of the operation.
        partner_ids: The `partner_ids` of the operation.
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
                assets_summary=assets_summary,
                partner_type=partner_type,
                partner_ids=partner_ids,
                start_index=start_index,
                page_size=page_size,
                bookmark=bookmark,
            )
        )
    ).parsed
