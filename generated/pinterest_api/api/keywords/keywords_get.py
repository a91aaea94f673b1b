from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.KeywordsGetResponse200] = Operation(
    id="keywords_get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/keywords",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.KeywordsGetResponse200},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_CAMPAIGN_ID = Parameter("campaign_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_AD_GROUP_ID = Parameter("ad_group_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_AD_GROUP_IDS = Parameter(
    "ad_group_ids",
    lambda: checks.items(
        checks.text(max_length=18, pattern="^\\d+\\Z"), min_items=1, max_items=250
    ),
    coerce.items,
)
_MATCH_TYPES = Parameter(
    "match_types",
    lambda: checks.items(checks.choice(models.MatchType), min_items=1, max_items=5),
    lambda value: coerce.items(value, lambda item: coerce.choice(item, models.MatchType)),
)
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1), coerce.integer)
_BOOKMARK = Parameter("bookmark", lambda: checks.text())


def build_request(
    *,
    ad_account_id: str,
    campaign_id: str | Unset | None = UNSET,
    ad_group_id: str | Unset | None = UNSET,
    ad_group_ids: Iterable[str] | Unset | None = UNSET,
    match_types: Iterable[models.MatchType | str] | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> Request[models.KeywordsGetResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/ad_accounts/{_AD_ACCOUNT_ID.segment(OPERATION, ad_account_id)}/keywords",
        query=encode_query(
            [
                *_CAMPAIGN_ID.pairs(OPERATION, campaign_id),
                *_AD_GROUP_ID.pairs(OPERATION, ad_group_id),
                *_AD_GROUP_IDS.pairs(OPERATION, ad_group_ids),
                *_MATCH_TYPES.pairs(OPERATION, match_types),
                *_PAGE_SIZE.pairs(OPERATION, page_size),
                *_BOOKMARK.pairs(OPERATION, bookmark),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    ad_account_id: str,
    campaign_id: str | Unset | None = UNSET,
    ad_group_id: str | Unset | None = UNSET,
    ad_group_ids: Iterable[str] | Unset | None = UNSET,
    match_types: Iterable[models.MatchType | str] | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> Response[models.KeywordsGetResponse200]:
    """GET /ad_accounts/{ad_account_id}/keywords.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id,
            campaign_id=campaign_id,
            ad_group_id=ad_group_id,
            ad_group_ids=ad_group_ids,
            match_types=match_types,
            page_size=page_size,
            bookmark=bookmark,
        )
    )


def sync(
    *,
    client: Executor,
    ad_account_id: str,
    campaign_id: str | Unset | None = UNSET,
    ad_group_id: str | Unset | None = UNSET,
    ad_group_ids: Iterable[str] | Unset | None = UNSET,
    match_types: Iterable[models.MatchType | str] | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> models.KeywordsGetResponse200:
    """GET /ad_accounts/{ad_account_id}/keywords.

    `GET /ad_accounts/{ad_account_id}/keywords`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        campaign_id: The `campaign_id` of the operation.
        ad_group_id: The `ad_group_id` of the operation.
        ad_group_ids: The `ad_group_ids` of the operation.
        match_types: The `match_types` of the operation.
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
            ad_account_id=ad_account_id,
            campaign_id=campaign_id,
            ad_group_id=ad_group_id,
            ad_group_ids=ad_group_ids,
            match_types=match_types,
            page_size=page_size,
            bookmark=bookmark,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    campaign_id: str | Unset | None = UNSET,
    ad_group_id: str | Unset | None = UNSET,
    ad_group_ids: Iterable[str] | Unset | None = UNSET,
    match_types: Iterable[models.MatchType | str] | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> Response[models.KeywordsGetResponse200]:
    """GET /ad_accounts/{ad_account_id}/keywords.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            ad_account_id=ad_account_id,
            campaign_id=campaign_id,
            ad_group_id=ad_group_id,
            ad_group_ids=ad_group_ids,
            match_types=match_types,
            page_size=page_size,
            bookmark=bookmark,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    campaign_id: str | Unset | None = UNSET,
    ad_group_id: str | Unset | None = UNSET,
    ad_group_ids: Iterable[str] | Unset | None = UNSET,
    match_types: Iterable[models.MatchType | str] | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> models.KeywordsGetResponse200:
    """GET /ad_accounts/{ad_account_id}/keywords.

    `GET /ad_accounts/{ad_account_id}/keywords`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        campaign_id: The `campaign_id` of the operation.
        ad_group_id: The `ad_group_id` of the operation.
        ad_group_ids: The `ad_group_ids` of the operation.
        match_types: The `match_types` of the operation.
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
                ad_account_id=ad_account_id,
                campaign_id=campaign_id,
                ad_group_id=ad_group_id,
                ad_group_ids=ad_group_ids,
                match_types=match_types,
                page_size=page_size,
                bookmark=bookmark,
            )
        )
    ).parsed
