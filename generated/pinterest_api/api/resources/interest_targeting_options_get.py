from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.SingleInterestTargetingOptionResponse] = Operation(
    id="interest_targeting_options_get",
    method="GET",
    path="/resources/targeting/interests/{interest_id}",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.SingleInterestTargetingOptionResponse},
    summary="",
)

_INTEREST_ID = Parameter("interest_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))


def build_request(*, interest_id: str) -> Request[models.SingleInterestTargetingOptionResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/resources/targeting/interests/{_INTEREST_ID.segment(OPERATION, interest_id)}",
    )


def sync_detailed(
    *, client: Executor, interest_id: str
) -> Response[models.SingleInterestTargetingOptionResponse]:
    """GET /resources/targeting/interests/{interest_id}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(interest_id=interest_id))


def sync(*, client: Executor, interest_id: str) -> models.SingleInterestTargetingOptionResponse:
    """GET /resources/targeting/interests/{interest_id}.

    `GET /resources/targeting/interests/{interest_id}`.

    Args:
        client: The client that sends the request.
        interest_id: The `interest_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(interest_id=interest_id)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, interest_id: str
) -> Response[models.SingleInterestTargetingOptionResponse]:
    """GET /resources/targeting/interests/{interest_id}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(interest_id=interest_id))


async def asyncio(
    *, client: AsyncExecutor, interest_id: str
) -> models.SingleInterestTargetingOptionResponse:
    """GET /resources/targeting/interests/{interest_id}.

    `GET /resources/targeting/interests/{interest_id}`.

    Args:
        client: The client that sends the request.
        interest_id: The `interest_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(interest_id=interest_id))).parsed
