"""The group `resources` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinbridge.runtime._async.resource import AsyncAPIResource

if TYPE_CHECKING:
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        AdAccountsCountryResponse,
        BookClosedResponse,
        DeliveryMetricsResponse,
        PublicTargetingType,
        QueryReportType,
        SingleInterestTargetingOptionResponse,
    )


class AsyncResourcesResource(AsyncAPIResource):
    """Operations of the group `resources`."""

    async def ad_account_countries(
        self, *, options: RequestOptions | None = None
    ) -> AdAccountsCountryResponse:
        """GET /resources/ad_account_countries.

        `GET /resources/ad_account_countries`.

        Args:
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            APIError: The status is not a success of the operation.
        """
        from ..api.resources.ad_account_countries_get import build_request

        response: Response[AdAccountsCountryResponse] = await self._client.execute(
            build_request(), options=options
        )
        return response.parsed

    async def delivery_metrics(
        self,
        *,
        report_type: QueryReportType | str | None = None,
        options: RequestOptions | None = None,
    ) -> DeliveryMetricsResponse:
        """GET /resources/delivery_metrics.

        `GET /resources/delivery_metrics`.

        Args:
            report_type: The `report_type` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.resources.delivery_metrics_get import build_request

        response: Response[DeliveryMetricsResponse] = await self._client.execute(
            build_request(report_type=report_type), options=options
        )
        return response.parsed

    async def lead_form_questions(self, *, options: RequestOptions | None = None) -> None:
        """GET /resources/lead_form_questions.

        `GET /resources/lead_form_questions`.

        Args:
            options: Settings for this call only.

        Raises:
            APIError: The status is not a success of the operation.
        """
        from ..api.resources.lead_form_questions_get import build_request

        await self._client.execute(build_request(), options=options)

    async def metrics_ready_state(
        self, date: str, *, options: RequestOptions | None = None
    ) -> BookClosedResponse:
        """GET /resources/metrics_ready_state.

        `GET /resources/metrics_ready_state`.

        Args:
            date: The `date` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.resources.metrics_ready_state_get import build_request

        response: Response[BookClosedResponse] = await self._client.execute(
            build_request(date=date), options=options
        )
        return response.parsed

    async def interest(
        self, interest_id: str, *, options: RequestOptions | None = None
    ) -> SingleInterestTargetingOptionResponse:
        """GET /resources/targeting/interests/{interest_id}.

        `GET /resources/targeting/interests/{interest_id}`.

        Args:
            interest_id: The `interest_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.resources.interest_targeting_options_get import build_request

        response: Response[SingleInterestTargetingOptionResponse] = await self._client.execute(
            build_request(interest_id=interest_id), options=options
        )
        return response.parsed

    async def targeting_options(
        self,
        targeting_type: PublicTargetingType | str,
        *,
        client_id: str | None = None,
        oauth_signature: str | None = None,
        timestamp: str | None = None,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> list[dict[str, Any]] | None:
        """GET /resources/targeting/{targeting_type}.

        `GET /resources/targeting/{targeting_type}`.

        Args:
            targeting_type: The `targeting_type` of the operation.
            client_id: The `client_id` of the operation.
            oauth_signature: The `oauth_signature` of the operation.
            timestamp: The `timestamp` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.resources.targeting_options_get import build_request

        response: Response[list[dict[str, Any]] | None] = await self._client.execute(
            build_request(
                targeting_type=targeting_type,
                client_id=client_id,
                oauth_signature=oauth_signature,
                timestamp=timestamp,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
            ),
            options=options,
        )
        return response.parsed
