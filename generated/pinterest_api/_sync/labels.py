# Derived from _async/labels.py by ./codegen.sh; do not edit.
"""The group `labels` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._sync.paging import Pager
from pinbridge.runtime._sync.resource import SyncAPIResource
from pinbridge.runtime.facade import body_of
from pinbridge.runtime.paging import CursorWalk, Page, Spot, cursor_page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        LabelCreateRequest,
        LabelCreateRequestDict,
        LabelsListResponse200,
        LabelsResponse,
        LabelUpdateRequest,
        LabelUpdateRequestDict,
        QueryLabelEntityStatusesItem,
        QueryLabelTypesItem,
    )


class LabelsResource(SyncAPIResource):
    """Operations of the group `labels`."""

    def list_page(
        self,
        *,
        ad_account_id: str | None = None,
        campaign_ids: Iterable[str] | None = None,
        label_ids: Iterable[str] | None = None,
        entity_statuses: Iterable[QueryLabelEntityStatusesItem | str] | None = None,
        label_types: Iterable[QueryLabelTypesItem | str] | None = None,
        page_size: int | None = None,
        bookmark: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[LabelsResponse]:
        """GET /ad_accounts/{ad_account_id}/labels, one page of them.

        `GET /ad_accounts/{ad_account_id}/labels`.

        Args:
            ad_account_id: The `ad_account_id` of the operation.
            campaign_ids: The `campaign_ids` of the operation.
            label_ids: The `label_ids` of the operation.
            entity_statuses: The server's default is `['ACTIVE']`.
            label_types: The server's default is `['BRAND', 'CUSTOM']`.
            page_size: The server's default is 25.
            bookmark: The `bookmark` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.labels.labels_list import build_request

        response: Response[LabelsListResponse200] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                campaign_ids=campaign_ids,
                label_ids=label_ids,
                entity_statuses=entity_statuses,
                label_types=label_types,
                page_size=page_size,
                bookmark=bookmark,
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter(
        self,
        *,
        page_size: int = 100,
        ad_account_id: str | None = None,
        campaign_ids: Iterable[str] | None = None,
        label_ids: Iterable[str] | None = None,
        entity_statuses: Iterable[QueryLabelEntityStatusesItem | str] | None = None,
        label_types: Iterable[QueryLabelTypesItem | str] | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[LabelsResponse]:
        """GET /ad_accounts/{ad_account_id}/labels, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            campaign_ids: The `campaign_ids` of the operation.
            label_ids: The `label_ids` of the operation.
            entity_statuses: The server's default is `['ACTIVE']`.
            label_types: The server's default is `['BRAND', 'CUSTOM']`.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[LabelsResponse]:
            return self.list_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                ad_account_id=ad_account_id,
                campaign_ids=campaign_ids,
                label_ids=label_ids,
                entity_statuses=entity_statuses,
                label_types=label_types,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size))

    @overload
    def create(
        self,
        data: LabelCreateRequest | LabelCreateRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> LabelsResponse: ...

    @overload
    def create(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[LabelCreateRequestDict],
    ) -> LabelsResponse: ...

    def create(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> LabelsResponse:
        """POST /ad_accounts/{ad_account_id}/labels.

        `POST /ad_accounts/{ad_account_id}/labels`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            labels: `Iterable[LabelCreateRequestLabelsItem | LabelCreateRequestLabelsItemDict]`.
            parent_id: `str`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.labels.labels_create import build_request

        response: Response[LabelsResponse] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    @overload
    def update(
        self,
        data: LabelUpdateRequest | LabelUpdateRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> LabelsResponse: ...

    @overload
    def update(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[LabelUpdateRequestDict],
    ) -> LabelsResponse: ...

    def update(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> LabelsResponse:
        """PATCH /ad_accounts/{ad_account_id}/labels.

        `PATCH /ad_accounts/{ad_account_id}/labels`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            labels: `Iterable[LabelUpdateRequestLabelsItem | LabelUpdateRequestLabelsItemDict]`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.labels.labels_update import build_request

        response: Response[LabelsResponse] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed
