from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[list[models.EventQualityScore]] = Operation(
    id="conversion_eqs_list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/conversion_eqs",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: list[models.EventQualityScore]},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_LOOKBACK_PERIOD = Parameter(
    "lookback_period",
    lambda: checks.choice(models.LookbackPeriodOptions),
    lambda value: coerce.choice(value, models.LookbackPeriodOptions),
    required=True,
)
_SOURCE_PLATFORM = Parameter(
    "source_platform",
    lambda: checks.choice(models.SourcePlatformOptions),
    lambda value: coerce.choice(value, models.SourcePlatformOptions),
)
_INGESTION_SOURCE = Parameter(
    "ingestion_source",
    lambda: checks.choice(models.IngestionSourceOptions),
    lambda value: coerce.choice(value, models.IngestionSourceOptions),
)


def build_request(
    *,
    ad_account_id: str,
    lookback_period: models.LookbackPeriodOptions | str,
    source_platform: models.SourcePlatformOptions | str | Unset | None = UNSET,
    ingestion_source: models.IngestionSourceOptions | str | Unset | None = UNSET,
) -> Request[list[models.EventQualityScore]]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/ad_accounts/{_AD_ACCOUNT_ID.segment(OPERATION, ad_account_id)}/conversion_eqs",
        query=encode_query(
            [
                *_LOOKBACK_PERIOD.pairs(OPERATION, lookback_period),
                *_SOURCE_PLATFORM.pairs(OPERATION, source_platform),
                *_INGESTION_SOURCE.pairs(OPERATION, ingestion_source),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    ad_account_id: str,
    lookback_period: models.LookbackPeriodOptions | str,
    source_platform: models.SourcePlatformOptions | str | Unset | None = UNSET,
    ingestion_source: models.IngestionSourceOptions | str | Unset | None = UNSET,
) -> Response[list[models.EventQualityScore]]:
    """GET /ad_accounts/{ad_account_id}/conversion_eqs.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id,
            lookback_period=lookback_period,
            source_platform=source_platform,
            ingestion_source=ingestion_source,
        )
    )


def sync(
    *,
    client: Executor,
    ad_account_id: str,
    lookback_period: models.LookbackPeriodOptions | str,
    source_platform: models.SourcePlatformOptions | str | Unset | None = UNSET,
    ingestion_source: models.IngestionSourceOptions | str | Unset | None = UNSET,
) -> list[models.EventQualityScore]:
    """GET /ad_accounts/{ad_account_id}/conversion_eqs.

    `GET /ad_accounts/{ad_account_id}/conversion_eqs`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        lookback_period: The `lookback_period` of the operation.
        source_platform: The `source_platform` of the operation.
        ingestion_source: The `ingestion_source` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id,
            lookback_period=lookback_period,
            source_platform=source_platform,
            ingestion_source=ingestion_source,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    lookback_period: models.LookbackPeriodOptions | str,
    source_platform: models.SourcePlatformOptions | str | Unset | None = UNSET,
    ingestion_source: models.IngestionSourceOptions | str | Unset | None = UNSET,
) -> Response[list[models.EventQualityScore]]:
    """GET /ad_accounts/{ad_account_id}/conversion_eqs.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            ad_account_id=ad_account_id,
            lookback_period=lookback_period,
            source_platform=source_platform,
            ingestion_source=ingestion_source,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    lookback_period: models.LookbackPeriodOptions | str,
    source_platform: models.SourcePlatformOptions | str | Unset | None = UNSET,
    ingestion_source: models.IngestionSourceOptions | str | Unset | None = UNSET,
) -> list[models.EventQualityScore]:
    """GET /ad_accounts/{ad_account_id}/conversion_eqs.

    `GET /ad_accounts/{ad_account_id}/conversion_eqs`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        lookback_period: The `lookback_period` of the operation.
        source_platform: The `source_platform` of the operation.
        ingestion_source: The `ingestion_source` of the operation.

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
                lookback_period=lookback_period,
                source_platform=source_platform,
                ingestion_source=ingestion_source,
            )
        )
    ).parsed
