from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.BoardsListPinsResponse200] = Operation(
    id="boards_list_pins",
    method="GET",
    path="/boards/{board_id}/pins",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.BoardsListPinsResponse200},
    summary="",
)

_BOARD_ID = Parameter("board_id", lambda: checks.text(pattern="^\\d+\\Z"))
_BOOKMARK = Parameter("bookmark", lambda: checks.text())
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)
_CREATIVE_TYPES = Parameter(
    "creative_types",
    lambda: checks.items(checks.choice(models.CreativeType)),
    lambda value: coerce.items(value, lambda item: coerce.choice(item, models.CreativeType)),
)
_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_PIN_METRICS = Parameter("pin_metrics", lambda: checks.boolean)


def build_request(
    *,
    board_id: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    creative_types: Iterable[models.CreativeType | str] | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
    pin_metrics: bool | Unset | None = UNSET,
) -> Request[models.BoardsListPinsResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/boards/{_BOARD_ID.segment(OPERATION, board_id)}/pins",
        query=encode_query(
            [
                *_BOOKMARK.pairs(OPERATION, bookmark),
                *_PAGE_SIZE.pairs(OPERATION, page_size),
                *_CREATIVE_TYPES.pairs(OPERATION, creative_types),
                *_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id),
                *_PIN_METRICS.pairs(OPERATION, pin_metrics),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    board_id: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    creative_types: Iterable[models.CreativeType | str] | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
    pin_metrics: bool | Unset | None = UNSET,
) -> Response[models.BoardsListPinsResponse200]:
    """GET /boards/{board_id}/pins.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            board_id=board_id,
            bookmark=bookmark,
            page_size=page_size,
            creative_types=creative_types,
            ad_account_id=ad_account_id,
            pin_metrics=pin_metrics,
        )
    )


def sync(
    *,
    client: Executor,
    board_id: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    creative_types: Iterable[models.CreativeType | str] | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
    pin_metrics: bool | Unset | None = UNSET,
) -> models.BoardsListPinsResponse200:
    """GET /boards/{board_id}/pins.

    `GET /boards/{board_id}/pins`.

    Args:
        client: The client that sends the request.
        board_id: The `board_id` of the operation.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.
        creative_types: The `creative_types` of the operation.
        ad_account_id: The `ad_account_id` of the operation.
        pin_metrics: The server's default is False.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            board_id=board_id,
            bookmark=bookmark,
            page_size=page_size,
            creative_types=creative_types,
            ad_account_id=ad_account_id,
            pin_metrics=pin_metrics,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    board_id: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    creative_types: Iterable[models.CreativeType | str] | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
    pin_metrics: bool | Unset | None = UNSET,
) -> Response[models.BoardsListPinsResponse200]:
    """GET /boards/{board_id}/pins.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            board_id=board_id,
            bookmark=bookmark,
            page_size=page_size,
            creative_types=creative_types,
            ad_account_id=ad_account_id,
            pin_metrics=pin_metrics,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    board_id: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    creative_types: Iterable[models.CreativeType | str] | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
    pin_metrics: bool | Unset | None = UNSET,
) -> models.BoardsListPinsResponse200:
    """GET /boards/{board_id}/pins.

    `GET /boards/{board_id}/pins`.

    Args:
        client: The client that sends the request.
        board_id: The `board_id` of the operation.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.
        creative_types: The `creative_types` of the operation.
        ad_account_id: The `ad_account_id` of the operation.
        pin_metrics: The server's default is False.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(
                board_id=board_id,
                bookmark=bookmark,
                page_size=page_size,
                creative_types=creative_types,
                ad_account_id=ad_account_id,
                pin_metrics=pin_metrics,
            )
        )
    ).parsed
