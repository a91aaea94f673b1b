from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.CatalogsAvailableFilterValues] = Operation(
    id="catalogs_available_filter_values",
    method="GET",
    path="/catalogs/available_filter_values",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.CatalogsAvailableFilterValues},
    summary="",
)

_CATALOG_ID = Parameter("catalog_id", lambda: checks.text(pattern="^\\d+\\Z"), required=True)
_FEED_ID = Parameter("feed_id", lambda: checks.text(pattern="^\\d+\\Z"))
_COUNTRY = Parameter(
    "country",
    lambda: checks.choice(models.Country),
    lambda value: coerce.choice(value, models.Country),
)
_LANGUAGE = Parameter(
    "language",
    lambda: checks.choice(models.CatalogsLocale),
    lambda value: coerce.choice(value, models.CatalogsLocale),
)
_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))


def build_request(
    *,
    catalog_id: str,
    feed_id: str | Unset | None = UNSET,
    country: models.Country | str | Unset | None = UNSET,
    language: models.CatalogsLocale | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Request[models.CatalogsAvailableFilterValues]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/catalogs/available_filter_values",
        query=encode_query(
            [
                *_CATALOG_ID.pairs(OPERATION, catalog_id),
                *_FEED_ID.pairs(OPERATION, feed_id),
                *_COUNTRY.pairs(OPERATION, country),
                *_LANGUAGE.pairs(OPERATION, language),
                *_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    catalog_id: str,
    feed_id: str | Unset | None = UNSET,
    country: models.Country | str | Unset | None = UNSET,
    language: models.CatalogsLocale | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[models.CatalogsAvailableFilterValues]:
    """GET /catalogs/available_filter_values.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            catalog_id=catalog_id,
            feed_id=feed_id,
            country=country,
            language=language,
            ad_account_id=ad_account_id,
        )
    )


def sync(
    *,
    client: Executor,
    catalog_id: str,
    feed_id: str | Unset | None = UNSET,
    country: models.Country | str | Unset | None = UNSET,
    language: models.CatalogsLocale | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> models.CatalogsAvailableFilterValues:
    """GET /catalogs/available_filter_values.

    `GET /catalogs/available_filter_values`.

    Args:
        client: The client that sends the request.
        catalog_id: The `catalog_id` of the operation.
        feed_id: The `feed_id` of the operation.
        country: The `country` of the operation.
        language: The `language` of the operation.
        ad_account_id: The `ad_account_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            catalog_id=catalog_id,
            feed_id=feed_id,
            country=country,
            language=language,
            ad_account_id=ad_account_id,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    catalog_id: str,
    feed_id: str | Unset | None = UNSET,
    country: models.Country | str | Unset | None = UNSET,
    language: models.CatalogsLocale | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[models.CatalogsAvailableFilterValues]:
    """GET /catalogs/available_filter_values.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            catalog_id=catalog_id,
            feed_id=feed_id,
            country=country,
            language=language,
            ad_account_id=ad_account_id,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    catalog_id: str,
    feed_id: str | Unset | None = UNSET,
    country: models.Country | str | Unset | None = UNSET,
    language: models.CatalogsLocale | str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> models.CatalogsAvailableFilterValues:
    """GET /catalogs/available_filter_values.

    `GET /catalogs/available_filter_values`.

    Args:
        client: The client that sends the request.
        catalog_id: The `catalog_id` of the operation.
        feed_id: The `feed_id` of the operation.
        country: The `country` of the operation.
        language: The `language` of the operation.
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
                catalog_id=catalog_id,
                feed_id=feed_id,
                country=country,
                language=language,
                ad_account_id=ad_account_id,
            )
        )
    ).parsed
