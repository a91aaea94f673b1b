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
    responses={204: None},
    summary="",
)

_EXTERNAL_BUSINESS_ID = Parameter("external_business_id", checks.text())


def build_request(*, external_business_id: str) -> Request[None]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument breaks a rule of the spec.
    """
    return Request(
        OPERATION,
        path=f"/integrations/commerce/{_EXTERNAL_BUSINESS_ID.segment(OPERATION, external_business_id)}",
    )


def sync_detailed(*, client: Executor, external_business_id: str) -> Response[None]:
    """DELETE /integrations/commerce/{external_business_id}.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return client.execute(build_request(external_business_id=external_business_id))


def sync(*, client: Executor, external_business_id: str) -> None:
    """DELETE /integrations/commerce/{external_business_id}.

    `DELETE /integrations/commerce/{external_business_id}`.

    Args:
        client: What sends the request.
        external_business_id: The `external_business_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument breaks a rule of the spec.
        Exception: Whatever the client raises for a failed call.
    """
    return client.execute(build_request(external_business_id=external_business_id)).parsed


async def asyncio_detailed(*, client: AsyncExecutor, external_business_id: str) -> Response[None]:
    """DELETE /integrations/commerce/{external_business_id}.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return await client.execute(build_request(external_business_id=external_business_id))


async def asyncio(*, client: AsyncExecutor, external_business_id: str) -> None:
    """DELETE /integrations/commerce/{external_business_id}.

    `DELETE /integrations/commerce/{external_business_id}`.

    Args:
        client: What sends the request.
        external_business_id: The `external_business_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument breaks a rule of the spec.
        Exception: Whatever the client raises for a failed call.
    """
    return (await client.execute(build_request(external_business_id=external_business_id))).parsed
