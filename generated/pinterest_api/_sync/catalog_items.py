# Derived from _async/catalog_items.py by ./codegen.sh; do not edit.
"""The group `catalog_items` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._sync.resource import SyncAPIResource
from pinbridge.runtime.facade import body_of

if TYPE_CHECKING:
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        CatalogsCreativeAssetsBatchRequestDict,
        CatalogsHotelBatchRequestDict,
        CatalogsItems,
        CatalogsItemsBatch,
        CatalogsItemsCreateBatchRequestDict,
        CatalogsItemsDeleteBatchRequestDict,
        CatalogsItemsDeleteDiscontinuedBatchRequestDict,
        CatalogsItemsRequest,
        CatalogsItemsRequestDict,
        CatalogsItemsUpdateBatchRequestDict,
        CatalogsItemsUpsertBatchRequestDict,
        CatalogsRetailBatchRequestDict,
        ItemsBatchPostBody,
        ItemsBatchPostBodyDict,
    )


class CatalogItemsResource(SyncAPIResource):
    """Operations of the group `catalog_items`."""

    @overload
    def get(
        self,
        data: CatalogsItemsRequest | CatalogsItemsRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CatalogsItems: ...

    @overload
    def get(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsItemsRequestDict],
    ) -> CatalogsItems: ...

    def get(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> CatalogsItems:
        """POST /catalogs/items.

        `POST /catalogs/items`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            country: `Country | str`.
            filters: `CatalogsItemsPostFilters | CatalogsItemsPostFiltersDict`.
            language: `CatalogsItemsRequestLanguage | str`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.catalog_items.items_post import build_request

        response: Response[CatalogsItems] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    @overload
    def submit_batch(
        self,
        data: ItemsBatchPostBody | ItemsBatchPostBodyDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CatalogsItemsBatch: ...

    @overload
    def submit_batch(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsRetailBatchRequestDict],
    ) -> CatalogsItemsBatch: ...

    @overload
    def submit_batch(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsHotelBatchRequestDict],
    ) -> CatalogsItemsBatch: ...

    @overload
    def submit_batch(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsCreativeAssetsBatchRequestDict],
    ) -> CatalogsItemsBatch: ...

    @overload
    def submit_batch(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsItemsUpdateBatchRequestDict],
    ) -> CatalogsItemsBatch: ...

    @overload
    def submit_batch(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsItemsUpsertBatchRequestDict],
    ) -> CatalogsItemsBatch: ...

    @overload
    def submit_batch(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsItemsCreateBatchRequestDict],
    ) -> CatalogsItemsBatch: ...

    @overload
    def submit_batch(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsItemsDeleteDiscontinuedBatchRequestDict],
    ) -> CatalogsItemsBatch: ...

    @overload
    def submit_batch(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsItemsDeleteBatchRequestDict],
    ) -> CatalogsItemsBatch: ...

    def submit_batch(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> CatalogsItemsBatch:
        """POST /catalogs/items/batch.

        `POST /catalogs/items/batch`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            CatalogsRetailBatchRequest: catalog_id (optional), country, items, language.
            CatalogsHotelBatchRequest: catalog_id (optional), country, items, language.
            CatalogsCreativeAssetsBatchRequest: catalog_id (optional), country, items, language.
            CatalogsItemsUpdateBatchRequest: country, items, language.
            CatalogsItemsUpsertBatchRequest: country, items, language.
            CatalogsItemsCreateBatchRequest: country, items, language.
            CatalogsItemsDeleteDiscontinuedBatchRequest: country, items, language.
            CatalogsItemsDeleteBatchRequest: country, items, language.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.catalog_items.items_batch_post import build_request

        response: Response[CatalogsItemsBatch] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    def get_batch(
        self,
        batch_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CatalogsItemsBatch:
        """GET /catalogs/items/batch/{batch_id}.

        `GET /catalogs/items/batch/{batch_id}`.

        Args:
            batch_id: The `batch_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.catalog_items.items_batch_get import build_request

        response: Response[CatalogsItemsBatch] = self._client.execute(
            build_request(
                batch_id=batch_id, ad_account_id=self._or_default("ad_account_id", ad_account_id)
            ),
            options=options,
        )
        return response.parsed
