from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.PinValidationResponse] = Operation(
    id="validate_schedule",
    method="POST",
    path="/v1/schedules/validate",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.PinValidationResponse},
    required_scope="read",
    summary="Check a schedule without creating it",
)

_BODY = Body(lambda: checks.model(models.ScheduleCreate))


def build_request(
    *, body: models.ScheduleCreate | models.ScheduleCreateDict
) -> Request[models.PinValidationResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/schedules/validate",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: models.ScheduleCreate | models.ScheduleCreateDict
) -> Response[models.PinValidationResponse]:
    """Check a schedule without creating it.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.ScheduleCreate | models.ScheduleCreateDict
) -> models.PinValidationResponse:
    """Check a schedule without creating it.

    `POST /v1/schedules/validate`, since API 1.30.

    Dry run of `create_schedule`: nothing is created and no quota is spent. Works like
    `validate_pin` and adds a check named `run_at`. The verdict is in the body, also when it is
    negative.

    Assumed: Only failed checks make the schedule invalid; warnings do not.

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
) -> Response[models.PinValidationResponse]:
    """Check a schedule without creating it.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.ScheduleCreate | models.ScheduleCreateDict
) -> models.PinValidationResponse:
    """Check a schedule without creating it.

    `POST /v1/schedules/validate`, since API 1.30.

    Dry run of `create_schedule`: nothing is created and no quota is spent. Works like
    `validate_pin` and adds a check named `run_at`. The verdict is in the body, also when it is
    negative.

    Assumed: Only failed checks make the schedule invalid; warnings do not.

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
