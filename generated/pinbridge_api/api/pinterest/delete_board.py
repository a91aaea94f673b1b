from __future__ import annotations

import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[None] = Operation(
    id="delete_board",
    method="DELETE",
    path="/v1/pinterest/boards/{board_id}",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {204: None},
    required_scope="destructive",
    summary="Delete a board",
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


def build_request(
    *,
    board_id: str | models.BoardResponse,
    account_id: uuid.UUID | str | models.PinterestAccountResponse,
) -> Request[None]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/v1/pinterest/boards/{_BOARD_ID.segment(OPERATION, board_id)}",
        query=encode_query([*_ACCOUNT_ID.pairs(OPERATION, account_id)]),
    )


def sync_detailed(
    *,
    client: Executor,
    board_id: str | models.BoardResponse,
    account_id: uuid.UUID | str | models.PinterestAccountResponse,
) -> Response[None]:
    """Delete a board.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(board_id=board_id, account_id=account_id))


def sync(
    *,
    client: Executor,
    board_id: str | models.BoardResponse,
    account_id: uuid.UUID | str | models.PinterestAccountResponse,
) -> None:
    """Delete a board.

    `DELETE /v1/pinterest/boards/{board_id}`.

    Pinterest removes every pin on the board with it. Published pins of PinBridge keep their
    record and get `removed_from_pinterest_at`.

    Assumed: A sandbox board is assumed to be only marked as deleted.

    Args:
        client: The client that sends the request.
        board_id: Pinterest id of the board. An opaque string that must be percent-encoded.
        account_id: Connected Pinterest account, by its PinBridge id.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(board_id=board_id, account_id=account_id)).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    board_id: str | models.BoardResponse,
    account_id: uuid.UUID | str | models.PinterestAccountResponse,
) -> Response[None]:
    """Delete a board.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(board_id=board_id, account_id=account_id))


async def asyncio(
    *,
    client: AsyncExecutor,
    board_id: str | models.BoardResponse,
    account_id: uuid.UUID | str | models.PinterestAccountResponse,
) -> None:
    """Delete a board.

    `DELETE /v1/pinterest/boards/{board_id}`.

    Pinterest removes every pin on the board with it. Published pins of PinBridge keep their
    record and get `removed_from_pinterest_at`.

    Assumed: A sandbox board is assumed to be only marked as deleted.

    Args:
        client: The client that sends the request.
        board_id: Pinterest id of the board. An opaque string that must be percent-encoded.
        account_id: Connected Pinterest account, by its PinBridge id.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(board_id=board_id, account_id=account_id))).parsed
