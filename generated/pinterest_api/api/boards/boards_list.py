from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.BoardsListResponse200] = Operation(
    id="boards_list",
    method="GET",
    path="/boards",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.BoardsListResponse200},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_PRIVACY = Parameter(
    "privacy",
    lambda: checks.choice(models.BoardPrivacyFilter),
    lambda value: coerce.choice(value, models.BoardPrivacyFilter),
)
_BOOKMARK = Parameter("bookmark", lambda: checks.text())
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)


def build_request(
    *,
    ad_account_id: str | Unset | None = UNSET,
    privacy: models.BoardPrivacyFilter | str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Request[models.BoardsListResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/boards",
        query=encode_query(
            [
                *_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id),
                *_PRIVACY.pairs(OPERATION, privacy),
                *_BOOKMARK.pairs(OPERATION, bookmark),
                *_PAGE_SIZE.pairs(OPERATION, page_size),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    ad_account_id: str | Unset | None = UNSET,
    privacy: models.BoardPrivacyFilter | str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Response[models.BoardsListResponse200]:
    """GET /boards.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id, privacy=privacy, bookmark=bookmark, page_size=page_size
        )
    )


def sync(
    *,
    client: Executor,
    ad_account_id: str | Unset | None = UNSET,
    privacy: models.BoardPrivacyFilter | str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> models.BoardsListResponse200:
    """GET /boards.

    `GET /boards`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        privacy: The `privacy` of the operation.
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
            ad_account_id=ad_account_id, privacy=privacy, bookmark=bookmark, page_size=page_size
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    ad_account_id: str | Unset | None = UNSET,
    privacy: models.BoardPrivacyFilter | str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Response[models.BoardsListResponse200]:
    """GET /boards.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            ad_account_id=ad_account_id, privacy=privacy, bookmark=bookmark, page_size=page_size
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    ad_account_id: str | Unset | None = UNSET,
    privacy: models.BoardPrivacyFilter | str | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> models.BoardsListResponse200:
    """GET /boards.

    `GET /boards`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        privacy: The `privacy` of the operation.
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
                ad_account_id=ad_account_id, privacy=privacy, bookmark=bookmark, page_size=page_size
            )
        )
    ).parsed
