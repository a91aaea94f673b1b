from __future__ import annotations

import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[None] = Operation(
    id="delete_schedule",
    method="DELETE",
    path="/v1/schedules/{schedule_id}",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {204: None},
    required_scope="destructive",
    summary="Delete a finished schedule",
)

_SCHEDULE_ID = Parameter(
    "schedule_id", lambda: checks.uuid, lambda value: coerce.uuid(value, "ScheduleResponse")
)


def build_request(*, schedule_id: uuid.UUID | str | models.ScheduleResponse) -> Request[None]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/v1/schedules/{_SCHEDULE_ID.segment(OPERATION, schedule_id)}",
    )


def sync_detailed(
    *, client: Executor, schedule_id: uuid.UUID | str | models.ScheduleResponse
) -> Response[None]:
    """Delete a finished schedule.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(schedule_id=schedule_id))


def sync(*, client: Executor, schedule_id: uuid.UUID | str | models.ScheduleResponse) -> None:
    """Delete a finished schedule.

    `DELETE /v1/schedules/{schedule_id}`.

    Only in states `done`, `failed` and `canceled`; otherwise 400 with `bad_request`, so cancel
    a waiting schedule first. The published pin is not touched.

    Args:
        client: The client that sends the request.
        schedule_id: Id of the schedule.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(schedule_id=schedule_id)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, schedule_id: uuid.UUID | str | models.ScheduleResponse
) -> Response[None]:
    """Delete a finished schedule.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(schedule_id=schedule_id))


async def asyncio(
    *, client: AsyncExecutor, schedule_id: uuid.UUID | str | models.ScheduleResponse
) -> None:
    """Delete a finished schedule.

    `DELETE /v1/schedules/{schedule_id}`.

    Only in states `done`, `failed` and `canceled`; otherwise 400 with `bad_request`, so cancel
    a waiting schedule first. The published pin is not touched.

    Args:
        client: The client that sends the request.
        schedule_id: Id of the schedule.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(schedule_id=schedule_id))).parsed
