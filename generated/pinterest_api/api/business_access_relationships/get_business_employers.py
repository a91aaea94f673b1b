from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.GetBusinessEmployersResponse200] = Operation(
    id="get_business_employers",
    method="GET",
    path="/businesses/employers",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.GetBusinessEmployersResponse200},
    summary="",
)

_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)
_BOOKMARK = Parameter("bookmark", lambda: checks.text())


def build_request(
    *, page_size: int | Unset | None = UNSET, bookmark: str | Unset | None = UNSET
) -> Request[models.GetBusinessEmployersResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/businesses/employers",
        query=encode_query(
            [*_PAGE_SIZE.pairs(OPERATION, page_size), *_BOOKMARK.pairs(OPERATION, bookmark)]
        ),
    )


def sync_detailed(
    *, client: Executor, page_size: int | Unset | None = UNSET, bookmark: str | Unset | None = UNSET
) -> Response[models.GetBusinessEmployersResponse200]:
    """GET /businesses/employers.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(page_size=page_size, bookmark=bookmark))


def sync(
    *, client: Executor, page_size: int | Unset | None = UNSET, bookmark: str | Unset | None = UNSET
) -> models.GetBusinessEmployersResponse200:
    """GET /businesses/employers.

    `GET /businesses/employers`.

    Args:
        client: The client that sends the request.
        page_size: The server's default is 25.
        bookmark: The `bookmark` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(page_size=page_size, bookmark=bookmark)).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> Response[models.GetBusinessEmployersResponse200]:
    """GET /businesses/employers.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(page_size=page_size, bookmark=bookmark))


async def asyncio(
    *,
    client: AsyncExecutor,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> models.GetBusinessEmployersResponse200:
    """GET /businesses/employers.

    `GET /businesses/employers`.

    Args:
        client: The client that sends the request.
        page_size: The server's default is 25.
        bookmark: The `bookmark` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(page_size=page_size, bookmark=bookmark))).parsed
