from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.CatalogsFeedIngestion] = Operation(
    id="feeds_ingest",
    method="POST",
    path="/catalogs/feeds/{feed_id}/ingest",
    retry_safety="unsafe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.CatalogsFeedIngestion},
    summary="",
)

_FEED_ID = Parameter("feed_id", lambda: checks.text(pattern="^\\d+\\Z"))
_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))


def build_request(
    *, feed_id: str, ad_account_id: str | Unset | None = UNSET
) -> Request[models.CatalogsFeedIngestion]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/catalogs/feeds/{_FEED_ID.segment(OPERATION, feed_id)}/ingest",
        query=encode_query([*_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id)]),
    )


def sync_detailed(
    *, client: Executor, feed_id: str, ad_account_id: str | Unset | None = UNSET
) -> Response[models.CatalogsFeedIngestion]:
    """POST /catalogs/feeds/{feed_id}/ingest.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(feed_id=feed_id, ad_account_id=ad_account_id))


def sync(
    *, client: Executor, feed_id: str, ad_account_id: str | Unset | None = UNSET
) -> models.CatalogsFeedIngestion:
    """POST /catalogs/feeds/{feed_id}/ingest.

    `POST /catalogs/feeds/{feed_id}/ingest`.

    Args:
        client: The client that sends the request.
        feed_id: The `feed_id` of the operation.
        ad_account_id: The `ad_account_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(feed_id=feed_id, ad_account_id=ad_account_id)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, feed_id: str, ad_account_id: str | Unset | None = UNSET
) -> Response[models.CatalogsFeedIngestion]:
    """POST /catalogs/feeds/{feed_id}/ingest.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(feed_id=feed_id, ad_account_id=ad_account_id))


async def asyncio(
    *, client: AsyncExecutor, feed_id: str, ad_account_id: str | Unset | None = UNSET
) -> models.CatalogsFeedIngestion:
    """POST /catalogs/feeds/{feed_id}/ingest.

    `POST /catalogs/feeds/{feed_id}/ingest`.

    Args:
        client: The client that sends the request.
        feed_id: The `feed_id` of the operation.
        ad_account_id: The `ad_account_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(build_request(feed_id=feed_id, ad_account_id=ad_account_id))
    ).parsed
