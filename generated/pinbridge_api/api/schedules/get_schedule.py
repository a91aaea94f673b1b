from __future__ import annotations

import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.ScheduleResponse] = Operation(
    id="get_schedule",
    method="GET",
    path="/v1/schedules/{schedule_id}",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.ScheduleResponse},
    required_scope="read",
    summary="Get a schedule",
)

_SCHEDULE_ID = Parameter(
    "schedule_id", lambda: checks.uuid, lambda value: coerce.uuid(value, "ScheduleResponse")
)


def build_request(
    *, schedule_id: uuid.UUID | str | models.ScheduleResponse
) -> Request[models.ScheduleResponse]:
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
) -> Response[models.ScheduleResponse]:
    """Get a schedule.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(schedule_id=schedule_id))


def sync(
    *, client: Executor, schedule_id: uuid.UUID | str | models.ScheduleResponse
) -> models.ScheduleResponse:
    """Get a schedule.

    `GET /v1/schedules/{schedule_id}`.

    `pin_id` appears once the worker has run the schedule and made the pin.

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
) -> Response[models.ScheduleResponse]:
    """Get a schedule.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(schedule_id=schedule_id))


async def asyncio(
    *, client: AsyncExecutor, schedule_id: uuid.UUID | str | models.ScheduleResponse
) -> models.ScheduleResponse:
    """Get a schedule.

    `GET /v1/schedules/{schedule_id}`.

    `pin_id` appears once the worker has run the schedule and made the pin.

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
