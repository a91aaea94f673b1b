from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ...models.plan import Plan
from ...models.plan_list import PlanList

OPERATION: Operation[list[Plan] | PlanList] = Operation(
    id="get_plans",
    method="GET",
    path="/plans/",
    retry_safety="safe",
    security=(),
    responses={200: list[Plan] | PlanList},
    summary="List the plans on offer",
)


def build_request() -> Request[list[Plan] | PlanList]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument breaks a rule of the spec.
    """
    return Request(
        OPERATION,
        path="/plans/",
    )


def sync_detailed(*, client: Executor) -> Response[list[Plan] | PlanList]:
    """List the plans on offer.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> list[Plan] | PlanList:
    """List the plans on offer.

    `GET /plans/`.

    Assumed: No source shows the whole body. Both a bare list and an object with `plans` are
    read.

    Args:
        client: What sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Whatever the client raises for a failed call.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[list[Plan] | PlanList]:
    """List the plans on offer.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> list[Plan] | PlanList:
    """List the plans on offer.

    `GET /plans/`.

    Assumed: No source shows the whole body. Both a bare list and an object with `plans` are
    read.

    Args:
        client: What sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Whatever the client raises for a failed call.
    """
    return (await client.execute(build_request())).parsed
