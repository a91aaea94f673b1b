from __future__ import annotations

import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.BoardAccessResponse] = Operation(
    id="check_board_access",
    method="GET",
    path="/v1/pinterest/boards/{board_id}/access",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.BoardAccessResponse},
    required_scope="read",
    summary="Check whether a board can be published to",
)

_BOARD_ID = Parameter(
    "board_id", lambda: checks.identifier(), lambda value: coerce.id_of(value, "BoardResponse")
)
_ACCOUNT_ID = Parameter(
    "account_id",
    lambda: checks.uuid,
    lambda value: coerce.uuid(value, "PinterestAccountResponse"),
    required=True,
)
_FRESH = Parameter("fresh", lambda: checks.boolean)


def build_request(
    *,
    board_id: str | models.BoardResponse,
    account_id: uuid.UUID | str | models.PinterestAccountResponse,
    fresh: bool | Unset | None = UNSET,
) -> Request[models.BoardAccessResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/v1/pinterest/boards/{_BOARD_ID.segment(OPERATION, board_id)}/access",
        query=encode_query(
            [*_ACCOUNT_ID.pairs(OPERATION, account_id), *_FRESH.pairs(OPERATION, fresh)]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    board_id: str | models.BoardResponse,
    account_id: uuid.UUID | str | models.PinterestAccountResponse,
    fresh: bool | Unset | None = UNSET,
) -> Response[models.BoardAccessResponse]:
    """Check whether a board can be published to.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(board_id=board_id, account_id=account_id, fresh=fresh))


def sync(
    *,
    client: Executor,
    board_id: str | models.BoardResponse,
    account_id: uuid.UUID | str | models.PinterestAccountResponse,
    fresh: bool | Unset | None = UNSET,
) -> models.BoardAccessResponse:
    """Check whether a board can be published to.

    `GET /v1/pinterest/boards/{board_id}/access`, since API 1.30.

    The verdict is in the body; a board that cannot be used is still a 200. Look at
    `publishable` and `code`. The response may come from a cache unless `fresh` is true.

    Args:
        client: The client that sends the request.
        board_id: Pinterest id of the board. An opaque string that must be percent-encoded.
        account_id: Connected Pinterest account, by its PinBridge id.
        fresh: True asks Pinterest instead of the cache. The server's default is False.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(board_id=board_id, account_id=account_id, fresh=fresh)
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    board_id: str | models.BoardResponse,
    account_id: uuid.UUID | str | models.PinterestAccountResponse,
    fresh: bool | Unset | None = UNSET,
) -> Response[models.BoardAccessResponse]:
    """Check whether a board can be published to.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(board_id=board_id, account_id=account_id, fresh=fresh)
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    board_id: str | models.BoardResponse,
    account_id: uuid.UUID | str | models.PinterestAccountResponse,
    fresh: bool | Unset | None = UNSET,
) -> models.BoardAccessResponse:
    """Check whether a board can be published to.

    `GET /v1/pinterest/boards/{board_id}/access`, since API 1.30.

    The verdict is in the body; a board that cannot be used is still a 200. Look at
    `publishable` and `code`. The response may come from a cache unless `fresh` is true.

    Args:
        client: The client that sends the request.
        board_id: Pinterest id of the board. An opaque string that must be percent-encoded.
        account_id: Connected Pinterest account, by its PinBridge id.
        fresh: True asks Pinterest instead of the cache. The server's default is False.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(build_request(board_id=board_id, account_id=account_id, fresh=fresh))
    ).parsed
