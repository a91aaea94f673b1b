from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.AdGroupsListResponse200] = Operation(
    id="ad_groups_list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/ad_groups",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.AdGroupsListResponse200},
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
_AD_GROUP_IDS = Parameter(
    "ad_group_ids",
    lambda: checks.items(checks.text(pattern="^\\d+\\Z"), min_items=1, max_items=250),
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
_TRANSLATE_INTERESTS_TO_NAMES = Parameter("translate_interests_to_names", lambda: checks.boolean)


def build_request(
    *,
    ad_account_id: str,
    campaign_ids: Iterable[str] | Unset | None = UNSET,
    ad_group_ids: Iterable[str] | Unset | None = UNSET,
    entity_statuses: Iterable[models.QueryEntityStatusesItem | str] | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    order: models.QueryOrder | str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    translate_interests_to_names: bool | Unset | None = UNSET,
) -> Request[models.AdGroupsListResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/ad_accounts/{_AD_ACCOUNT_ID.segment(OPERATION, ad_account_id)}/ad_groups",
        query=encode_query(
            [
                *_CAMPAIGN_IDS.pairs(OPERATION, campaign_ids),
                *_AD_GROUP_IDS.pairs(OPERATION, ad_group_ids),
                *_ENTITY_STATUSES.pairs(OPERATION, entity_statuses),
                *_PAGE_SIZE.pairs(OPERATION, page_size),
                *_ORDER.pairs(OPERATION, order),
                *_BOOKMARK.pairs(OPERATION, bookmark),
                *_TRANSLATE_INTERESTS_TO_NAMES.pairs(OPERATION, translate_interests_to_names),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    ad_account_id: str,
    campaign_ids: Iterable[str] | Unset | None = UNSET,
    ad_group_ids: Iterable[str] | Unset | None = UNSET,
    entity_statuses: Iterable[models.QueryEntityStatusesItem | str] | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    order: models.QueryOrder | str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    translate_interests_to_names: bool | Unset | None = UNSET,
) -> Response[models.AdGroupsListResponse200]:
    """GET /ad_accounts/{ad_account_id}/ad_groups.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id,
            campaign_ids=campaign_ids,
            ad_group_ids=ad_group_ids,
            entity_statuses=entity_statuses,
            page_size=page_size,
            order=order,
            bookmark=bookmark,
            translate_interests_to_names=translate_interests_to_names,
        )
    )


def sync(
    *,
    client: Executor,
    ad_account_id: str,
    campaign_ids: Iterable[str] | Unset | None = UNSET,
    ad_group_ids: Iterable[str] | Unset | None = UNSET,
    entity_statuses: Iterable[models.QueryEntityStatusesItem | str] | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    order: models.QueryOrder | str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    translate_interests_to_names: bool | Unset | None = UNSET,
) -> models.AdGroupsListResponse200:
    """GET /ad_accounts/{ad_account_id}/ad_groups.

    `GET /ad_accounts/{ad_account_id}/ad_groups`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        campaign_ids: The `campaign_ids` of the operation.
        ad_group_ids: The `ad_group_ids` of the operation.
        entity_statuses: The server's default is `['ACTIVE', 'PAUSED']`.
        page_size: The server's default is 25.
        order: The `order` of the operation.
        bookmark: The `bookmark` of the operation.
        translate_interests_to_names: The server's default is False.

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
            ad_group_ids=ad_group_ids,
            entity_statuses=entity_statuses,
            page_size=page_size,
            order=order,
            bookmark=bookmark,
            translate_interests_to_names=translate_interests_to_names,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    campaign_ids: Iterable[str] | Unset | None = UNSET,
    ad_group_ids: Iterable[str] | Unset | None = UNSET,
    entity_statuses: Iterable[models.QueryEntityStatusesItem | str] | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    order: models.QueryOrder | str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    translate_interests_to_names: bool | Unset | None = UNSET,
) -> Response[models.AdGroupsListResponse200]:
    """GET /ad_accounts/{ad_account_id}/ad_groups.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            ad_account_id=ad_account_id,
            campaign_ids=campaign_ids,
            ad_group_ids=ad_group_ids,
            entity_statuses=entity_statuses,
            page_size=page_size,
            order=order,
            bookmark=bookmark,
            translate_interests_to_names=translate_interests_to_names,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    campaign_ids: Iterable[str] | Unset | None = UNSET,
    ad_group_ids: Iterable[str] | Unset | None = UNSET,
    entity_statuses: Iterable[models.QueryEntityStatusesItem | str] | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    order: models.QueryOrder | str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    translate_interests_to_names: bool | Unset | None = UNSET,
) -> models.AdGroupsListResponse200:
    """GET /ad_accounts/{ad_account_id}/ad_groups.

    `GET /ad_accounts/{ad_account_id}/ad_groups`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        campaign_ids: The `campaign_ids` of the operation.
        ad_group_ids: The `ad_group_ids` of the operation.
        entity_statuses: The server's default is `['ACTIVE', 'PAUSED']`.
        page_size: The server's default is 25.
        order: The `order` of the operation.
        bookmark: The `bookmark` of the operation.
        translate_interests_to_names: The server's default is False.

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
                ad_group_ids=ad_group_ids,
                entity_statuses=entity_statuses,
                page_size=page_size,
                order=order,
                bookmark=bookmark,
                translate_interests_to_names=translate_interests_to_names,
            )
        )
    ).parsed
