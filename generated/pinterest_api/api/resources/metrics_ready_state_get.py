from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.BookClosedResponse] = Operation(
    id="metrics_ready_state_get",
    method="GET",
    path="/resources/metrics_ready_state",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.BookClosedResponse},
    summary="",
)

_DATE = Parameter(
    "date", lambda: checks.text(pattern="^(\\d{4})-(\\d{2})-(\\d{2})\\Z"), required=True
)


def build_request(*, date: str) -> Request[models.BookClosedResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/resources/metrics_ready_state",
        query=encode_query([*_DATE.pairs(OPERATION, date)]),
    )


def sync_detailed(*, client: Executor, date: str) -> Response[models.BookClosedResponse]:
    """GET /resources/metrics_ready_state.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(date=date))


def sync(*, client: Executor, date: str) -> models.BookClosedResponse:
    """GET /resources/metrics_ready_state.

    `GET /resources/metrics_ready_state`.

    Args:
        client: The client that sends the request.
        date: The `date` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(date=date)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, date: str
) -> Response[models.BookClosedResponse]:
    """GET /resources/metrics_ready_state.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(date=date))


async def asyncio(*, client: AsyncExecutor, date: str) -> models.BookClosedResponse:
    """GET /resources/metrics_ready_state.

    `GET /resources/metrics_ready_state`.

    Args:
        client: The client that sends the request.
        date: The `date` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(date=date))).parsed
