from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Body, Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[list[str]] = Operation(
    id="catalogs_product_groups_create_many",
    method="POST",
    path="/catalogs/product_groups/multiple",
    retry_safety="unsafe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {201: list[str]},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_BODY = Body(
    lambda: checks.items(
        checks.variant(models.CatalogsProductGroupsCreateBody), min_items=1, max_items=1000
    ),
    lambda value: coerce.items(
        value, lambda item: coerce.variant(item, models.CatalogsProductGroupsCreateBody)
    ),
)


def build_request(
    *,
    body: Iterable[
        models.CatalogsProductGroupsCreateBody | models.CatalogsProductGroupsCreateBodyDict
    ],
    ad_account_id: str | Unset | None = UNSET,
) -> Request[list[str]]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/catalogs/product_groups/multiple",
        query=encode_query([*_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id)]),
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *,
    client: Executor,
    body: Iterable[
        models.CatalogsProductGroupsCreateBody | models.CatalogsProductGroupsCreateBodyDict
    ],
    ad_account_id: str | Unset | None = UNSET,
) -> Response[list[str]]:
    """POST /catalogs/product_groups/multiple.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(ad_account_id=ad_account_id, body=body))


def sync(
    *,
    client: Executor,
    body: Iterable[
        models.CatalogsProductGroupsCreateBody | models.CatalogsProductGroupsCreateBodyDict
    ],
    ad_account_id: str | Unset | None = UNSET,
) -> list[str]:
    """POST /catalogs/product_groups/multiple.

    `POST /catalogs/product_groups/multiple`.

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
    body: Iterable[
        models.CatalogsProductGroupsCreateBody | models.CatalogsProductGroupsCreateBodyDict
    ],
    ad_account_id: str | Unset | None = UNSET,
) -> Response[list[str]]:
    """POST /catalogs/product_groups/multiple.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(ad_account_id=ad_account_id, body=body))


async def asyncio(
    *,
    client: AsyncExecutor,
    body: Iterable[
        models.CatalogsProductGroupsCreateBody | models.CatalogsProductGroupsCreateBodyDict
    ],
    ad_account_id: str | Unset | None = UNSET,
) -> list[str]:
    """POST /catalogs/product_groups/multiple.

    `POST /catalogs/product_groups/multiple`.

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
