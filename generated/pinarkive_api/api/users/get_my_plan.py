from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.MyPlan] = Operation(
    id="get_my_plan",
    method="GET",
    path="/plans/my-plan",
    retry_safety="safe",
    security=("bearerAuth", "apiKeyAuth"),
    load_responses=lambda: {200: models.MyPlan},
    required_scope="plans:read",
    summary="Show the plan of the current user",
)


def build_request() -> Request[models.MyPlan]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/plans/my-plan",
    )


def sync_detailed(*, client: Executor) -> Response[models.MyPlan]:
    """Show the plan of the current user.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> models.MyPlan:
    """Show the plan of the current user.

    `GET /plans/my-plan`.

    Assumed: The scope is assumed.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[models.MyPlan]:
    """Show the plan of the current user.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> models.MyPlan:
    """Show the plan of the current user.

    `GET /plans/my-plan`.

    Assumed: The scope is assumed.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request())).parsed
