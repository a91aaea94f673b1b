from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.ConversionTagsListResponse200] = Operation(
    id="conversion_tags_list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/conversion_tags",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.ConversionTagsListResponse200},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_FILTER_DELETED = Parameter("filter_deleted", lambda: checks.boolean)


def build_request(
    *, ad_account_id: str, filter_deleted: bool | Unset | None = UNSET
) -> Request[models.ConversionTagsListResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/ad_accounts/{_AD_ACCOUNT_ID.segment(OPERATION, ad_account_id)}/conversion_tags",
        query=encode_query([*_FILTER_DELETED.pairs(OPERATION, filter_deleted)]),
    )


def sync_detailed(
    *, client: Executor, ad_account_id: str, filter_deleted: bool | Unset | None = UNSET
) -> Response[models.ConversionTagsListResponse200]:
    """GET /ad_accounts/{ad_account_id}/conversion_tags.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(ad_account_id=ad_account_id, filter_deleted=filter_deleted))


def sync(
    *, client: Executor, ad_account_id: str, filter_deleted: bool | Unset | None = UNSET
) -> models.ConversionTagsListResponse200:
    """GET /ad_accounts/{ad_account_id}/conversion_tags.

    `GET /ad_accounts/{ad_account_id}/conversion_tags`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        filter_deleted: The server's default is False.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(ad_account_id=ad_account_id, filter_deleted=filter_deleted)
    ).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, ad_account_id: str, filter_deleted: bool | Unset | None = UNSET
) -> Response[models.ConversionTagsListResponse200]:
    """GET /ad_accounts/{ad_account_id}/conversion_tags.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(ad_account_id=ad_account_id, filter_deleted=filter_deleted)
    )


async def asyncio(
    *, client: AsyncExecutor, ad_account_id: str, filter_deleted: bool | Unset | None = UNSET
) -> models.ConversionTagsListResponse200:
    """GET /ad_accounts/{ad_account_id}/conversion_tags.

    `GET /ad_accounts/{ad_account_id}/conversion_tags`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        filter_deleted: The server's default is False.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(ad_account_id=ad_account_id, filter_deleted=filter_deleted)
        )
    ).parsed
