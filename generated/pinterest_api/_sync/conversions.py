# Derived from _async/conversions.py by ./codegen.sh; do not edit.
"""The group `conversions` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._sync.resource import SyncAPIResource
from pinbridge.runtime.facade import body_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response, Unset

    from ..models import (
        AdvertiserDefinedEventsGetAdvertiserDefinedEventsResponse,
        ConversionApiResponse,
        ConversionEvents,
        ConversionEventsDataItem,
        ConversionEventsDataItemDict,
        ConversionEventsDict,
        ConversionMSOTEvents,
        ConversionMSOTEventsDict,
        EventQualityScore,
        IngestionSourceOptions,
        LookbackPeriodOptions,
        SourcePlatformOptions,
    )


class ConversionsResource(SyncAPIResource):
    """Operations of the group `conversions`."""

    def advertiser_defined_events(
        self, *, ad_account_id: str | None = None, options: RequestOptions | None = None
    ) -> AdvertiserDefinedEventsGetAdvertiserDefinedEventsResponse:
        """GET /ad_accounts/{ad_account_id}/advertiser_defined_events.

        `GET /ad_accounts/{ad_account_id}/advertiser_defined_events`.

        Args:
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.conversions.advertiser_defined_events_get import build_request

        response: Response[AdvertiserDefinedEventsGetAdvertiserDefinedEventsResponse] = (
            self._client.execute(
                build_request(
                    ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True)
                ),
                options=options,
            )
        )
        return response.parsed

    @overload
    def send_events(
        self,
        data: ConversionEvents | ConversionEventsDict,
        *,
        ad_account_id: str | None = None,
        test: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ConversionApiResponse: ...

    @overload
    def send_events(
        self,
        *,
        ad_account_id: str | None = None,
        test: bool | None = None,
        options: RequestOptions | None = None,
        data_body: Iterable[ConversionEventsDataItem | ConversionEventsDataItemDict],
        extra: Mapping[str, Any] | Unset = ...,
    ) -> ConversionApiResponse: ...

    def send_events(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        test: bool | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> ConversionApiResponse:
        """POST /ad_accounts/{ad_account_id}/events.

        `POST /ad_accounts/{ad_account_id}/events`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            test: The `test` of the operation.
            options: Settings for this call only.

        Fields:
            data_body: `Iterable[ConversionEventsDataItem | ConversionEventsDataItemDict]`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.conversion_events.events_create import build_request

        response: Response[ConversionApiResponse] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                test=test,
                body=body_of(data, fields, {"data_body": "data"}),
            ),
            options=options,
        )
        return response.parsed

    @overload
    def send_msot_events(
        self,
        data: ConversionMSOTEvents | ConversionMSOTEventsDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    def send_msot_events(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[ConversionMSOTEventsDict],
    ) -> None: ...

    def send_msot_events(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """POST /ad_accounts/{ad_account_id}/msot/events.

        `POST /ad_accounts/{ad_account_id}/msot/events`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            action_timestamps (optional): `Iterable[int] | Unset`.
            ad_group_id: `str`.
            attribution_model (optional): `ConversionMSOTEventsAttributionModel | str | Unset`.
            attribution_scope: `ConversionMSOTEventsAttributionScope | str`.
            attribution_score (optional): `float | Decimal | Unset`.
            campaign_id (optional): `str | Unset`.
            currency (optional): `ConversionMSOTEventsCurrency | str | Unset`.
            event_id: `str`.
            event_name: `ConversionMSOTEventsEventName | str`.
            event_timestamp: `int`.
            total_event_touchpoints (optional): `int | Unset`.
            total_events (optional): `int | Unset`.
            value (optional): `float | Decimal | Unset`.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.msot_events.msot_events_create import build_request

        self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=body_of(data, fields),
            ),
            options=options,
        )

    def event_quality_scores(
        self,
        lookback_period: LookbackPeriodOptions | str,
        *,
        ad_account_id: str | None = None,
        source_platform: SourcePlatformOptions | str | None = None,
        ingestion_source: IngestionSourceOptions | str | None = None,
        options: RequestOptions | None = None,
    ) -> list[EventQualityScore]:
        """GET /ad_accounts/{ad_account_id}/conversion_eqs.

        `GET /ad_accounts/{ad_account_id}/conversion_eqs`.

        Args:
            lookback_period: The `lookback_period` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            source_platform: The `source_platform` of the operation.
            ingestion_source: The `ingestion_source` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.conversion_eqs.conversion_eqs_list import build_request

        response: Response[list[EventQualityScore]] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                lookback_period=lookback_period,
                source_platform=source_platform,
                ingestion_source=ingestion_source,
            ),
            options=options,
        )
        return response.parsed
