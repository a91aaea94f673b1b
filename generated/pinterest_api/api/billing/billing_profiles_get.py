from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.BillingProfilesGetResponse200] = Operation(
    id="billing_profiles_get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/billing_profiles",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.BillingProfilesGetResponse200},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_IS_ACTIVE = Parameter("is_active", lambda: checks.boolean, required=True)
_BOOKMARK = Parameter("bookmark", lambda: checks.text())
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)


def build_request(
    *,
    ad_account_id: str,
    is_active: bool,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Request[models.BillingProfilesGetResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/ad_accounts/{_AD_ACCOUNT_ID.segment(OPERATION, ad_account_id)}/billing_profiles",
        query=encode_query(
            [
                *_IS_ACTIVE.pairs(OPERATION, is_active),
                *_BOOKMARK.pairs(OPERATION, bookmark),
                *_PAGE_SIZE.pairs(OPERATION, page_size),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    ad_account_id: str,
    is_active: bool,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Response[models.BillingProfilesGetResponse200]:
    """GET /ad_accounts/{ad_account_id}/billing_profiles.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id, is_active=is_active, bookmark=bookmark, page_size=page_size
        )
    )


def sync(
    *,
    client: Executor,
    ad_account_id: str,
    is_active: bool,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> models.BillingProfilesGetResponse200:
    """GET /ad_accounts/{ad_account_id}/billing_profiles.

    `GET /ad_accounts/{ad_account_id}/billing_profiles`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        is_active: The `is_active` of the operation.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id, is_active=is_active, bookmark=bookmark, page_size=page_size
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    is_active: bool,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Response[models.BillingProfilesGetResponse200]:
    """GET /ad_accounts/{ad_account_id}/billing_profiles.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            ad_account_id=ad_account_id, is_active=is_active, bookmark=bookmark, page_size=page_size
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    is_active: bool,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> models.BillingProfilesGetResponse200:
    """GET /ad_accounts/{ad_account_id}/billing_profiles.

    `GET /ad_accounts/{ad_account_id}/billing_profiles`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        is_active: The `is_active` of the operation.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(
                ad_account_id=ad_account_id,
                is_active=is_active,
                bookmark=bookmark,
                page_size=page_size,
            )
        )
    ).parsed
