# Derived from _async/pins.py by ./codegen.sh; do not edit.
"""The group `pins` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._sync.paging import Pager
from pinbridge.runtime._sync.resource import SyncAPIResource
from pinbridge.runtime.facade import body_of
from pinbridge.runtime.paging import CursorWalk, Page, Spot, cursor_page
from pinbridge.runtime.types import UNSET

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response, Unset

    from ..models import (
        CreativeType,
        MultiPinsAnalyticsMetricTypesItem,
        Pin,
        PinAnalyticsMetricsResponse,
        PinsListResponse200,
        PinUpdate,
        PinUpdateDict,
        QueryAppTypes,
        QueryPinAnalyticsMetricTypesItem,
        QueryPinFilter,
        QueryPinType,
        QuerySplitFieldPins,
    )


class PinsResource(SyncAPIResource):
    """Operations of the group `pins`."""

    def list_page(
        self,
        *,
        pin_filter: QueryPinFilter | str | None = None,
        pin_metrics: bool | None = None,
        include_protected_pins: bool | None = None,
        pin_type: QueryPinType | str | None = None,
        creative_types: Iterable[CreativeType | str] | None = None,
        ad_account_id: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[Pin]:
        """GET /pins, one page of them.

        `GET /pins`.

        Args:
            pin_filter: The `pin_filter` of the operation.
            pin_metrics: The server's default is False.
            include_protected_pins: The server's default is False.
            pin_type: The `pin_type` of the operation.
            creative_types: The `creative_types` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.pins.pins_list import build_request

        response: Response[PinsListResponse200] = self._client.execute(
            build_request(
                pin_filter=pin_filter,
                pin_metrics=pin_metrics,
                include_protected_pins=include_protected_pins,
                pin_type=pin_type,
                creative_types=creative_types,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                bookmark=bookmark,
                page_size=page_size,
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter(
        self,
        *,
        page_size: int = 100,
        pin_filter: QueryPinFilter | str | None = None,
        pin_metrics: bool | None = None,
        include_protected_pins: bool | None = None,
        pin_type: QueryPinType | str | None = None,
        creative_types: Iterable[CreativeType | str] | None = None,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[Pin]:
        """GET /pins, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            pin_filter: The `pin_filter` of the operation.
            pin_metrics: The server's default is False.
            include_protected_pins: The server's default is False.
            pin_type: The `pin_type` of the operation.
            creative_types: The `creative_types` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[Pin]:
            return self.list_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                pin_filter=pin_filter,
                pin_metrics=pin_metrics,
                include_protected_pins=include_protected_pins,
                pin_type=pin_type,
                creative_types=creative_types,
                ad_account_id=ad_account_id,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size, lambda row: row.id))

    def get(
        self,
        pin_id: str,
        *,
        ad_account_id: str | None = None,
        pin_metrics: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pin:
        """GET /pins/{pin_id}.

        `GET /pins/{pin_id}`.

        Args:
            pin_id: The `pin_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            pin_metrics: The server's default is False.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.pins.pins_get import build_request

        response: Response[Pin] = self._client.execute(
            build_request(
                pin_id=pin_id,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                pin_metrics=pin_metrics,
            ),
            options=options,
        )
        return response.parsed

    def delete(
        self,
        pin_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /pins/{pin_id}.

        `DELETE /pins/{pin_id}`.

        Args:
            pin_id: The `pin_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.pins.pins_delete import build_request

        self._client.execute(
            build_request(
                pin_id=pin_id, ad_account_id=self._or_default("ad_account_id", ad_account_id)
            ),
            options=options,
        )

    @overload
    def update(
        self,
        pin_id: str,
        data: PinUpdate | PinUpdateDict | None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pin: ...

    @overload
    def update(
        self,
        pin_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[PinUpdateDict],
    ) -> Pin: ...

    def update(
        self,
        pin_id: str,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Pin:
        """PATCH /pins/{pin_id}.

        `PATCH /pins/{pin_id}`.

        Args:
            pin_id: The `pin_id` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            alt_text (optional): `str | None | Unset`.
            board_id (optional): `str | Unset`.
            board_section_id (optional): `str | None | Unset`.
            carousel_slots (optional): `Iterable[CarouselSlot | CarouselSlotDict] | Unset`.
            description (optional): `str | None | Unset`.
            link (optional): `str | None | Unset`.
            title (optional): `str | None | Unset`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.pins.pins_update import build_request

        response: Response[Pin] = self._client.execute(
            build_request(
                pin_id=pin_id,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    def analytics_of_one(
        self,
        pin_id: str,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        metric_types: Iterable[QueryPinAnalyticsMetricTypesItem | str],
        app_types: QueryAppTypes | str | None = None,
        split_field: QuerySplitFieldPins | str | None = None,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, PinAnalyticsMetricsResponse]:
        """GET /pins/{pin_id}/analytics.

        `GET /pins/{pin_id}/analytics`.

        Args:
            pin_id: The `pin_id` of the operation.
            start_date: The `start_date` of the operation.
            end_date: The `end_date` of the operation.
            metric_types: The `metric_types` of the operation.
            app_types: The server's default is `ALL`.
            split_field: The server's default is `NO_SPLIT`.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.pins.pins_analytics import build_request

        response: Response[dict[str, PinAnalyticsMetricsResponse]] = self._client.execute(
            build_request(
                pin_id=pin_id,
                start_date=start_date,
                end_date=end_date,
                app_types=app_types,
                metric_types=metric_types,
                split_field=split_field,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
            ),
            options=options,
        )
        return response.parsed

    def analytics_of_many(
        self,
        *,
        pin_ids: Iterable[str],
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        metric_types: Iterable[MultiPinsAnalyticsMetricTypesItem | str],
        app_types: QueryAppTypes | str | None = None,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, dict[str, PinAnalyticsMetricsResponse]]:
        """GET /pins/analytics.

        `GET /pins/analytics`.

        Args:
            pin_ids: The `pin_ids` of the operation.
            start_date: The `start_date` of the operation.
            end_date: The `end_date` of the operation.
            metric_types: The `metric_types` of the operation.
            app_types: The server's default is `ALL`.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.pins.multi_pins_analytics import build_request

        response: Response[dict[str, dict[str, PinAnalyticsMetricsResponse]]] = (
            self._client.execute(
                build_request(
                    pin_ids=pin_ids,
                    start_date=start_date,
                    end_date=end_date,
                    app_types=app_types,
                    metric_types=metric_types,
                    ad_account_id=self._or_default("ad_account_id", ad_account_id),
                ),
                options=options,
            )
        )
        return response.parsed

    def save(
        self,
        pin_id: str,
        board_id: str | None | Unset = UNSET,
        *,
        ad_account_id: str | None = None,
        board_section_id: str | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pin:
        """POST /pins/{pin_id}/save.

        `POST /pins/{pin_id}/save`.

        Args:
            pin_id: The `pin_id` of the operation.
            board_id: The `board_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            board_section_id: The `board_section_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.pins.pins_save import build_request

        response: Response[Pin] = self._client.execute(
            build_request(
                pin_id=pin_id,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                body={"board_id": board_id, "board_section_id": board_section_id},
            ),
            options=options,
        )
        return response.parsed
