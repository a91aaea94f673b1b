from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

OPERATION: Operation[None] = Operation(
    id="catalogs_product_groups_delete_many",
    method="DELETE",
    path="/catalogs/product_groups/multiple",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {204: None},
    summary="",
)

_ID = Parameter(
    "id",
    lambda: checks.items(checks.integer(), min_items=1, max_items=1000),
    lambda value: coerce.items(value, lambda item: coerce.integer(item)),
    separator=",",
    required=True,
)
_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))


def build_request(*, id: Iterable[int], ad_account_id: str | Unset | None = UNSET) -> Request[None]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/catalogs/product_groups/multiple",
        query=encode_query(
            [*_ID.pairs(OPERATION, id), *_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id)]
        ),
    )


def sync_detailed(
    *, client: Executor, id: Iterable[int], ad_account_id: str | Unset | None = UNSET
) -> Response[None]:
    """DELETE /catalogs/product_groups/multiple.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(id=id, ad_account_id=ad_account_id))


def sync(*, client: Executor, id: Iterable[int], ad_account_id: str | Unset | None = UNSET) -> None:
    """DELETE /catalogs/product_groups/multiple.

    `DELETE /catalogs/product_groups/multiple`.

    Args:
        client: The client that sends the request.
        id: The `id` of the operation.
        ad_account_id: The `ad_account_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(id=id, ad_account_id=ad_account_id)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, id: Iterable[int], ad_account_id: str | Unset | None = UNSET
) -> Response[None]:
    """DELETE /catalogs/product_groups/multiple.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(id=id, ad_account_id=ad_account_id))


async def asyncio(
    *, client: AsyncExecutor, id: Iterable[int], ad_account_id: str | Unset | None = UNSET
) -> None:
    """DELETE /catalogs/product_groups/multiple.

    `DELETE /catalogs/product_groups/multiple`.

    Args:
        client: The client that sends the request.
        id: The `id` of the operation.
        ad_account_id: The `ad_account_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(id=id, ad_account_id=ad_account_id))).parsed
