from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.SharedAudiencesForBusinessListResponse200] = Operation(
    id="shared_audiences_for_business_list",
    method="GET",
    path="/businesses/{business_id}/audiences",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.SharedAudiencesForBusinessListResponse200},
    summary="",
)

_BUSINESS_ID = Parameter(
    "business_id", lambda: checks.text(min_length=1, max_length=20, pattern="^\\d+\\Z")
)
_BOOKMARK = Parameter("bookmark", lambda: checks.text())
_ORDER = Parameter(
    "order",
    lambda: checks.choice(models.QueryOrder),
    lambda value: coerce.choice(value, models.QueryOrder),
)
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)


def build_request(
    *,
    business_id: str,
    bookmark: str | Unset | None = UNSET,
    order: models.QueryOrder | str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Request[models.SharedAudiencesForBusinessListResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/businesses/{_BUSINESS_ID.segment(OPERATION, business_id)}/audiences",
        query=encode_query(
            [
                *_BOOKMARK.pairs(OPERATION, bookmark),
                *_ORDER.pairs(OPERATION, order),
                *_PAGE_SIZE.pairs(OPERATION, page_size),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    business_id: str,
    bookmark: str | Unset | None = UNSET,
    order: models.QueryOrder | str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Response[models.SharedAudiencesForBusinessListResponse200]:
    """GET /businesses/{business_id}/audiences.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(business_id=business_id, bookmark=bookmark, order=order, page_size=page_size)
    )


def sync(
    *,
    client: Executor,
    business_id: str,
    bookmark: str | Unset | None = UNSET,
    order: models.QueryOrder | str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> models.SharedAudiencesForBusinessListResponse200:
    """GET /businesses/{business_id}/audiences.

    `GET /businesses/{business_id}/audiences`.

    Args:
        client: The client that sends the request.
        business_id: The `business_id` of the operation.
        bookmark: The `bookmark` of the operation.
        order: The `order` of the operation.
        page_size: The server's default is 25.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(business_id=business_id, bookmark=bookmark, order=order, page_size=page_size)
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    business_id: str,
    bookmark: str | Unset | None = UNSET,
    order: models.QueryOrder | str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Response[models.SharedAudiencesForBusinessListResponse200]:
    """GET /businesses/{business_id}/audiences.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(business_id=business_id, bookmark=bookmark, order=order, page_size=page_size)
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    business_id: str,
    bookmark: str | Unset | None = UNSET,
    order: models.QueryOrder | str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> models.SharedAudiencesForBusinessListResponse200:
    """GET /businesses/{business_id}/audiences.

    `GET /businesses/{business_id}/audiences`.

    Args:
        client: The client that sends the request.
        business_id: The `business_id` of the operation.
        bookmark: The `bookmark` of the operation.
        order: The `order` of the operation.
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
                business_id=business_id, bookmark=bookmark, order=order, page_size=page_size
            )
        )
    ).parsed
