from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.PinsListResponse200] = Operation(
    id="pins_list",
    method="GET",
    path="/pins",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.PinsListResponse200},
    summary="",
)

_PIN_FILTER = Parameter(
    "pin_filter",
    lambda: checks.choice(models.QueryPinFilter),
    lambda value: coerce.choice(value, models.QueryPinFilter),
)
_PIN_METRICS = Parameter("pin_metrics", lambda: checks.boolean)
_INCLUDE_PROTECTED_PINS = Parameter("include_protected_pins", lambda: checks.boolean)
_PIN_TYPE = Parameter(
    "pin_type",
    lambda: checks.choice(models.QueryPinType),
    lambda value: coerce.choice(value, models.QueryPinType),
)
_CREATIVE_TYPES = Parameter(
    "creative_types",
    lambda: checks.items(checks.choice(models.CreativeType)),
    lambda value: coerce.items(value, lambda item: coerce.choice(item, models.CreativeType)),
)
_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_BOOKMARK = Parameter("bookmark", lambda: checks.text())
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)


def build_request(
    *,
    pin_filter: models.QueryPinFilter | str | Unset | None = UNSET,
    pin_metrics: bool | Unset | None = UNSET,
    include_protected_pins: bool | Unset | None = UNSET,
    pin_type: models.QueryPinType | str | Unset | None = UNSET,
    creative_types: Iterable[models.CreativeType | str] | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Request[models.PinsListResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/pins",
        query=encode_query(
            [
                *_PIN_FILTER.pairs(OPERATION, pin_filter),
                *_PIN_METRICS.pairs(OPERATION, pin_metrics),
                *_INCLUDE_PROTECTED_PINS.pairs(OPERATION, include_protected_pins),
                *_PIN_TYPE.pairs(OPERATION, pin_type),
                *_CREATIVE_TYPES.pairs(OPERATION, creative_types),
                *_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id),
                *_BOOKMARK.pairs(OPERATION, bookmark),
                *_PAGE_SIZE.pairs(OPERATION, page_size),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    pin_filter: models.QueryPinFilter | str | Unset | None = UNSET,
    pin_metrics: bool | Unset | None = UNSET,
    include_protected_pins: bool | Unset | None = UNSET,
    pin_type: models.QueryPinType | str | Unset | None = UNSET,
    creative_types: Iterable[models.CreativeType | str] | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Response[models.PinsListResponse200]:
    """GET /pins.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            pin_filter=pin_filter,
            pin_metrics=pin_metrics,
            include_protected_pins=include_protected_pins,
            pin_type=pin_type,
            creative_types=creative_types,
            ad_account_id=ad_account_id,
            bookmark=bookmark,
            page_size=page_size,
        )
    )


def sync(
    *,
    client: Executor,
    pin_filter: models.QueryPinFilter | str | Unset | None = UNSET,
    pin_metrics: bool | Unset | None = UNSET,
    include_protected_pins: bool | Unset | None = UNSET,
    pin_type: models.QueryPinType | str | Unset | None = UNSET,
    creative_types: Iterable[models.CreativeType | str] | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> models.PinsListResponse200:
    """GET /pins.

    `GET /pins`.

    Args:
        client: The client that sends the request.
        pin_filter: The `pin_filter` of the operation.
        pin_metrics: The server's default is False.
        include_protected_pins: The server's default is False.
        pin_type: The `pin_type` of the operation.
        creative_types: The `creative_types` of the operation.
        ad_account_id: The `ad_account_id` of the operation.
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
            pin_filter=pin_filter,
            pin_metrics=pin_metrics,
            include_protected_pins=include_protected_pins,
            pin_type=pin_type,
            creative_types=creative_types,
            ad_account_id=ad_account_id,
            bookmark=bookmark,
            page_size=page_size,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    pin_filter: models.QueryPinFilter | str | Unset | None = UNSET,
    pin_metrics: bool | Unset | None = UNSET,
    include_protected_pins: bool | Unset | None = UNSET,
    pin_type: models.QueryPinType | str | Unset | None = UNSET,
    creative_types: Iterable[models.CreativeType | str] | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Response[models.PinsListResponse200]:
    """GET /pins.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            pin_filter=pin_filter,
            pin_metrics=pin_metrics,
            include_protected_pins=include_protected_pins,
            pin_type=pin_type,
            creative_types=creative_types,
            ad_account_id=ad_account_id,
            bookmark=bookmark,
            page_size=page_size,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    pin_filter: models.QueryPinFilter | str | Unset | None = UNSET,
    pin_metrics: bool | Unset | None = UNSET,
    include_protected_pins: bool | Unset | None = UNSET,
    pin_type: models.QueryPinType | str | Unset | None = UNSET,
    creative_types: Iterable[models.CreativeType | str] | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> models.PinsListResponse200:
    """GET /pins.

    `GET /pins`.

    Args:
        client: The client that sends the request.
        pin_filter: The `pin_filter` of the operation.
        pin_metrics: The server's default is False.
        include_protected_pins: The server's default is False.
        pin_type: The `pin_type` of the operation.
        creative_types: The `creative_types` of the operation.
        ad_account_id: The `ad_account_id` of the operation.
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
                pin_filter=pin_filter,
                pin_metrics=pin_metrics,
                include_protected_pins=include_protected_pins,
                pin_type=pin_type,
                creative_types=creative_types,
                ad_account_id=ad_account_id,
                bookmark=bookmark,
                page_size=page_size,
            )
        )
    ).parsed
