from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

OPERATION: Operation[list[str]] = Operation(
    id="terms_suggested_list",
    method="GET",
    path="/terms/suggested",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: list[str]},
    summary="",
)

_TERM = Parameter("term", lambda: checks.text(), required=True)
_LIMIT = Parameter("limit", lambda: checks.integer(minimum=1, maximum=10), coerce.integer)


def build_request(*, term: str, limit: int | Unset | None = UNSET) -> Request[list[str]]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/terms/suggested",
        query=encode_query([*_TERM.pairs(OPERATION, term), *_LIMIT.pairs(OPERATION, limit)]),
    )


def sync_detailed(
    *, client: Executor, term: str, limit: int | Unset | None = UNSET
) -> Response[list[str]]:
    """GET /terms/suggested.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(term=term, limit=limit))


def sync(*, client: Executor, term: str, limit: int | Unset | None = UNSET) -> list[str]:
    """GET /terms/suggested.

    `GET /terms/suggested`.

    Args:
        client: The client that sends the request.
        term: The `term` of the operation.
        limit: The server's default is 4.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(term=term, limit=limit)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, term: str, limit: int | Unset | None = UNSET
) -> Response[list[str]]:
    """GET /terms/suggested.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(term=term, limit=limit))


async def asyncio(
    *, client: AsyncExecutor, term: str, limit: int | Unset | None = UNSET
) -> list[str]:
    """GET /terms/suggested.

    `GET /terms/suggested`.

    Args:
        client: The client that sends the request.
        term: The `term` of the operation.
        limit: The server's default is 4.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(term=term, limit=limit))).parsed
