from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.CatalogsItemsBatch] = Operation(
    id="items_batch_get",
    method="GET",
    path="/catalogs/items/batch/{batch_id}",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.CatalogsItemsBatch},
    summary="",
)

_BATCH_ID = Parameter("batch_id", lambda: checks.text(pattern="^[a-zA-Z0-9]+\\Z"))
_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))


def build_request(
    *, batch_id: str, ad_account_id: str | Unset | None = UNSET
) -> Request[models.CatalogsItemsBatch]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/catalogs/items/batch/{_BATCH_ID.segment(OPERATION, batch_id)}",
        query=encode_query([*_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id)]),
    )


def sync_detailed(
    *, client: Executor, batch_id: str, ad_account_id: str | Unset | None = UNSET
) -> Response[models.CatalogsItemsBatch]:
    """GET /catalogs/items/batch/{batch_id}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(batch_id=batch_id, ad_account_id=ad_account_id))


def sync(
    *, client: Executor, batch_id: str, ad_account_id: str | Unset | None = UNSET
) -> models.CatalogsItemsBatch:
    """GET /catalogs/items/batch/{batch_id}.

    `GET /catalogs/items/batch/{batch_id}`.

    Args:
        client: The client that sends the request.
        batch_id: The `batch_id` of the operation.
        ad_account_id: The `ad_account_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(batch_id=batch_id, ad_account_id=ad_account_id)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, batch_id: str, ad_account_id: str | Unset | None = UNSET
) -> Response[models.CatalogsItemsBatch]:
    """GET /catalogs/items/batch/{batch_id}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(batch_id=batch_id, ad_account_id=ad_account_id))


async def asyncio(
    *, client: AsyncExecutor, batch_id: str, ad_account_id: str | Unset | None = UNSET
) -> models.CatalogsItemsBatch:
    """GET /catalogs/items/batch/{batch_id}.

    `GET /catalogs/items/batch/{batch_id}`.

    Args:
        client: The client that sends the request.
        batch_id: The `batch_id` of the operation.
        ad_account_id: The `ad_account_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(build_request(batch_id=batch_id, ad_account_id=ad_account_id))
    ).parsed
