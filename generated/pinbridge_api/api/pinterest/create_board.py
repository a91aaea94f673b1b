from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.BoardResponse] = Operation(
    id="create_board",
    method="POST",
    path="/v1/pinterest/boards",
    retry_safety="unsafe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {201: models.BoardResponse},
    required_scope="write",
    summary="Create a board",
)

_BODY = Body(lambda: checks.model(models.BoardCreateRequest))


def build_request(
    *, body: models.BoardCreateRequest | models.BoardCreateRequestDict
) -> Request[models.BoardResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/pinterest/boards",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: models.BoardCreateRequest | models.BoardCreateRequestDict
) -> Response[models.BoardResponse]:
    """Create a board.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.BoardCreateRequest | models.BoardCreateRequestDict
) -> models.BoardResponse:
    """Create a board.

    `POST /v1/pinterest/boards`.

    Pinterest rejects a name the account already uses. A secret board needs the permission
    `boards:write_secret`; without it the response is 409 with `scope_missing` until the account
    is connected anew. In the sandbox 403 with `sandbox_board_limit` marks the board cap.

    Args:
        client: The client that sends the request.
        body: Settings of a new board.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: models.BoardCreateRequest | models.BoardCreateRequestDict
) -> Response[models.BoardResponse]:
    """Create a board.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.BoardCreateRequest | models.BoardCreateRequestDict
) -> models.BoardResponse:
    """Create a board.

    `POST /v1/pinterest/boards`.

    Pinterest rejects a name the account already uses. A secret board needs the permission
    `boards:write_secret`; without it the response is 409 with `scope_missing` until the account
    is connected anew. In the sandbox 403 with `sandbox_board_limit` marks the board cap.

    Args:
        client: The client that sends the request.
        body: Settings of a new board.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
