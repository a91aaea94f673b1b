from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.BusinessAccountAudiencesSharedAccountsListResponse200] = Operation(
    id="business_account_audiences_shared_accounts_list",
    method="GET",
    path="/businesses/{business_id}/audiences/shared/accounts",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.BusinessAccountAudiencesSharedAccountsListResponse200},
    summary="",
)

_BUSINESS_ID = Parameter(
    "business_id", lambda: checks.text(min_length=1, max_length=20, pattern="^\\d+\\Z")
)
_AUDIENCE_ID = Parameter(
    "audience_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"), required=True
)
_ACCOUNT_TYPE = Parameter(
    "account_type",
    lambda: checks.choice(models.AudienceAccountType),
    lambda value: coerce.choice(value, models.AudienceAccountType),
    required=True,
)
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)
_BOOKMARK = Parameter("bookmark", lambda: checks.text())


def build_request(
    *,
    business_id: str,
    audience_id: str,
    account_type: models.AudienceAccountType | str,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> Request[models.BusinessAccountAudiencesSharedAccountsListResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/businesses/{_BUSINESS_ID.segment(OPERATION, business_id)}/audiences/shared/accounts",
        query=encode_query(
            [
                *_AUDIENCE_ID.pairs(OPERATION, audience_id),
                *_ACCOUNT_TYPE.pairs(OPERATION, account_type),
                *_PAGE_SIZE.pairs(OPERATION, page_size),
                *_BOOKMARK.pairs(OPERATION, bookmark),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    business_id: str,
    audience_id: str,
    account_type: models.AudienceAccountType | str,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> Response[models.BusinessAccountAudiencesSharedAccountsListResponse200]:
    """GET /businesses/{business_id}/audiences/shared/accounts.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            business_id=business_id,
            audience_id=audience_id,
            account_type=account_type,
            page_size=page_size,
            bookmark=bookmark,
        )
    )


def sync(
    *,
    client: Executor,
    business_id: str,
    audience_id: str,
    account_type: models.AudienceAccountType | str,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> models.BusinessAccountAudiencesSharedAccountsListResponse200:
    """GET /businesses/{business_id}/audiences/shared/accounts.

    `GET /businesses/{business_id}/audiences/shared/accounts`.

    Args:
        client: The client that sends the request.
        business_id: The `business_id` of the operation.
        audience_id: The `audience_id` of the operation.
        account_type: The server's default is `AD_ACCOUNT`.
        page_size: The server's default is 25.
        bookmark: The `bookmark` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            business_id=business_id,
            audience_id=audience_id,
            account_type=account_type,
            page_size=page_size,
            bookmark=bookmark,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    business_id: str,
    audience_id: str,
    account_type: models.AudienceAccountType | str,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> Response[models.BusinessAccountAudiencesSharedAccountsListResponse200]:
    """GET /businesses/{business_id}/audiences/shared/accounts.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            business_id=business_id,
            audience_id=audience_id,
            account_type=account_type,
            page_size=page_size,
            bookmark=bookmark,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    business_id: str,
    audience_id: str,
    account_type: models.AudienceAccountType | str,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> models.BusinessAccountAudiencesSharedAccountsListResponse200:
    """GET /businesses/{business_id}/audiences/shared/accounts.

    `GET /businesses/{business_id}/audiences/shared/accounts`.

    Args:
        client: The client that sends the request.
        business_id: The `business_id` of the operation.
        audience_id: The `audience_id` of the operation.
        account_type: The server's default is `AD_ACCOUNT`.
        page_size: The server's default is 25.
        bookmark: The `bookmark` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(
                business_id=business_id,
                audience_id=audience_id,
                account_type=account_type,
                page_size=page_size,
                bookmark=bookmark,
            )
        )
    ).parsed
