from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

OPERATION: Operation[None] = Operation(
    id="integrations_commerce_del",
    method="DELETE",
    path="/integrations/commerce/{external_business_id}",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {204: None},
    summary="",
)

_EXTERNAL_BUSINESS_ID = Parameter("external_business_id", lambda: checks.text())


def build_request(*, external_business_id: str) -> Request[None]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/integrations/commerce/{_EXTERNAL_BUSINESS_ID.segment(OPERATION, external_business_id)}",
    )


def sync_detailed(*, client: Executor, external_business_id: str) -> Response[None]:
    """DELETE /integrations/commerce/{external_business_id}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(external_business_id=external_business_id))


def sync(*, client: Executor, external_business_id: str) -> None:
    """DELETE /integrations/commerce/{external_business_id}.

    `DELETE /integrations/commerce/{external_business_id}`.

    Args:
        client: The client that sends the request.
        external_business_id: The `external_business_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(external_business_id=external_business_id)).parsed


async def asyncio_detailed(*, client: AsyncExecutor, external_business_id: str) -> Response[None]:
    """DELETE /integrations/commerce/{external_business_id}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(external_business_id=external_business_id))


async def asyncio(*, client: AsyncExecutor, external_business_id: str) -> None:
    """DELETE /integrations/commerce/{external_business_id}.

    `DELETE /integrations/commerce/{external_business_id}`.

    Args:
        client: The client that sends the request.
        external_business_id: The `external_business_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(external_business_id=external_business_id))).parsed
