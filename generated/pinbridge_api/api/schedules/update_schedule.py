from __future__ import annotations

import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Body, Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.ScheduleResponse] = Operation(
    id="update_schedule",
    method="PATCH",
    path="/v1/schedules/{schedule_id}",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.ScheduleResponse},
    required_scope="write",
    summary="Change a schedule that has not started",
)

_SCHEDULE_ID = Parameter(
    "schedule_id", lambda: checks.uuid, lambda value: coerce.uuid(value, "ScheduleResponse")
)
_BODY = Body(lambda: checks.model(models.ScheduleUpdate))


def build_request(
    *,
    schedule_id: uuid.UUID | str | models.ScheduleResponse,
    body: models.ScheduleUpdate | models.ScheduleUpdateDict,
) -> Request[models.ScheduleResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/v1/schedules/{_SCHEDULE_ID.segment(OPERATION, schedule_id)}",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *,
    client: Executor,
    schedule_id: uuid.UUID | str | models.ScheduleResponse,
    body: models.ScheduleUpdate | models.ScheduleUpdateDict,
) -> Response[models.ScheduleResponse]:
    """Change a schedule that has not started.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(schedule_id=schedule_id, body=body))


def sync(
    *,
    client: Executor,
    schedule_id: uuid.UUID | str | models.ScheduleResponse,
    body: models.ScheduleUpdate | models.ScheduleUpdateDict,
) -> models.ScheduleResponse:
    """Change a schedule that has not started.

    `PATCH /v1/schedules/{schedule_id}`, since API 1.31.

    Later than that it results in 409 with `schedule_not_editable`. The state stays `scheduled`.
    Absent fields stay as they are; null clears `description` and `link_url`. A new `image_url`
    replaces the uploaded asset and the reverse. In a sandbox the board cannot be changed
    (`sandbox_board_fixed`).

    Assumed: Only state `scheduled` is editable, `sandbox_board_fixed` results in 409, and a new
    asset needs the plan feature (402).

    Args:
        client: The client that sends the request.
        schedule_id: Id of the schedule.
        body: Schedule fields to change; omitted fields keep their value.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(schedule_id=schedule_id, body=body)).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    schedule_id: uuid.UUID | str | models.ScheduleResponse,
    body: models.ScheduleUpdate | models.ScheduleUpdateDict,
) -> Response[models.ScheduleResponse]:
    """Change a schedule that has not started.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(schedule_id=schedule_id, body=body))


async def asyncio(
    *,
    client: AsyncExecutor,
    schedule_id: uuid.UUID | str | models.ScheduleResponse,
    body: models.ScheduleUpdate | models.ScheduleUpdateDict,
) -> models.ScheduleResponse:
    """Change a schedule that has not started.

    `PATCH /v1/schedules/{schedule_id}`, since API 1.31.

    Later than that it results in 409 with `schedule_not_editable`. The state stays `scheduled`.
    Absent fields stay as they are; null clears `description` and `link_url`. A new `image_url`
    replaces the uploaded asset and the reverse. In a sandbox the board cannot be changed
    (`sandbox_board_fixed`).

    Assumed: Only state `scheduled` is editable, `sandbox_board_fixed` results in 409, and a new
    asset needs the plan feature (402).

    Args:
        client: The client that sends the request.
        schedule_id: Id of the schedule.
        body: Schedule fields to change; omitted fields keep their value.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(schedule_id=schedule_id, body=body))).parsed
