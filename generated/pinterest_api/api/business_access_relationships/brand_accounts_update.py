from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body, Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.BrandAccountsUpdateResponse200] = Operation(
    id="brand_accounts_update",
    method="PATCH",
    path="/business_access/business_hierarchy/{business_hierarchy_id}/brand_accounts/{brand_account_id}",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.BrandAccountsUpdateResponse200},
    summary="",
)

_BUSINESS_HIERARCHY_ID = Parameter(
    "business_hierarchy_id", lambda: checks.text(min_length=1, max_length=20, pattern="^\\d+\\Z")
)
_BRAND_ACCOUNT_ID = Parameter(
    "brand_account_id", lambda: checks.text(min_length=1, max_length=20, pattern="^\\d+\\Z")
)
_BODY = Body(lambda: checks.model(models.BrandAccountsUpdateBody))


def build_request(
    *,
    business_hierarchy_id: str,
    brand_account_id: str,
    body: models.BrandAccountsUpdateBody | models.BrandAccountsUpdateBodyDict,
) -> Request[models.BrandAccountsUpdateResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/business_access/business_hierarchy/{_BUSINESS_HIERARCHY_ID.segment(OPERATION, business_hierarchy_id)}/brand_accounts/{_BRAND_ACCOUNT_ID.segment(OPERATION, brand_account_id)}",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *,
    client: Executor,
    business_hierarchy_id: str,
    brand_account_id: str,
    body: models.BrandAccountsUpdateBody | models.BrandAccountsUpdateBodyDict,
) -> Response[models.BrandAccountsUpdateResponse200]:
    """PATCH /business_access/business_hierarchy/{business_hierarchy_id}/brand_accounts/{brand_acco
    unt_id}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            business_hierarchy_id=business_hierarchy_id,
            brand_account_id=brand_account_id,
            body=body,
        )
    )


def sync(
    *,
    client: Executor,
    business_hierarchy_id: str,
    brand_account_id: str,
    body: models.BrandAccountsUpdateBody | models.BrandAccountsUpdateBodyDict,
) -> models.BrandAccountsUpdateResponse200:
    """PATCH /business_access/business_hierarchy/{business_hierarchy_id}/brand_accounts/{brand_acco
    unt_id}.

    `PATCH /business_access/business_hierarchy/{business_hierarchy_id}/brand_accounts/{brand_account_id}`.

    Args:
        client: The client that sends the request.
        business_hierarchy_id: The `business_hierarchy_id` of the operation.
        brand_account_id: The `brand_account_id` of the operation.
        body: The `body` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            business_hierarchy_id=business_hierarchy_id,
            brand_account_id=brand_account_id,
            body=body,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    business_hierarchy_id: str,
    brand_account_id: str,
    body: models.BrandAccountsUpdateBody | models.BrandAccountsUpdateBodyDict,
) -> Response[models.BrandAccountsUpdateResponse200]:
    """PATCH /business_access/business_hierarchy/{business_hierarchy_id}/brand_accounts/{brand_acco
    unt_id}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            business_hierarchy_id=business_hierarchy_id,
            brand_account_id=brand_account_id,
            body=body,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    business_hierarchy_id: str,
    brand_account_id: str,
    body: models.BrandAccountsUpdateBody | models.BrandAccountsUpdateBodyDict,
) -> models.BrandAccountsUpdateResponse200:
    """PATCH /business_access/business_hierarchy/{business_hierarchy_id}/brand_accounts/{brand_acco
    unt_id}.

    `PATCH /business_access/business_hierarchy/{business_hierarchy_id}/brand_accounts/{brand_account_id}`.

    Args:
        client: The client that sends the request.
        business_hierarchy_id: The `business_hierarchy_id` of the operation.
        brand_account_id: The `brand_account_id` of the operation.
        body: The `body` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(
                business_hierarchy_id=business_hierarchy_id,
                brand_account_id=brand_account_id,
                body=body,
            )
        )
    ).parsed
