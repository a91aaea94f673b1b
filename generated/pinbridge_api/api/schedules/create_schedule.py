from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.ScheduleResponse] = Operation(
    id="create_schedule",
    method="POST",
    path="/v1/schedules",
    retry_safety="unsafe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {201: models.ScheduleResponse},
    required_scope="write",
    summary="Schedule a pin",
)

_BODY = Body(lambda: checks.model(models.ScheduleCreate))


def build_request(
    *, body: models.ScheduleCreate | models.ScheduleCreateDict
) -> Request[models.ScheduleResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/schedules",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: models.ScheduleCreate | models.ScheduleCreateDict
) -> Response[models.ScheduleResponse]:
    """Schedule a pin.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.ScheduleCreate | models.ScheduleCreateDict
) -> models.ScheduleResponse:
    """Schedule a pin.

    `POST /v1/schedules`.

    `run_at` needs an offset and must lie in the future. The board is checked now, not when the
    schedule runs. The pin is made at run time and counts against the quota when it is
    published. There is no idempotency key: a second call creates a second schedule.

    Assumed: Any future time is accepted; account, media and plan are checked as in create_pin,
    with the same statuses.

    Args:
        client: The client that sends the request.
        body: A pin to publish later. Takes one media source and at most one video cover.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: models.ScheduleCreate | models.ScheduleCreateDict
) -> Response[models.ScheduleResponse]:
    """Schedule a pin.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.ScheduleCreate | models.ScheduleCreateDict
) -> models.ScheduleResponse:
    """Schedule a pin.

    `POST /v1/schedules`.

    `run_at` needs an offset and must lie in the future. The board is checked now, not when the
    schedule runs. The pin is made at run time and counts against the quota when it is
    published. There is no idempotency key: a second call creates a second schedule.

    Assumed: Any future time is accepted; account, media and plan are checked as in create_pin,
    with the same statuses.

    Args:
        client: The client that sends the request.
        body: A pin to publish later. Takes one media source and at most one video cover.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
