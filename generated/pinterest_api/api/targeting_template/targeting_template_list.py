from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.TargetingTemplateListResponse200] = Operation(
    id="targeting_template_list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/targeting_templates",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.TargetingTemplateListResponse200},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_ORDER = Parameter(
    "order",
    lambda: checks.choice(models.QueryOrder),
    lambda value: coerce.choice(value, models.QueryOrder),
)
_INCLUDE_SIZING = Parameter("include_sizing", lambda: checks.boolean)
_SEARCH_QUERY = Parameter("search_query", lambda: checks.text())
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)
_BOOKMARK = Parameter("bookmark", lambda: checks.text())


def build_request(
    *,
    ad_account_id: str,
    order: models.QueryOrder | str | Unset | None = UNSET,
    include_sizing: bool | Unset | None = UNSET,
    search_query: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> Request[models.TargetingTemplateListResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/ad_accounts/{_AD_ACCOUNT_ID.segment(OPERATION, ad_account_id)}/targeting_templates",
        query=encode_query(
            [
                *_ORDER.pairs(OPERATION, order),
                *_INCLUDE_SIZING.pairs(OPERATION, include_sizing),
                *_SEARCH_QUERY.pairs(OPERATION, search_query),
                *_PAGE_SIZE.pairs(OPERATION, page_size),
                *_BOOKMARK.pairs(OPERATION, bookmark),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    ad_account_id: str,
    order: models.QueryOrder | str | Unset | None = UNSET,
    include_sizing: bool | Unset | None = UNSET,
    search_query: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> Response[models.TargetingTemplateListResponse200]:
    """GET /ad_accounts/{ad_account_id}/targeting_templates.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id,
            order=order,
            include_sizing=include_sizing,
            search_query=search_query,
            page_size=page_size,
            bookmark=bookmark,
        )
    )


def sync(
    *,
    client: Executor,
    ad_account_id: str,
    order: models.QueryOrder | str | Unset | None = UNSET,
    include_sizing: bool | Unset | None = UNSET,
    search_query: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> models.TargetingTemplateListResponse200:
    """GET /ad_accounts/{ad_account_id}/targeting_templates.

    `GET /ad_accounts/{ad_account_id}/targeting_templates`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        order: The `order` of the operation.
        include_sizing: The server's default is False.
        search_query: The `search_query` of the operation.
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
            order=order,
            include_sizing=include_sizing,
            search_query=search_query,
            page_size=page_size,
            bookmark=bookmark,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    order: models.QueryOrder | str | Unset | None = UNSET,
    include_sizing: bool | Unset | None = UNSET,
    search_query: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> Response[models.TargetingTemplateListResponse200]:
    """GET /ad_accounts/{ad_account_id}/targeting_templates.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            ad_account_id=ad_account_id,
            order=order,
            include_sizing=include_sizing,
            search_query=search_query,
            page_size=page_size,
            bookmark=bookmark,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    order: models.QueryOrder | str | Unset | None = UNSET,
    include_sizing: bool | Unset | None = UNSET,
    search_query: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> models.TargetingTemplateListResponse200:
    """GET /ad_accounts/{ad_account_id}/targeting_templates.

    `GET /ad_accounts/{ad_account_id}/targeting_templates`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        order: The `order` of the operation.
        include_sizing: The server's default is False.
        search_query: The `search_query` of the operation.
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
                order=order,
                include_sizing=include_sizing,
                search_query=search_query,
                page_size=page_size,
                bookmark=bookmark,
            )
        )
    ).parsed
