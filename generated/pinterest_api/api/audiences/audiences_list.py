from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ...models.audiences_list_order import AudiencesListOrder
from ...models.audiences_list_ownership_type import AudiencesListOwnershipType
from ...models.audiences_list_response_200 import AudiencesListResponse200

OPERATION: Operation[AudiencesListResponse200] = Operation(
    id="audiences_list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/audiences",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    responses={200: AudiencesListResponse200},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", checks.text(max_length=18, pattern="^\\d+\\Z"))
_BOOKMARK = Parameter("bookmark", checks.text())
_ORDER = Parameter(
    "order",
    checks.choice(AudiencesListOrder),
    lambda value: coerce.choice(value, AudiencesListOrder),
)
_PAGE_SIZE = Parameter("page_size", checks.integer(minimum=1, maximum=250), coerce.integer)
_OWNERSHIP_TYPE = Parameter(
    "ownership_type",
    checks.choice(AudiencesListOwnershipType),
    lambda value: coerce.choice(value, AudiencesListOwnershipType),
)


def build_request(
    *,
    ad_account_id: str,
    bookmark: str | Unset | None = UNSET,
    order: AudiencesListOrder | str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    ownership_type: AudiencesListOwnershipType | str | Unset | None = UNSET,
) -> Request[AudiencesListResponse200]:
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
    order: AudiencesListOrder | str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    ownership_type: AudiencesListOwnershipType | str | Unset | None = UNSET,
) -> Response[AudiencesListResponse200]:
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
    order: AudiencesListOrder | str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    ownership_type: AudiencesListOwnershipType | str | Unset | None = UNSET,
) -> AudiencesListResponse200:
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
    order: AudiencesListOrder | str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    ownership_type: AudiencesListOwnershipType | str | Unset | None = UNSET,
) -> Response[AudiencesListResponse200]:
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
    order: AudiencesListOrder | str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    ownership_type: AudiencesListOwnershipType | str | Unset | None = UNSET,
) -> AudiencesListResponse200:
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
