from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body, Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.DeleteAssetGroupResponse] = Operation(
    id="asset_group_delete",
    method="DELETE",
    path="/businesses/{business_id}/asset_groups",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.DeleteAssetGroupResponse},
    summary="",
)

_BUSINESS_ID = Parameter(
    "business_id", lambda: checks.text(min_length=1, max_length=20, pattern="^\\d+\\Z")
)
_BODY = Body(lambda: checks.model(models.DeleteAssetGroupBody))


def build_request(
    *, business_id: str, body: models.DeleteAssetGroupBody | models.DeleteAssetGroupBodyDict
) -> Request[models.DeleteAssetGroupResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/businesses/{_BUSINESS_ID.segment(OPERATION, business_id)}/asset_groups",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *,
    client: Executor,
    business_id: str,
    body: models.DeleteAssetGroupBody | models.DeleteAssetGroupBodyDict,
) -> Response[models.DeleteAssetGroupResponse]:
    """DELETE /businesses/{business_id}/asset_groups.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(business_id=business_id, body=body))


def sync(
    *,
    client: Executor,
    business_id: str,
    body: models.DeleteAssetGroupBody | models.DeleteAssetGroupBodyDict,
) -> models.DeleteAssetGroupResponse:
    """DELETE /businesses/{business_id}/asset_groups.

    `DELETE /businesses/{business_id}/asset_groups`.

    Args:
        client: The client that sends the request.
        business_id: The `business_id` of the operation.
        body: The `body` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(business_id=business_id, body=body)).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    business_id: str,
    body: models.DeleteAssetGroupBody | models.DeleteAssetGroupBodyDict,
) -> Response[models.DeleteAssetGroupResponse]:
    """DELETE /businesses/{business_id}/asset_groups.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(business_id=business_id, body=body))


async def asyncio(
    *,
    client: AsyncExecutor,
    business_id: str,
    body: models.DeleteAssetGroupBody | models.DeleteAssetGroupBodyDict,
) -> models.DeleteAssetGroupResponse:
    """DELETE /businesses/{business_id}/asset_groups.

    `DELETE /businesses/{business_id}/asset_groups`.

    Args:
        client: The client that sends the request.
        business_id: The `business_id` of the operation.
        body: The `body` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(business_id=business_id, body=body))).parsed
