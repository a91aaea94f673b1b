from __future__ import annotations

import datetime

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.ActivityLogListResponse] = Operation(
    id="list_activity_logs",
    method="GET",
    path="/v1/activity-logs",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.ActivityLogListResponse},
    required_scope="read",
    summary="List activity log entries",
)

_LIMIT = Parameter("limit", lambda: checks.integer(minimum=1, maximum=200), coerce.integer)
_CURSOR = Parameter("cursor", lambda: checks.text())
_CATEGORY = Parameter(
    "category",
    lambda: checks.choice(models.ActivityLogCategory),
    lambda value: coerce.any_text(value, models.ActivityLogCategory),
)
_ACTION = Parameter("action", lambda: checks.text())
_STATUS = Parameter(
    "status",
    lambda: checks.choice(models.ActivityLogStatus),
    lambda value: coerce.any_text(value, models.ActivityLogStatus),
)
_RESOURCE_TYPE = Parameter("resource_type", lambda: checks.text())
_SINCE = Parameter("since", lambda: checks.moment, coerce.moment_or_day)


def build_request(
    *,
    limit: int | Unset | None = UNSET,
    cursor: str | Unset | None = UNSET,
    category: models.ActivityLogCategory | str | Unset | None = UNSET,
    action: str | Unset | None = UNSET,
    status: models.ActivityLogStatus | str | Unset | None = UNSET,
    resource_type: str | Unset | None = UNSET,
    since: datetime.date | datetime.datetime | str | Unset | None = UNSET,
) -> Request[models.ActivityLogListResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/activity-logs",
        query=encode_query(
            [
                *_LIMIT.pairs(OPERATION, limit),
                *_CURSOR.pairs(OPERATION, cursor),
                *_CATEGORY.pairs(OPERATION, category),
                *_ACTION.pairs(OPERATION, action),
                *_STATUS.pairs(OPERATION, status),
                *_RESOURCE_TYPE.pairs(OPERATION, resource_type),
                *_SINCE.pairs(OPERATION, since),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    limit: int | Unset | None = UNSET,
    cursor: str | Unset | None = UNSET,
    category: models.ActivityLogCategory | str | Unset | None = UNSET,
    action: str | Unset | None = UNSET,
    status: models.ActivityLogStatus | str | Unset | None = UNSET,
    resource_type: str | Unset | None = UNSET,
    since: datetime.date | datetime.datetime | str | Unset | None = UNSET,
) -> Response[models.ActivityLogListResponse]:
    """List activity log entries.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            limit=limit,
            cursor=cursor,
            category=category,
            action=action,
            status=status,
            resource_type=resource_type,
            since=since,
        )
    )


def sync(
    *,
    client: Executor,
    limit: int | Unset | None = UNSET,
    cursor: str | Unset | None = UNSET,
    category: models.ActivityLogCategory | str | Unset | None = UNSET,
    action: str | Unset | None = UNSET,
    status: models.ActivityLogStatus | str | Unset | None = UNSET,
    resource_type: str | Unset | None = UNSET,
    since: datetime.date | datetime.datetime | str | Unset | None = UNSET,
) -> models.ActivityLogListResponse:
    """List activity log entries.

    `GET /v1/activity-logs`.

    Pages by cursor; stop when `next_cursor` is null or the page is empty. Filter values nobody
    uses give an empty page. Entries disappear when the retention time of the plan is over.

    Assumed: Entries are assumed to come newest first.

    Args:
        client: The client that sends the request.
        limit: Rows per page. The server's default is 50.
        cursor: Value of `next_cursor` from the page before. Opaque.
        category: Only entries of this category.
        action: Only this action, such as `pin.published`.
        status: Only entries with this outcome.
        resource_type: Only entries about this kind of object, such as `pin`.
        since: Earliest time, itself included.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            limit=limit,
            cursor=cursor,
            category=category,
            action=action,
            status=status,
            resource_type=resource_type,
            since=since,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    limit: int | Unset | None = UNSET,
    cursor: str | Unset | None = UNSET,
    category: models.ActivityLogCategory | str | Unset | None = UNSET,
    action: str | Unset | None = UNSET,
    status: models.ActivityLogStatus | str | Unset | None = UNSET,
    resource_type: str | Unset | None = UNSET,
    since: datetime.date | datetime.datetime | str | Unset | None = UNSET,
) -> Response[models.ActivityLogListResponse]:
    """List activity log entries.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            limit=limit,
            cursor=cursor,
            category=category,
            action=action,
            status=status,
            resource_type=resource_type,
            since=since,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    limit: int | Unset | None = UNSET,
    cursor: str | Unset | None = UNSET,
    category: models.ActivityLogCategory | str | Unset | None = UNSET,
    action: str | Unset | None = UNSET,
    status: models.ActivityLogStatus | str | Unset | None = UNSET,
    resource_type: str | Unset | None = UNSET,
    since: datetime.date | datetime.datetime | str | Unset | None = UNSET,
) -> models.ActivityLogListResponse:
    """List activity log entries.

    `GET /v1/activity-logs`.

    Pages by cursor; stop when `next_cursor` is null or the page is empty. Filter values nobody
    uses give an empty page. Entries disappear when the retention time of the plan is over.

    Assumed: Entries are assumed to come newest first.

    Args:
        client: The client that sends the request.
        limit: Rows per page. The server's default is 50.
        cursor: Value of `next_cursor` from the page before. Opaque.
        category: Only entries of this category.
        action: Only this action, such as `pin.published`.
        status: Only entries with this outcome.
        resource_type: Only entries about this kind of object, such as `pin`.
        since: Earliest time, itself included.

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
                cursor=cursor,
                category=category,
                action=action,
                status=status,
                resource_type=resource_type,
                since=since,
            )
        )
    ).parsed
