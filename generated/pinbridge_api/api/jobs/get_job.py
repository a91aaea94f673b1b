from __future__ import annotations

import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.JobStatusResponse] = Operation(
    id="get_job",
    method="GET",
    path="/v1/jobs/{job_id}",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.JobStatusResponse},
    required_scope="read",
    summary="Get the publishing state of a pin",
)

_JOB_ID = Parameter("job_id", lambda: checks.uuid, coerce.uuid)


def build_request(*, job_id: uuid.UUID | str) -> Request[models.JobStatusResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/v1/jobs/{_JOB_ID.segment(OPERATION, job_id)}",
    )


def sync_detailed(
    *, client: Executor, job_id: uuid.UUID | str
) -> Response[models.JobStatusResponse]:
    """Get the publishing state of a pin.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(job_id=job_id))


def sync(*, client: Executor, job_id: uuid.UUID | str) -> models.JobStatusResponse:
    """Get the publishing state of a pin.

    `GET /v1/jobs/{job_id}`.

    Short view of a pin for polling; the job id is the pin id.

    Assumed: `submitted_at` is the pin's creation time, `completed_at` its publishing or failing
    time.

    Args:
        client: The client that sends the request.
        job_id: Id of the job.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(job_id=job_id)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, job_id: uuid.UUID | str
) -> Response[models.JobStatusResponse]:
    """Get the publishing state of a pin.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(job_id=job_id))


async def asyncio(*, client: AsyncExecutor, job_id: uuid.UUID | str) -> models.JobStatusResponse:
    """Get the publishing state of a pin.

    `GET /v1/jobs/{job_id}`.

    Short view of a pin for polling; the job id is the pin id.

    Assumed: `submitted_at` is the pin's creation time, `completed_at` its publishing or failing
    time.

    Args:
        client: The client that sends the request.
        job_id: Id of the job.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(job_id=job_id))).parsed
