from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.SearchPartnerPinsResponse200] = Operation(
    id="search_partner_pins",
    method="GET",
    path="/search/partner/pins",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.SearchPartnerPinsResponse200},
    summary="",
)

_TERM = Parameter("term", lambda: checks.text(), required=True)
_COUNTRY_CODE = Parameter("country_code", lambda: checks.text(), required=True)
_BOOKMARK = Parameter("bookmark", lambda: checks.text())
_LOCALE = Parameter("locale", lambda: checks.text())
_LIMIT = Parameter("limit", lambda: checks.integer(minimum=1, maximum=50), coerce.integer)


def build_request(
    *,
    term: str,
    country_code: str,
    bookmark: str | Unset | None = UNSET,
    locale: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
) -> Request[models.SearchPartnerPinsResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/search/partner/pins",
        query=encode_query(
            [
                *_TERM.pairs(OPERATION, term),
                *_COUNTRY_CODE.pairs(OPERATION, country_code),
                *_BOOKMARK.pairs(OPERATION, bookmark),
                *_LOCALE.pairs(OPERATION, locale),
                *_LIMIT.pairs(OPERATION, limit),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    term: str,
    country_code: str,
    bookmark: str | Unset | None = UNSET,
    locale: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
) -> Response[models.SearchPartnerPinsResponse200]:
    """GET /search/partner/pins.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            term=term, country_code=country_code, bookmark=bookmark, locale=locale, limit=limit
        )
    )


def sync(
    *,
    client: Executor,
    term: str,
    country_code: str,
    bookmark: str | Unset | None = UNSET,
    locale: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
) -> models.SearchPartnerPinsResponse200:
    """GET /search/partner/pins.

    `GET /search/partner/pins`.

    Args:
        client: The client that sends the request.
        term: The `term` of the operation.
        country_code: The `country_code` of the operation.
        bookmark: The `bookmark` of the operation.
        locale: The `locale` of the operation.
        limit: The server's default is 10.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            term=term, country_code=country_code, bookmark=bookmark, locale=locale, limit=limit
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    term: str,
    country_code: str,
    bookmark: str | Unset | None = UNSET,
    locale: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
) -> Response[models.SearchPartnerPinsResponse200]:
    """GET /search/partner/pins.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            term=term, country_code=country_code, bookmark=bookmark, locale=locale, limit=limit
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    term: str,
    country_code: str,
    bookmark: str | Unset | None = UNSET,
    locale: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
) -> models.SearchPartnerPinsResponse200:
    """GET /search/partner/pins.

    `GET /search/partner/pins`.

    Args:
        client: The client that sends the request.
        term: The `term` of the operation.
        country_code: The `country_code` of the operation.
        bookmark: The `bookmark` of the operation.
        locale: The `locale` of the operation.
        limit: The server's default is 10.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(
                term=term, country_code=country_code, bookmark=bookmark, locale=locale, limit=limit
            )
        )
    ).parsed
