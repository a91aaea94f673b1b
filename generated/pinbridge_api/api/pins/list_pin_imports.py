from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[list[models.ImportJobResponse]] = Operation(
    id="list_pin_imports",
    method="GET",
    path="/v1/pins/imports",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: list[models.ImportJobResponse]},
    required_scope="read",
    summary="List import jobs",
)

_LIMIT = Parameter("limit", lambda: checks.integer(minimum=1, maximum=200), coerce.integer)
_OFFSET = Parameter("offset", lambda: checks.integer(minimum=0), coerce.integer)
_STATUS = Parameter(
    "status",
    lambda: checks.choice(models.ImportJobStatus),
    lambda value: coerce.choice(value, models.ImportJobStatus),
)
_SOURCE_TYPE = Parameter(
    "source_type",
    lambda: checks.choice(models.ImportSourceType),
    lambda value: coerce.choice(value, models.ImportSourceType),
)


def build_request(
    *,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
    status: models.ImportJobStatus | str | Unset | None = UNSET,
    source_type: models.ImportSourceType | str | Unset | None = UNSET,
) -> Request[list[models.ImportJobResponse]]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/pins/imports",
        query=encode_query(
            [
                *_LIMIT.pairs(OPERATION, limit),
                *_OFFSET.pairs(OPERATION, offset),
                *_STATUS.pairs(OPERATION, status),
                *_SOURCE_TYPE.pairs(OPERATION, source_type),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
    status: models.ImportJobStatus | str | Unset | None = UNSET,
    source_type: models.ImportSourceType | str | Unset | None = UNSET,
) -> Response[list[models.ImportJobResponse]]:
    """List import jobs.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(limit=limit, offset=offset, status=status, source_type=source_type)
    )


def sync(
    *,
    client: Executor,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
    status: models.ImportJobStatus | str | Unset | None = UNSET,
    source_type: models.ImportSourceType | str | Unset | None = UNSET,
) -> list[models.ImportJobResponse]:
    """List import jobs.

    `GET /v1/pins/imports`.

    Returns one page as a bare array, without a total.

    Args:
        client: The client that sends the request.
        limit: Rows per page. The server's default is 50.
        offset: Rows to skip before the page starts. The server's default is 0.
        status: Only jobs in this state.
        source_type: Only jobs made from this kind of input.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(limit=limit, offset=offset, status=status, source_type=source_type)
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
    status: models.ImportJobStatus | str | Unset | None = UNSET,
    source_type: models.ImportSourceType | str | Unset | None = UNSET,
) -> Response[list[models.ImportJobResponse]]:
    """List import jobs.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(limit=limit, offset=offset, status=status, source_type=source_type)
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
    status: models.ImportJobStatus | str | Unset | None = UNSET,
    source_type: models.ImportSourceType | str | Unset | None = UNSET,
) -> list[models.ImportJobResponse]:
    """List import jobs.

    `GET /v1/pins/imports`.

    Returns one page as a bare array, without a total.

    Args:
        client: The client that sends the request.
        limit: Rows per page. The server's default is 50.
        offset: Rows to skip before the page starts. The server's default is 0.
        status: Only jobs in this state.
        source_type: Only jobs made from this kind of input.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(limit=limit, offset=offset, status=status, source_type=source_type)
        )
    ).parsed
