from __future__ import annotations

import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.ImportJobResponse] = Operation(
    id="get_pin_import",
    method="GET",
    path="/v1/pins/imports/{job_id}",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.ImportJobResponse},
    required_scope="read",
    summary="Get an import job",
)

_JOB_ID = Parameter("job_id", lambda: checks.uuid, coerce.uuid)


def build_request(*, job_id: uuid.UUID | str) -> Request[models.ImportJobResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/v1/pins/imports/{_JOB_ID.segment(OPERATION, job_id)}",
    )


def sync_detailed(
    *, client: Executor, job_id: uuid.UUID | str
) -> Response[models.ImportJobResponse]:
    """Get an import job.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(job_id=job_id))


def sync(*, client: Executor, job_id: uuid.UUID | str) -> models.ImportJobResponse:
    """Get an import job.

    `GET /v1/pins/imports/{job_id}`.

    Gives the counters and the result of each processed row. The job is over in state
    `completed`, `completed_with_errors` (some rows failed) or `failed` (the job as a whole).

    Assumed: A row that became a schedule has status `created` and counts as created.

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
) -> Response[models.ImportJobResponse]:
    """Get an import job.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(job_id=job_id))


async def asyncio(*, client: AsyncExecutor, job_id: uuid.UUID | str) -> models.ImportJobResponse:
    """Get an import job.

    `GET /v1/pins/imports/{job_id}`.

    Gives the counters and the result of each processed row. The job is over in state
    `completed`, `completed_with_errors` (some rows failed) or `failed` (the job as a whole).

    Assumed: A row that became a schedule has status `created` and counts as created.

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
