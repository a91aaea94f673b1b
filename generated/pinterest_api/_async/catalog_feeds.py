"""The group `catalog_feeds` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._async.paging import AsyncPager
from pinbridge.runtime._async.resource import AsyncAPIResource
from pinbridge.runtime.facade import body_of
from pinbridge.runtime.paging import CursorWalk, Page, Spot, cursor_page
from pinbridge.runtime.variables import without_variables

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        CatalogsFeed,
        CatalogsFeedIngestion,
        CatalogsFeedProcessingResult,
        CatalogsFeedsCreateRequestDict,
        CatalogsHotelFeedsCreateRequestDict,
        CatalogsItemValidationIssue,
        CatalogsItemValidationIssues,
        CatalogsRetailFeedsCreateRequestDict,
        CatalogsRetailFeedsUpdateRequestDict,
        FeedProcessingResultsListResponse200,
        FeedsCreateBody,
        FeedsCreateBodyDict,
        FeedsListResponse200,
        FeedsUpdateBody,
        FeedsUpdateBodyDict,
        ItemsIssuesListResponse200,
    )


class AsyncCatalogFeedsResource(AsyncAPIResource):
    """Operations of the group `catalog_feeds`."""

    async def list_page(
        self,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        catalog_id: str | None = None,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[CatalogsFeed]:
        """GET /catalogs/feeds, one page of them.

        `GET /catalogs/feeds`.

        Args:
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
            catalog_id: The `catalog_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.catalog_feeds.feeds_list import build_request

        response: Response[FeedsListResponse200] = await self._client.execute(
            build_request(
                bookmark=bookmark,
                page_size=page_size,
                catalog_id=catalog_id,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter(
        self,
        *,
        page_size: int = 100,
        catalog_id: str | None = None,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[CatalogsFeed]:
        """GET /catalogs/feeds, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            catalog_id: The `catalog_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[CatalogsFeed]:
            return await self.list_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                catalog_id=catalog_id,
                ad_account_id=ad_account_id,
                options=options,
            )

        return AsyncPager(fetch, CursorWalk(page_size))

    @overload
    async def create(
        self,
        data: FeedsCreateBody | FeedsCreateBodyDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CatalogsFeed: ...

    @overload
    async def create(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsRetailFeedsCreateRequestDict],
    ) -> CatalogsFeed: ...

    @overload
    async def create(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsHotelFeedsCreateRequestDict],
    ) -> CatalogsFeed: ...

    @overload
    async def create(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsFeedsCreateRequestDict],
    ) -> CatalogsFeed: ...

    @without_variables
    async def create(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> CatalogsFeed:
        """POST /catalogs/feeds.

        `POST /catalogs/feeds`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            CatalogsRetailFeedsCreateRequest: catalog_id (optional), credentials (optional),
                default_availability (optional), default_country, default_currency (optional),
                default_locale, format, location, name, preferred_processing_schedule (optional),
                status (optional).
            CatalogsHotelFeedsCreateRequest: catalog_id (optional), credentials (optional),
                default_currency (optional), default_locale, format, location, name,
                preferred_processing_schedule (optional), status (optional).
            CatalogsCreativeAssetsFeedsCreateRequest: catalog_id (optional), credentials (optional),
                default_country, default_currency (optional), default_locale, format, location,
                name, preferred_processing_schedule (optional), status (optional).
            CatalogsFeedsCreateRequest: credentials (optional), default_availability (optional),
                default_country (optional), default_currency (optional), default_locale (optional),
                format, location, name, preferred_processing_schedule (optional), status (optional).

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            ConflictError: The status is 409.
            APIError: The status is not a success of the operation.
        """
        from ..api.catalog_feeds.feeds_create import build_request

        response: Response[CatalogsFeed] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    async def get(
        self,
        feed_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CatalogsFeed:
        """GET /catalogs/feeds/{feed_id}.

        `GET /catalogs/feeds/{feed_id}`.

        Args:
            feed_id: The `feed_id` of the operation.
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
        from ..api.catalog_feeds.feeds_get import build_request

        response: Response[CatalogsFeed] = await self._client.execute(
            build_request(
                feed_id=feed_id, ad_account_id=self._or_default("ad_account_id", ad_account_id)
            ),
            options=options,
        )
        return response.parsed

    async def delete(
        self,
        feed_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /catalogs/feeds/{feed_id}.

        `DELETE /catalogs/feeds/{feed_id}`.

        Args:
            feed_id: The `feed_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            ConflictError: The status is 409.
            APIError: The status is not a success of the operation.
        """
        from ..api.catalog_feeds.feeds_delete import build_request

        await self._client.execute(
            build_request(
                feed_id=feed_id, ad_account_id=self._or_default("ad_account_id", ad_account_id)
            ),
            options=options,
        )

    @overload
    async def update(
        self,
        feed_id: str,
        data: FeedsUpdateBody | FeedsUpdateBodyDict | None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CatalogsFeed: ...

    @overload
    async def update(
        self,
        feed_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsRetailFeedsUpdateRequestDict],
    ) -> CatalogsFeed: ...

    @without_variables
    async def update(
        self,
        feed_id: str,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> CatalogsFeed:
        """PATCH /catalogs/feeds/{feed_id}.

        `PATCH /catalogs/feeds/{feed_id}`.

        Args:
            feed_id: The `feed_id` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            CatalogsRetailFeedsUpdateRequest: credentials (optional), default_availability
                (optional), default_currency (optional), format (optional), location (optional),
                name (optional), preferred_processing_schedule (optional), status (optional).
            CatalogsHotelFeedsUpdateRequest: credentials (optional), default_currency (optional),
                format (optional), location (optional), name (optional),
                preferred_processing_schedule (optional), status (optional).
            CatalogsCreativeAssetsFeedsUpdateRequest: credentials (optional), default_currency
                (optional), format (optional), location (optional), name (optional),
                preferred_processing_schedule (optional), status (optional).
            CatalogsFeedsUpdateRequest: credentials (optional), default_availability (optional),
                default_currency (optional), format (optional), location (optional), name
                (optional), preferred_processing_schedule (optional), status (optional).

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.catalog_feeds.feeds_update import build_request

        response: Response[CatalogsFeed] = await self._client.execute(
            build_request(
                feed_id=feed_id,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    async def ingest(
        self,
        feed_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CatalogsFeedIngestion:
        """POST /catalogs/feeds/{feed_id}/ingest.

        `POST /catalogs/feeds/{feed_id}/ingest`.

        Args:
            feed_id: The `feed_id` of the operation.
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
        from ..api.catalog_feeds.feeds_ingest import build_request

        response: Response[CatalogsFeedIngestion] = await self._client.execute(
            build_request(
                feed_id=feed_id, ad_account_id=self._or_default("ad_account_id", ad_account_id)
            ),
            options=options,
        )
        return response.parsed

    async def list_processing_results_page(
        self,
        feed_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[CatalogsFeedProcessingResult]:
        """GET /catalogs/feeds/{feed_id}/processing_results, one page of them.

        `GET /catalogs/feeds/{feed_id}/processing_results`.

        Args:
            feed_id: The `feed_id` of the operation.
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
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
        from ..api.catalog_feeds.feed_processing_results_list import build_request

        response: Response[FeedProcessingResultsListResponse200] = await self._client.execute(
            build_request(
                feed_id=feed_id,
                bookmark=bookmark,
                page_size=page_size,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter_processing_results(
        self,
        feed_id: str,
        *,
        page_size: int = 100,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[CatalogsFeedProcessingResult]:
        """GET /catalogs/feeds/{feed_id}/processing_results, page by page as they are needed.

        Args:
            feed_id: The `feed_id` of the operation.
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[CatalogsFeedProcessingResult]:
            return await self.list_processing_results_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                feed_id=feed_id,
                ad_account_id=ad_account_id,
                options=options,
            )

        return AsyncPager(fetch, CursorWalk(page_size, lambda row: row.id))

    async def list_item_issues_page(
        self,
        processing_result_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        item_numbers: Iterable[int] | None = None,
        item_validation_issue: CatalogsItemValidationIssue | str | None = None,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[CatalogsItemValidationIssues]:
        """GET /catalogs/processing_results/{processing_result_id}/item_issues, one page of them.

        `GET /catalogs/processing_results/{processing_result_id}/item_issues`.

        Args:
            processing_result_id: The `processing_result_id` of the operation.
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
            item_numbers: The `item_numbers` of the operation.
            item_validation_issue: The `item_validation_issue` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.catalog_feeds.items_issues_list import build_request

        response: Response[ItemsIssuesListResponse200] = await self._client.execute(
            build_request(
                processing_result_id=processing_result_id,
                bookmark=bookmark,
                page_size=page_size,
                item_numbers=item_numbers,
                item_validation_issue=item_validation_issue,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter_item_issues(
        self,
        processing_result_id: str,
        *,
        page_size: int = 100,
        item_numbers: Iterable[int] | None = None,
        item_validation_issue: CatalogsItemValidationIssue | str | None = None,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[CatalogsItemValidationIssues]:
        """GET /catalogs/processing_results/{processing_result_id}/item_issues, page by page as they
        are needed.

        Args:
            processing_result_id: The `processing_result_id` of the operation.
            page_size: Rows fetched at a time, up to 250.
            item_numbers: The `item_numbers` of the operation.
            item_validation_issue: The `item_validation_issue` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[CatalogsItemValidationIssues]:
            return await self.list_item_issues_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                processing_result_id=processing_result_id,
                item_numbers=item_numbers,
                item_validation_issue=item_validation_issue,
                ad_account_id=ad_account_id,
                options=options,
            )

        return AsyncPager(fetch, CursorWalk(page_size))
