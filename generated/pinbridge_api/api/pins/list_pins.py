from __future__ import annotations

import datetime
import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[list[models.PinResponse]] = Operation(
    id="list_pins",
    method="GET",
    path="/v1/pins",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: list[models.PinResponse]},
    required_scope="read",
    summary="List pins",
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
    lambda: checks.choice(models.PinStatus),
    lambda value: coerce.choice(value, models.PinStatus),
)
_ERROR_CODE = Parameter("error_code", lambda: checks.text())
_SINCE = Parameter("since", lambda: checks.moment, coerce.moment_or_day)
_UNTIL = Parameter("until", lambda: checks.moment, coerce.moment_or_day)
_Q = Parameter("q", lambda: checks.text(max_length=200))
_SORT = Parameter(
    "sort",
    lambda: checks.choice(models.PinSort),
    lambda value: coerce.choice(value, models.PinSort),
)
_REMOVED = Parameter("removed", lambda: checks.boolean)


def build_request(
    *,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
    account_id: uuid.UUID | str | models.PinterestAccountResponse | Unset | None = UNSET,
    board_id: str | models.BoardResponse | Unset | None = UNSET,
    status: models.PinStatus | str | Unset | None = UNSET,
    error_code: str | Unset | None = UNSET,
    since: datetime.date | datetime.datetime | str | Unset | None = UNSET,
    until: datetime.date | datetime.datetime | str | Unset | None = UNSET,
    q: str | Unset | None = UNSET,
    sort: models.PinSort | str | Unset | None = UNSET,
    removed: bool | Unset | None = UNSET,
) -> Request[list[models.PinResponse]]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/pins",
        query=encode_query(
            [
                *_LIMIT.pairs(OPERATION, limit),
                *_OFFSET.pairs(OPERATION, offset),
                *_ACCOUNT_ID.pairs(OPERATION, account_id),
                *_BOARD_ID.pairs(OPERATION, board_id),
                *_STATUS.pairs(OPERATION, status),
                *_ERROR_CODE.pairs(OPERATION, error_code),
                *_SINCE.pairs(OPERATION, since),
                *_UNTIL.pairs(OPERATION, until),
                *_Q.pairs(OPERATION, q),
                *_SORT.pairs(OPERATION, sort),
                *_REMOVED.pairs(OPERATION, removed),
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
    status: models.PinStatus | str | Unset | None = UNSET,
    error_code: str | Unset | None = UNSET,
    since: datetime.date | datetime.datetime | str | Unset | None = UNSET,
    until: datetime.date | datetime.datetime | str | Unset | None = UNSET,
    q: str | Unset | None = UNSET,
    sort: models.PinSort | str | Unset | None = UNSET,
    removed: bool | Unset | None = UNSET,
) -> Response[list[models.PinResponse]]:
    """List pins.

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
            error_code=error_code,
            since=since,
            until=until,
            q=q,
            sort=sort,
            removed=removed,
        )
    )


def sync(
    *,
    client: Executor,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
    account_id: uuid.UUID | str | models.PinterestAccountResponse | Unset | None = UNSET,
    board_id: str | models.BoardResponse | Unset | None = UNSET,
    status: models.PinStatus | str | Unset | None = UNSET,
    error_code: str | Unset | None = UNSET,
    since: datetime.date | datetime.datetime | str | Unset | None = UNSET,
    until: datetime.date | datetime.datetime | str | Unset | None = UNSET,
    q: str | Unset | None = UNSET,
    sort: models.PinSort | str | Unset | None = UNSET,
    removed: bool | Unset | None = UNSET,
) -> list[models.PinResponse]:
    """List pins.

    `GET /v1/pins`.

    Returns one page as a bare array; the number of all matches is in the `X-Total-Count`
    header. `since` and `until` apply to `created_at`. An unknown `status` or `sort` is a
    validation error. An account outside the allow-list of the key results in 403 with
    `account_not_permitted`.

    Args:
        client: The client that sends the request.
        limit: Rows per page. The server's default is 50.
        offset: Rows to skip before the page starts. The server's default is 0.
        account_id: Only this connected Pinterest account. Without it all permitted accounts.
        board_id: Only this board, by its Pinterest id, which holds digits only as Pinterest's
            API v5 says; not by its name.
        status: Only pins in this state. Since API 1.30.
        error_code: Only pins whose last problem has this code, for example `invalid_image`.
            Since API 1.30.
        since: Earliest time, itself included.
        until: End of the time range, itself excluded.
        q: Text to look for anywhere in the searched fields, upper and lower case alike. `%` and
            `_` stand for themselves. Since API 1.34.
        sort: Order of the rows. The orders by publishing time put unpublished pins last. The
            server's default is `created_at_desc`. Since API 1.34.
        removed: True gives only published pins that were later deleted on Pinterest, false
            excludes those. Without it both kinds are listed. Since API 1.35.

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
            error_code=error_code,
            since=since,
            until=until,
            q=q,
            sort=sort,
            removed=removed,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
    account_id: uuid.UUID | str | models.PinterestAccountResponse | Unset | None = UNSET,
    board_id: str | models.BoardResponse | Unset | None = UNSET,
    status: models.PinStatus | str | Unset | None = UNSET,
    error_code: str | Unset | None = UNSET,
    since: datetime.date | datetime.datetime | str | Unset | None = UNSET,
    until: datetime.date | datetime.datetime | str | Unset | None = UNSET,
    q: str | Unset | None = UNSET,
    sort: models.PinSort | str | Unset | None = UNSET,
    removed: bool | Unset | None = UNSET,
) -> Response[list[models.PinResponse]]:
    """List pins.

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
            error_code=error_code,
            since=since,
            until=until,
            q=q,
            sort=sort,
            removed=removed,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
    account_id: uuid.UUID | str | models.PinterestAccountResponse | Unset | None = UNSET,
    board_id: str | models.BoardResponse | Unset | None = UNSET,
    status: models.PinStatus | str | Unset | None = UNSET,
    error_code: str | Unset | None = UNSET,
    since: datetime.date | datetime.datetime | str | Unset | None = UNSET,
    until: datetime.date | datetime.datetime | str | Unset | None = UNSET,
    q: str | Unset | None = UNSET,
    sort: models.PinSort | str | Unset | None = UNSET,
    removed: bool | Unset | None = UNSET,
) -> list[models.PinResponse]:
    """List pins.

    `GET /v1/pins`.

    Returns one page as a bare array; the number of all matches is in the `X-Total-Count`
    header. `since` and `until` apply to `created_at`. An unknown `status` or `sort` is a
    validation error. An account outside the allow-list of the key results in 403 with
    `account_not_permitted`.

    Args:
        client: The client that sends the request.
        limit: Rows per page. The server's default is 50.
        offset: Rows to skip before the page starts. The server's default is 0.
        account_id: Only this connected Pinterest account. Without it all permitted accounts.
        board_id: Only this board, by its Pinterest id, which holds digits only as Pinterest's
            API v5 says; not by its name.
        status: Only pins in this state. Since API 1.30.
        error_code: Only pins whose last problem has this code, for example `invalid_image`.
            Since API 1.30.
        since: Earliest time, itself included.
        until: End of the time range, itself excluded.
        q: Text to look for anywhere in the searched fields, upper and lower case alike. `%` and
            `_` stand for themselves. Since API 1.34.
        sort: Order of the rows. The orders by publishing time put unpublished pins last. The
            server's default is `created_at_desc`. Since API 1.34.
        removed: True gives only published pins that were later deleted on Pinterest, false
            excludes those. Without it both kinds are listed. Since API 1.35.

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
                error_code=error_code,
                since=since,
                until=until,
                q=q,
                sort=sort,
                removed=removed,
            )
        )
    ).parsed
