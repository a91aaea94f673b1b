from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.AudiencesListResponse200] = Operation(
    id="audiences_list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/audiences",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.AudiencesListResponse200},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_BOOKMARK = Parameter("bookmark", lambda: checks.text())
_ORDER = Parameter(
    "order",
    lambda: checks.choice(models.AudiencesListOrder),
    lambda value: coerce.choice(value, models.AudiencesListOrder),
)
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)
_OWNERSHIP_TYPE = Parameter(
    "ownership_type",
    lambda: checks.choice(models.AudiencesListOwnershipType),
    lambda value: coerce.choice(value, models.AudiencesListOwnershipType),
)


def build_request(
    *,
    ad_account_id: str,
    bookmark: str | Unset | None = UNSET,
    order: models.AudiencesListOrder | str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    ownership_type: models.AudiencesListOwnershipType | str | Unset | None = UNSET,
) -> Request[models.AudiencesListResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/ad_accounts/{_AD_ACCOUNT_ID.segment(OPERATION, ad_account_id)}/audiences",
        query=encode_query(
            [
                *_BOOKMARK.pairs(OPERATION, bookmark),
                *_ORDER.pairs(OPERATION, order),
                *_PAGE_SIZE.pairs(OPERATION, page_size),
                *_OWNERSHIP_TYPE.pairs(OPERATION, ownership_type),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    ad_account_id: str,
    bookmark: str | Unset | None = UNSET,
    order: models.AudiencesListOrder | str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    ownership_type: models.AudiencesListOwnershipType | str | Unset | None = UNSET,
) -> Response[models.AudiencesListResponse200]:
    """GET /ad_accounts/{ad_account_id}/audiences.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id,
            bookmark=bookmark,
            order=order,
            page_size=page_size,
            ownership_type=ownership_type,
        )
    )


def sync(
    *,
    client: Executor,
    ad_account_id: str,
    bookmark: str | Unset | None = UNSET,
    order: models.AudiencesListOrder | str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    ownership_type: models.AudiencesListOwnershipType | str | Unset | None = UNSET,
) -> models.AudiencesListResponse200:
    """GET /ad_accounts/{ad_account_id}/audiences.

    `GET /ad_accounts/{ad_account_id}/audiences`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        bookmark: The `bookmark` of the operation.
        order: The `order` of the operation.
        page_size: The server's default is 25.
        ownership_type: The server's default is `OWNED`.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id,
            bookmark=bookmark,
            order=order,
            page_size=page_size,
            ownership_type=ownership_type,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    bookmark: str | Unset | None = UNSET,
    order: models.AudiencesListOrder | str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    ownership_type: models.AudiencesListOwnershipType | str | Unset | None = UNSET,
) -> Response[models.AudiencesListResponse200]:
    """GET /ad_accounts/{ad_account_id}/audiences.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            ad_account_id=ad_account_id,
            bookmark=bookmark,
            order=order,
            page_size=page_size,
            ownership_type=ownership_type,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    bookmark: str | Unset | None = UNSET,
    order: models.AudiencesListOrder | str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    ownership_type: models.AudiencesListOwnershipType | str | Unset | None = UNSET,
) -> models.AudiencesListResponse200:
    """GET /ad_accounts/{ad_account_id}/audiences.

    `GET /ad_accounts/{ad_account_id}/audiences`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        bookmark: The `bookmark` of the operation.
        order: The `order` of the operation.
        page_size: The server's default is 25.
        ownership_type: The server's default is `OWNED`.

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
                bookmark=bookmark,
                order=order,
                page_size=page_size,
                ownership_type=ownership_type,
            )
        )
    ).parsed
