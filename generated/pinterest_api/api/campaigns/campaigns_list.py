from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.CampaignsListResponse200] = Operation(
    id="campaigns_list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/campaigns",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.CampaignsListResponse200},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_CAMPAIGN_IDS = Parameter(
    "campaign_ids",
    lambda: checks.items(
        checks.text(max_length=18, pattern="^\\d+\\Z"), min_items=1, max_items=250
    ),
    coerce.items,
)
_ENTITY_STATUSES = Parameter(
    "entity_statuses",
    lambda: checks.items(checks.choice(models.QueryEntityStatusesItem)),
    lambda value: coerce.items(
        value, lambda item: coerce.choice(item, models.QueryEntityStatusesItem)
    ),
)
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)
_ORDER = Parameter(
    "order",
    lambda: checks.choice(models.QueryOrder),
    lambda value: coerce.choice(value, models.QueryOrder),
)
_BOOKMARK = Parameter("bookmark", lambda: checks.text())


def build_request(
    *,
    ad_account_id: str,
    campaign_ids: Iterable[str] | Unset | None = UNSET,
    entity_statuses: Iterable[models.QueryEntityStatusesItem | str] | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    order: models.QueryOrder | str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> Request[models.CampaignsListResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/ad_accounts/{_AD_ACCOUNT_ID.segment(OPERATION, ad_account_id)}/campaigns",
        query=encode_query(
            [
                *_CAMPAIGN_IDS.pairs(OPERATION, campaign_ids),
                *_ENTITY_STATUSES.pairs(OPERATION, entity_statuses),
                *_PAGE_SIZE.pairs(OPERATION, page_size),
                *_ORDER.pairs(OPERATION, order),
                *_BOOKMARK.pairs(OPERATION, bookmark),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    ad_account_id: str,
    campaign_ids: Iterable[str] | Unset | None = UNSET,
    entity_statuses: Iterable[models.QueryEntityStatusesItem | str] | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    order: models.QueryOrder | str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> Response[models.CampaignsListResponse200]:
    """GET /ad_accounts/{ad_account_id}/campaigns.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id,
            campaign_ids=campaign_ids,
            entity_statuses=entity_statuses,
            page_size=page_size,
            order=order,
            bookmark=bookmark,
        )
    )


def sync(
    *,
    client: Executor,
    ad_account_id: str,
    campaign_ids: Iterable[str] | Unset | None = UNSET,
    entity_statuses: Iterable[models.QueryEntityStatusesItem | str] | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    order: models.QueryOrder | str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> models.CampaignsListResponse200:
    """GET /ad_accounts/{ad_account_id}/campaigns.

    `GET /ad_accounts/{ad_account_id}/campaigns`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        campaign_ids: The `campaign_ids` of the operation.
        entity_statuses: The server's default is `['ACTIVE', 'PAUSED']`.
        page_size: The server's default is 25.
        order: The `order` of the operation.
        bookmark: The `bookmark` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id,
            campaign_ids=campaign_ids,
            entity_statuses=entity_statuses,
            page_size=page_size,
            order=order,
            bookmark=bookmark,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    campaign_ids: Iterable[str] | Unset | None = UNSET,
    entity_statuses: Iterable[models.QueryEntityStatusesItem | str] | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    order: models.QueryOrder | str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> Response[models.CampaignsListResponse200]:
    """GET /ad_accounts/{ad_account_id}/campaigns.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            ad_account_id=ad_account_id,
            campaign_ids=campaign_ids,
            entity_statuses=entity_statuses,
            page_size=page_size,
            order=order,
            bookmark=bookmark,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    campaign_ids: Iterable[str] | Unset | None = UNSET,
    entity_statuses: Iterable[models.QueryEntityStatusesItem | str] | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    order: models.QueryOrder | str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> models.CampaignsListResponse200:
    """GET /ad_accounts/{ad_account_id}/campaigns.

    `GET /ad_accounts/{ad_account_id}/campaigns`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        campaign_ids: The `campaign_ids` of the operation.
        entity_statuses: The server's default is `['ACTIVE', 'PAUSED']`.
        page_size: The server's default is 25.
        order: The `order` of the operation.
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
                ad_account_id=ad_account_id,
                campaign_ids=campaign_ids,
                entity_statuses=entity_statuses,
                page_size=page_size,
                order=order,
                bookmark=bookmark,
            )
        )
    ).parsed
