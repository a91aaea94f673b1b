from __future__ import annotations

import datetime
import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[list[models.ScheduleResponse]] = Operation(
    id="list_schedules",
    method="GET",
    path="/v1/schedules",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: list[models.ScheduleResponse]},
    required_scope="read",
    summary="List schedules",
)

_LIMIT = Parameter("limit", lambda: checks.integer(minimum=1, maximum=200), coerce.integer)
_OFFSET = Parameter("offset", lambda: checks.integer(minimum=0), coerce.integer)
_ACCOUNT_ID = Parameter(
    "account_id", lambda: checks.uuid, lambda value: coerce.uuid(value, "PinterestAccountResponse")
)
_BOARD_ID = Parameter(
    "board_id",
    lambda: checks.identifier(pattern="^\\d+\\Z"),
    lambda value: coerce.id_of(value, "BoardResponse"),
)
_STATUS = Parameter(
    "status",
    lambda: checks.choice(models.ScheduleStatus),
    lambda value: coerce.choice(value, models.ScheduleStatus),
)
_SINCE = Parameter("since", lambda: checks.moment, coerce.moment_or_day)
_UNTIL = Parameter("until", lambda: checks.moment, coerce.moment_or_day)
_Q = Parameter("q", lambda: checks.text(max_length=200))
_SORT = Parameter(
    "sort",
    lambda: checks.choice(models.ScheduleSort),
    lambda value: coerce.choice(value, models.ScheduleSort),
)


def build_request(
    *,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
    account_id: uuid.UUID | str | models.PinterestAccountResponse | Unset | None = UNSET,
    board_id: str | models.BoardResponse | Unset | None = UNSET,
    status: models.ScheduleStatus | str | Unset | None = UNSET,
    since: datetime.date | datetime.datetime | str | Unset | None = UNSET,
    until: datetime.date | datetime.datetime | str | Unset | None = UNSET,
    q: str | Unset | None = UNSET,
    sort: models.ScheduleSort | str | Unset | None = UNSET,
) -> Request[list[models.ScheduleResponse]]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/schedules",
        query=encode_query(
            [
                *_LIMIT.pairs(OPERATION, limit),
                *_OFFSET.pairs(OPERATION, offset),
                *_ACCOUNT_ID.pairs(OPERATION, account_id),
                *_BOARD_ID.pairs(OPERATION, board_id),
                *_STATUS.pairs(OPERATION, status),
                *_SINCE.pairs(OPERATION, since),
                *_UNTIL.pairs(OPERATION, until),
                *_Q.pairs(OPERATION, q),
                *_SORT.pairs(OPERATION, sort),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
    account_id: uuid.UUID | str | models.PinterestAccountResponse | Unset | None = UNSET,
    board_id: str | models.BoardResponse | Unset | None = UNSET,
    status: models.ScheduleStatus | str | Unset | None = UNSET,
    since: datetime.date | datetime.datetime | str | Unset | None = UNSET,
    until: datetime.date | datetime.datetime | str | Unset | None = UNSET,
    q: str | Unset | None = UNSET,
    sort: models.ScheduleSort | str | Unset | None = UNSET,
) -> Response[list[models.ScheduleResponse]]:
    """List schedules.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            limit=limit,
            offset=offset,
            account_id=account_id,
            board_id=board_id,
            status=status,
            since=since,
            until=until,
            q=q,
            sort=sort,
        )
    )


def sync(
    *,
    client: Executor,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
    account_id: uuid.UUID | str | models.PinterestAccountResponse | Unset | None = UNSET,
    board_id: str | models.BoardResponse | Unset | None = UNSET,
    status: models.ScheduleStatus | str | Unset | None = UNSET,
    since: datetime.date | datetime.datetime | str | Unset | None = UNSET,
    until: datetime.date | datetime.datetime | str | Unset | None = UNSET,
    q: str | Unset | None = UNSET,
    sort: models.ScheduleSort | str | Unset | None = UNSET,
) -> list[models.ScheduleResponse]:
    """List schedules.

    `GET /v1/schedules`.

    Returns one page as a bare array; the number of all matches is in the `X-Total-Count`
    header. `since` and `until` apply to `run_at`.

    Args:
        client: The client that sends the request.
        limit: Rows per page. The server's default is 50.
        offset: Rows to skip before the page starts. The server's default is 0.
        account_id: Only this connected Pinterest account. Without it all permitted accounts.
        board_id: Only this board, by its Pinterest id, which holds digits only as Pinterest's
            API v5 says; not by its name.
        status: Only schedules in this state. Since API 1.30.
        since: Earliest time, itself included.
        until: End of the time range, itself excluded.
        q: Text to look for anywhere in the searched fields, upper and lower case alike. `%` and
            `_` stand for themselves. Since API 1.34.
        sort: Order of the rows. The server's default is `run_at_desc`. Since API 1.34.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            limit=limit,
            offset=offset,
            account_id=account_id,
            board_id=board_id,
            status=status,
            since=since,
            until=until,
            q=q,
            sort=sort,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
    account_id: uuid.UUID | str | models.PinterestAccountResponse | Unset | None = UNSET,
    board_id: str | models.BoardResponse | Unset | None = UNSET,
    status: models.ScheduleStatus | str | Unset | None = UNSET,
    since: datetime.date | datetime.datetime | str | Unset | None = UNSET,
    until: datetime.date | datetime.datetime | str | Unset | None = UNSET,
    q: str | Unset | None = UNSET,
    sort: models.ScheduleSort | str | Unset | None = UNSET,
) -> Response[list[models.ScheduleResponse]]:
    """List schedules.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            limit=limit,
            offset=offset,
            account_id=account_id,
            board_id=board_id,
            status=status,
            since=since,
            until=until,
            q=q,
            sort=sort,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
    account_id: uuid.UUID | str | models.PinterestAccountResponse | Unset | None = UNSET,
    board_id: str | models.BoardResponse | Unset | None = UNSET,
    status: models.ScheduleStatus | str | Unset | None = UNSET,
    since: datetime.date | datetime.datetime | str | Unset | None = UNSET,
    until: datetime.date | datetime.datetime | str | Unset | None = UNSET,
    q: str | Unset | None = UNSET,
    sort: models.ScheduleSort | str | Unset | None = UNSET,
) -> list[models.ScheduleResponse]:
    """List schedules.

    `GET /v1/schedules`.

    Returns one page as a bare array; the number of all matches is in the `X-Total-Count`
    header. `since` and `until` apply to `run_at`.

    Args:
        client: The client that sends the request.
        limit: Rows per page. The server's default is 50.
        offset: Rows to skip before the page starts. The server's default is 0.
        account_id: Only this connected Pinterest account. Without it all permitted accounts.
        board_id: Only this board, by its Pinterest id, which holds digits only as Pinterest's
            API v5 says; not by its name.
        status: Only schedules in this state. Since API 1.30.
        since: Earliest time, itself included.
        until: End of the time range, itself excluded.
        q: Text to look for anywhere in the searched fields, upper and lower case alike. `%` and
            `_` stand for themselves. Since API 1.34.
        sort: Order of the rows. The server's default is `run_at_desc`. Since API 1.34.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(
                limit=limit,
                offset=offset,
                account_id=account_id,
                board_id=board_id,
                status=status,
                since=since,
                until=until,
                q=q,
                sort=sort,
            )
        )
    ).parsed
