from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.BoardSectionsListResponse200] = Operation(
    id="board_sections_list",
    method="GET",
    path="/boards/{board_id}/sections",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.BoardSectionsListResponse200},
    summary="",
)

_BOARD_ID = Parameter("board_id", lambda: checks.text(pattern="^\\d+\\Z"))
_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_BOOKMARK = Parameter("bookmark", lambda: checks.text())
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)


def build_request(
    *,
    board_id: str,
    ad_account_id: str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Request[models.BoardSectionsListResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/boards/{_BOARD_ID.segment(OPERATION, board_id)}/sections",
        query=encode_query(
            [
                *_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id),
                *_BOOKMARK.pairs(OPERATION, bookmark),
                *_PAGE_SIZE.pairs(OPERATION, page_size),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    board_id: str,
    ad_account_id: str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Response[models.BoardSectionsListResponse200]:
    """GET /boards/{board_id}/sections.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            board_id=board_id, ad_account_id=ad_account_id, bookmark=bookmark, page_size=page_size
        )
    )


def sync(
    *,
    client: Executor,
    board_id: str,
    ad_account_id: str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> models.BoardSectionsListResponse200:
    """GET /boards/{board_id}/sections.

    `GET /boards/{board_id}/sections`.

    Args:
        client: The client that sends the request.
        board_id: The `board_id` of the operation.
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
            board_id=board_id, ad_account_id=ad_account_id, bookmark=bookmark, page_size=page_size
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    board_id: str,
    ad_account_id: str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Response[models.BoardSectionsListResponse200]:
    """GET /boards/{board_id}/sections.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            board_id=board_id, ad_account_id=ad_account_id, bookmark=bookmark, page_size=page_size
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    board_id: str,
    ad_account_id: str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> models.BoardSectionsListResponse200:
    """GET /boards/{board_id}/sections.

    `GET /boards/{board_id}/sections`.

    Args:
        client: The client that sends the request.
        board_id: The `board_id` of the operation.
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
                board_id=board_id,
                ad_account_id=ad_account_id,
                bookmark=bookmark,
                page_size=page_size,
            )
        )
    ).parsed
