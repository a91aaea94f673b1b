from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Body, Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.BoardResponse] = Operation(
    id="update_board",
    method="PATCH",
    path="/v1/pinterest/boards/{board_id}",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.BoardResponse},
    required_scope="write",
    summary="Change a board",
)

_BOARD_ID = Parameter(
    "board_id", lambda: checks.identifier(), lambda value: coerce.id_of(value, "BoardResponse")
)
_BODY = Body(lambda: checks.model(models.BoardUpdateRequest))


def build_request(
    *,
    board_id: str | models.BoardResponse,
    body: models.BoardUpdateRequest | models.BoardUpdateRequestDict,
) -> Request[models.BoardResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/v1/pinterest/boards/{_BOARD_ID.segment(OPERATION, board_id)}",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *,
    client: Executor,
    board_id: str | models.BoardResponse,
    body: models.BoardUpdateRequest | models.BoardUpdateRequestDict,
) -> Response[models.BoardResponse]:
    """Change a board.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(board_id=board_id, body=body))


def sync(
    *,
    client: Executor,
    board_id: str | models.BoardResponse,
    body: models.BoardUpdateRequest | models.BoardUpdateRequestDict,
) -> models.BoardResponse:
    """Change a board.

    `PATCH /v1/pinterest/boards/{board_id}`, since API 1.31.

    Give the account and at least one field to change. Making a board secret needs the
    permission `boards:write_secret`; without it the response is 409 with `scope_missing`.

    Args:
        client: The client that sends the request.
        board_id: Pinterest id of the board. An opaque string that must be percent-encoded.
        body: Board settings to change; omitted fields keep their value.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(board_id=board_id, body=body)).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    board_id: str | models.BoardResponse,
    body: models.BoardUpdateRequest | models.BoardUpdateRequestDict,
) -> Response[models.BoardResponse]:
    """Change a board.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(board_id=board_id, body=body))


async def asyncio(
    *,
    client: AsyncExecutor,
    board_id: str | models.BoardResponse,
    body: models.BoardUpdateRequest | models.BoardUpdateRequestDict,
) -> models.BoardResponse:
    """Change a board.

    `PATCH /v1/pinterest/boards/{board_id}`, since API 1.31.

    Give the account and at least one field to change. Making a board secret needs the
    permission `boards:write_secret`; without it the response is 409 with `scope_missing`.

    Args:
        client: The client that sends the request.
        board_id: Pinterest id of the board. An opaque string that must be percent-encoded.
        body: Board settings to change; omitted fields keep their value.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(board_id=board_id, body=body))).parsed
