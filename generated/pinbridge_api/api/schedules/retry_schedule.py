from __future__ import annotations

import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.ScheduleResponse] = Operation(
    id="retry_schedule",
    method="POST",
    path="/v1/schedules/{schedule_id}/retry",
    retry_safety="unsafe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.ScheduleResponse},
    required_scope="write",
    summary="Retry a failed schedule",
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
        path=f"/v1/schedules/{_SCHEDULE_ID.segment(OPERATION, schedule_id)}/retry",
    )


def sync_detailed(
    *, client: Executor, schedule_id: uuid.UUID | str | models.ScheduleResponse
) -> Response[models.ScheduleResponse]:
    """Retry a failed schedule.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(schedule_id=schedule_id))


def sync(
    *, client: Executor, schedule_id: uuid.UUID | str | models.ScheduleResponse
) -> models.ScheduleResponse:
    """Retry a failed schedule.

    `POST /v1/schedules/{schedule_id}/retry`.

    Only in state `failed`; otherwise 400 with `bad_request`. If the schedule already made a
    pin, that pin is published again at once and the state becomes `queued`. If not, the state
    becomes `scheduled` and it runs at `run_at`, or without delay when that time has passed.

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
    """Retry a failed schedule.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(schedule_id=schedule_id))


async def asyncio(
    *, client: AsyncExecutor, schedule_id: uuid.UUID | str | models.ScheduleResponse
) -> models.ScheduleResponse:
    """Retry a failed schedule.

    `POST /v1/schedules/{schedule_id}/retry`.

    Only in state `failed`; otherwise 400 with `bad_request`. If the schedule already made a
    pin, that pin is published again at once and the state becomes `queued`. If not, the state
    becomes `scheduled` and it runs at `run_at`, or without delay when that time has passed.

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
