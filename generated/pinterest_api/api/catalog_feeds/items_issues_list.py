from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.ItemsIssuesListResponse200] = Operation(
    id="items_issues_list",
    method="GET",
    path="/catalogs/processing_results/{processing_result_id}/item_issues",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.ItemsIssuesListResponse200},
    summary="",
)

_PROCESSING_RESULT_ID = Parameter("processing_result_id", lambda: checks.text(pattern="^\\d+\\Z"))
_BOOKMARK = Parameter("bookmark", lambda: checks.text())
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)
_ITEM_NUMBERS = Parameter(
    "item_numbers",
    lambda: checks.items(checks.integer()),
    lambda value: coerce.items(value, lambda item: coerce.integer(item)),
)
_ITEM_VALIDATION_ISSUE = Parameter(
    "item_validation_issue",
    lambda: checks.choice(models.CatalogsItemValidationIssue),
    lambda value: coerce.choice(value, models.CatalogsItemValidationIssue),
)
_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))


def build_request(
    *,
    processing_result_id: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    item_numbers: Iterable[int] | Unset | None = UNSET,
    item_validation_issue: models.CatalogsItemValidationIssue | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Request[models.ItemsIssuesListResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/catalogs/processing_results/{_PROCESSING_RESULT_ID.segment(OPERATION, processing_result_id)}/item_issues",
        query=encode_query(
            [
                *_BOOKMARK.pairs(OPERATION, bookmark),
                *_PAGE_SIZE.pairs(OPERATION, page_size),
                *_ITEM_NUMBERS.pairs(OPERATION, item_numbers),
                *_ITEM_VALIDATION_ISSUE.pairs(OPERATION, item_validation_issue),
                *_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    processing_result_id: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    item_numbers: Iterable[int] | Unset | None = UNSET,
    item_validation_issue: models.CatalogsItemValidationIssue | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[models.ItemsIssuesListResponse200]:
    """GET /catalogs/processing_results/{processing_result_id}/item_issues.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            processing_result_id=processing_result_id,
            bookmark=bookmark,
            page_size=page_size,
            item_numbers=item_numbers,
            item_validation_issue=item_validation_issue,
            ad_account_id=ad_account_id,
        )
    )


def sync(
    *,
    client: Executor,
    processing_result_id: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    item_numbers: Iterable[int] | Unset | None = UNSET,
    item_validation_issue: models.CatalogsItemValidationIssue | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> models.ItemsIssuesListResponse200:
    """GET /catalogs/processing_results/{processing_result_id}/item_issues.

    `GET /catalogs/processing_results/{processing_result_id}/item_issues`.

    Args:
        client: The client that sends the request.
        processing_result_id: The `processing_result_id` of the operation.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.
        item_numbers: The `item_numbers` of the operation.
        item_validation_issue: The `item_validation_issue` of the operation.
        ad_account_id: The `ad_account_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            processing_result_id=processing_result_id,
            bookmark=bookmark,
            page_size=page_size,
            item_numbers=item_numbers,
            item_validation_issue=item_validation_issue,
            ad_account_id=ad_account_id,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    processing_result_id: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    item_numbers: Iterable[int] | Unset | None = UNSET,
    item_validation_issue: models.CatalogsItemValidationIssue | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[models.ItemsIssuesListResponse200]:
    """GET /catalogs/processing_results/{processing_result_id}/item_issues.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            processing_result_id=processing_result_id,
            bookmark=bookmark,
            page_size=page_size,
            item_numbers=item_numbers,
            item_validation_issue=item_validation_issue,
            ad_account_id=ad_account_id,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    processing_result_id: str,
    bookmark: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    item_numbers: Iterable[int] | Unset | None = UNSET,
    item_validation_issue: models.CatalogsItemValidationIssue | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> models.ItemsIssuesListResponse200:
    """GET /catalogs/processing_results/{processing_result_id}/item_issues.

    `GET /catalogs/processing_results/{processing_result_id}/item_issues`.

    Args:
        client: The client that sends the request.
        processing_result_id: The `processing_result_id` of the operation.
        bookmark: The `bookmark` of the operation.
        page_size: The server's default is 25.
        item_numbers: The `item_numbers` of the operation.
        item_validation_issue: The `item_validation_issue` of the operation.
        ad_account_id: The `ad_account_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(
                processing_result_id=processing_result_id,
                bookmark=bookmark,
                page_size=page_size,
                item_numbers=item_numbers,
                item_validation_issue=item_validation_issue,
                ad_account_id=ad_account_id,
            )
        )
    ).parsed
