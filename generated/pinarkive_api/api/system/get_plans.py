from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[list[models.Plan] | models.PlanList] = Operation(
    id="get_plans",
    method="GET",
    path="/plans/",
    retry_safety="safe",
    security=(),
    load_responses=lambda: {200: list[models.Plan] | models.PlanList},
    summary="List the plans on offer",
)


def build_request() -> Request[list[models.Plan] | models.PlanList]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/plans/",
    )


def sync_detailed(*, client: Executor) -> Response[list[models.Plan] | models.PlanList]:
    """List the plans on offer.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> list[models.Plan] | models.PlanList:
    """List the plans on offer.

    `GET /plans/`.

    Assumed: No source shows the whole body. Both a bare list and an object with `plans` are
    read.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor
) -> Response[list[models.Plan] | models.PlanList]:
    """List the plans on offer.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> list[models.Plan] | models.PlanList:
    """List the plans on offer.

    `GET /plans/`.

    Assumed: No source shows the whole body. Both a bare list and an object with `plans` are
    read.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request())).parsed
