from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Body, Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.CatalogsVerticalProductGroup] = Operation(
    id="catalogs_product_groups_create",
    method="POST",
    path="/catalogs/product_groups",
    retry_safety="unsafe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {201: models.CatalogsVerticalProductGroup},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_BODY = Body(
    lambda: checks.variant(models.CatalogsProductGroupsCreateBody),
    lambda value: coerce.variant(value, models.CatalogsProductGroupsCreateBody),
)


def build_request(
    *,
    body: models.CatalogsProductGroupsCreateBody | models.CatalogsProductGroupsCreateBodyDict,
    ad_account_id: str | Unset | None = UNSET,
) -> Request[models.CatalogsVerticalProductGroup]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/catalogs/product_groups",
        query=encode_query([*_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id)]),
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *,
    client: Executor,
    body: models.CatalogsProductGroupsCreateBody | models.CatalogsProductGroupsCreateBodyDict,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[models.CatalogsVerticalProductGroup]:
    """POST /catalogs/product_groups.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(ad_account_id=ad_account_id, body=body))


def sync(
    *,
    client: Executor,
    body: models.CatalogsProductGroupsCreateBody | models.CatalogsProductGroupsCreateBodyDict,
    ad_account_id: str | Unset | None = UNSET,
) -> models.CatalogsVerticalProductGroup:
    """POST /catalogs/product_groups.

    `POST /catalogs/product_groups`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        body: The `body` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(ad_account_id=ad_account_id, body=body)).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    body: models.CatalogsProductGroupsCreateBody | models.CatalogsProductGroupsCreateBodyDict,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[models.CatalogsVerticalProductGroup]:
    """POST /catalogs/product_groups.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(ad_account_id=ad_account_id, body=body))


async def asyncio(
    *,
    client: AsyncExecutor,
    body: models.CatalogsProductGroupsCreateBody | models.CatalogsProductGroupsCreateBodyDict,
    ad_account_id: str | Unset | None = UNSET,
) -> models.CatalogsVerticalProductGroup:
    """POST /catalogs/product_groups.

    `POST /catalogs/product_groups`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        body: The `body` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(ad_account_id=ad_account_id, body=body))).parsed
