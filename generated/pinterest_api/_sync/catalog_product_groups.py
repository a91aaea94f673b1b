# Derived from _async/catalog_product_groups.py by ./codegen.sh; do not edit.
"""The group `catalog_product_groups` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._sync.paging import Pager
from pinbridge.runtime._sync.resource import SyncAPIResource
from pinbridge.runtime.facade import body_of, items_of
from pinbridge.runtime.paging import CursorWalk, Page, Spot, cursor_page
from pinbridge.runtime.types import deprecated

if TYPE_CHECKING:
    import builtins
    from collections.abc import Iterable, Mapping

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response, Unset

    from ..models import (
        CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequestDict,
        CatalogsCreativeAssetsProductGroupCreateRequestDict,
        CatalogsCreativeAssetsProductGroupUpdateRequestDict,
        CatalogsHotelListProductsByCatalogBasedFilterRequestDict,
        CatalogsHotelProductGroupCreateRequestDict,
        CatalogsHotelProductGroupUpdateRequestDict,
        CatalogsListProductsByFeedBasedFilterDict,
        CatalogsListProductsByFilterRequest,
        CatalogsListProductsByFilterRequestDict,
        CatalogsProduct,
        CatalogsProductGroupCreateRequestDict,
        CatalogsProductGroupFiltersRequest,
        CatalogsProductGroupFiltersRequestDict,
        CatalogsProductGroupPinsListResponse200,
        CatalogsProductGroupProductCountsVertical,
        CatalogsProductGroupsCreateBody,
        CatalogsProductGroupsCreateBodyDict,
        CatalogsProductGroupsListResponse200,
        CatalogsProductGroupsUpdateBody,
        CatalogsProductGroupsUpdateBodyDict,
        CatalogsProductGroupUpdateRequestDict,
        CatalogsRetailListProductsByCatalogBasedFilterRequestDict,
        CatalogsRetailProductGroupCreateRequestDict,
        CatalogsRetailProductGroupUpdateRequestDict,
        CatalogsVerticalProductGroup,
        ProductsByProductGroupFilterListResponse200,
    )


class CatalogProductGroupsResource(SyncAPIResource):
    """Operations of the group `catalog_product_groups`."""

    @overload
    def create_many(
        self,
        data: Iterable[CatalogsProductGroupsCreateBody | CatalogsProductGroupsCreateBodyDict],
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[str]: ...

    @overload
    def create_many(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        description: str | None | Unset = ...,
        feed_id: str,
        filters: CatalogsProductGroupFiltersRequest | CatalogsProductGroupFiltersRequestDict,
        name: str,
        extra: Mapping[str, Any] | Unset = ...,
    ) -> builtins.list[str]: ...

    @overload
    def create_many(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsRetailProductGroupCreateRequestDict],
    ) -> builtins.list[str]: ...

    @overload
    def create_many(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsHotelProductGroupCreateRequestDict],
    ) -> builtins.list[str]: ...

    @overload
    def create_many(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsCreativeAssetsProductGroupCreateRequestDict],
    ) -> builtins.list[str]: ...

    @overload
    @deprecated("The API has deprecated some of these parameters.", category=None)
    def create_many(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsProductGroupCreateRequestDict],
    ) -> builtins.list[str]: ...

    def create_many(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> builtins.list[str]:
        """POST /catalogs/product_groups/multiple.

        `POST /catalogs/product_groups/multiple`.

        Args:
            data: The items as models or dicts; or give the fields of one as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            CatalogsProductGroupCreateRequest: description (optional), feed_id, filters, is_featured
                (optional), name.
            CatalogsRetailProductGroupCreateRequest: catalog_id, country (optional), description
                (optional), filters, locale (optional), name.
            CatalogsHotelProductGroupCreateRequest: catalog_id, description (optional), filters,
                name.
            CatalogsCreativeAssetsProductGroupCreateRequest: catalog_id, description (optional),
                filters, name.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            ConflictError: The status is 409.
            APIError: The status is not a success of the operation.
        """
        from ..api.catalog_product_groups.catalogs_product_groups_create_many import build_request

        response: Response[builtins.list[str]] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                body=items_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    def delete_many(
        self,
        id: Iterable[int],
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /catalogs/product_groups/multiple.

        `DELETE /catalogs/product_groups/multiple`.

        Args:
            id: The `id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The status is 404.
            ConflictError: The status is 409.
            APIError: The status is not a success of the operation.
        """
        from ..api.catalog_product_groups.catalogs_product_groups_delete_many import build_request

        self._client.execute(
            build_request(id=id, ad_account_id=self._or_default("ad_account_id", ad_account_id)),
            options=options,
        )

    def list_page(
        self,
        *,
        id: Iterable[int] | None = None,
        feed_id: str | None = None,
        catalog_id: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[CatalogsVerticalProductGroup]:
        """GET /catalogs/product_groups, one page of them.

        `GET /catalogs/product_groups`.

        Args:
            id: The `id` of the operation.
            feed_id: The `feed_id` of the operation.
            catalog_id: The `catalog_id` of the operation.
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
            ConflictError: The status is 409.
            APIError: The status is not a success of the operation.
        """
        from ..api.catalog_product_groups.catalogs_product_groups_list import build_request

        response: Response[CatalogsProductGroupsListResponse200] = self._client.execute(
            build_request(
                id=id,
                feed_id=feed_id,
                catalog_id=catalog_id,
                bookmark=bookmark,
                page_size=page_size,
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
        id: Iterable[int] | None = None,
        feed_id: str | None = None,
        catalog_id: str | None = None,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[CatalogsVerticalProductGroup]:
        """GET /catalogs/product_groups, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            id: The `id` of the operation.
            feed_id: The `feed_id` of the operation.
            catalog_id: The `catalog_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[CatalogsVerticalProductGroup]:
            return self.list_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                id=id,
                feed_id=feed_id,
                catalog_id=catalog_id,
                ad_account_id=ad_account_id,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size))

    @overload
    def create(
        self,
        data: CatalogsProductGroupsCreateBody | CatalogsProductGroupsCreateBodyDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CatalogsVerticalProductGroup: ...

    @overload
    def create(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        description: str | None | Unset = ...,
        feed_id: str,
        filters: CatalogsProductGroupFiltersRequest | CatalogsProductGroupFiltersRequestDict,
        name: str,
        extra: Mapping[str, Any] | Unset = ...,
    ) -> CatalogsVerticalProductGroup: ...

    @overload
    def create(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsRetailProductGroupCreateRequestDict],
    ) -> CatalogsVerticalProductGroup: ...

    @overload
    def create(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsHotelProductGroupCreateRequestDict],
    ) -> CatalogsVerticalProductGroup: ...

    @overload
    def create(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsCreativeAssetsProductGroupCreateRequestDict],
    ) -> CatalogsVerticalProductGroup: ...

    @overload
    @deprecated("The API has deprecated some of these parameters.", category=None)
    def create(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsProductGroupCreateRequestDict],
    ) -> CatalogsVerticalProductGroup: ...

    def create(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> CatalogsVerticalProductGroup:
        """POST /catalogs/product_groups.

        `POST /catalogs/product_groups`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            CatalogsProductGroupCreateRequest: description (optional), feed_id, filters, is_featured
                (optional), name.
            CatalogsRetailProductGroupCreateRequest: catalog_id, country (optional), description
                (optional), filters, locale (optional), name.
            CatalogsHotelProductGroupCreateRequest: catalog_id, description (optional), filters,
                name.
            CatalogsCreativeAssetsProductGroupCreateRequest: catalog_id, description (optional),
                filters, name.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            ConflictError: The status is 409.
            APIError: The status is not a success of the operation.
        """
        from ..api.catalog_product_groups.catalogs_product_groups_create import build_request

        response: Response[CatalogsVerticalProductGroup] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    def get(
        self,
        product_group_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CatalogsVerticalProductGroup:
        """GET /catalogs/product_groups/{product_group_id}.

        `GET /catalogs/product_groups/{product_group_id}`.

        Args:
            product_group_id: The `product_group_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            ConflictError: The status is 409.
            APIError: The status is not a success of the operation.
        """
        from ..api.catalog_product_groups.catalogs_product_groups_get import build_request

        response: Response[CatalogsVerticalProductGroup] = self._client.execute(
            build_request(
                product_group_id=product_group_id,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
            ),
            options=options,
        )
        return response.parsed

    def delete(
        self,
        product_group_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /catalogs/product_groups/{product_group_id}.

        `DELETE /catalogs/product_groups/{product_group_id}`.

        Args:
            product_group_id: The `product_group_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            ConflictError: The status is 409.
            APIError: The status is not a success of the operation.
        """
        from ..api.catalog_product_groups.catalogs_product_groups_delete import build_request

        self._client.execute(
            build_request(
                product_group_id=product_group_id,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
            ),
            options=options,
        )

    @overload
    def update(
        self,
        product_group_id: str,
        data: CatalogsProductGroupsUpdateBody | CatalogsProductGroupsUpdateBodyDict | None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CatalogsVerticalProductGroup: ...

    @overload
    def update(
        self,
        product_group_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        description: str | None | Unset = ...,
        filters: CatalogsProductGroupFiltersRequest
        | CatalogsProductGroupFiltersRequestDict
        | Unset = ...,
        name: str | Unset = ...,
        extra: Mapping[str, Any] | Unset = ...,
    ) -> CatalogsVerticalProductGroup: ...

    @overload
    def update(
        self,
        product_group_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsRetailProductGroupUpdateRequestDict],
    ) -> CatalogsVerticalProductGroup: ...

    @overload
    def update(
        self,
        product_group_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsHotelProductGroupUpdateRequestDict],
    ) -> CatalogsVerticalProductGroup: ...

    @overload
    def update(
        self,
        product_group_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsCreativeAssetsProductGroupUpdateRequestDict],
    ) -> CatalogsVerticalProductGroup: ...

    @overload
    @deprecated("The API has deprecated some of these parameters.", category=None)
    def update(
        self,
        product_group_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsProductGroupUpdateRequestDict],
    ) -> CatalogsVerticalProductGroup: ...

    def update(
        self,
        product_group_id: str,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> CatalogsVerticalProductGroup:
        """PATCH /catalogs/product_groups/{product_group_id}.

        `PATCH /catalogs/product_groups/{product_group_id}`.

        Args:
            product_group_id: The `product_group_id` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            CatalogsProductGroupUpdateRequest: description (optional), filters (optional),
                is_featured (optional), name (optional).
            CatalogsRetailProductGroupUpdateRequest: country (optional), description (optional),
                filters (optional), locale (optional), name (optional).
            CatalogsHotelProductGroupUpdateRequest: description (optional), filters (optional), name
                (optional).
            CatalogsCreativeAssetsProductGroupUpdateRequest: description (optional), filters
                (optional), name (optional).

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            ConflictError: The status is 409.
            APIError: The status is not a success of the operation.
        """
        from ..api.catalog_product_groups.catalogs_product_groups_update import build_request

        response: Response[CatalogsVerticalProductGroup] = self._client.execute(
            build_request(
                product_group_id=product_group_id,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    def product_counts(
        self,
        product_group_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CatalogsProductGroupProductCountsVertical:
        """GET /catalogs/product_groups/{product_group_id}/product_counts.

        `GET /catalogs/product_groups/{product_group_id}/product_counts`.

        Args:
            product_group_id: The `product_group_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The status is 404.
            ConflictError: The status is 409.
            APIError: The status is not a success of the operation.
        """
        from ..api.catalog_product_groups.catalogs_product_groups_product_counts_get import (
            build_request,
        )

        response: Response[CatalogsProductGroupProductCountsVertical] = self._client.execute(
            build_request(
                product_group_id=product_group_id,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
            ),
            options=options,
        )
        return response.parsed

    def list_products_page(
        self,
        product_group_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        ad_account_id: str | None = None,
        pin_metrics: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Page[CatalogsProduct]:
        """GET /catalogs/product_groups/{product_group_id}/products, one page of them.

        `GET /catalogs/product_groups/{product_group_id}/products`.

        Args:
            product_group_id: The `product_group_id` of the operation.
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
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
        from ..api.catalog_product_groups.catalogs_product_group_pins_list import build_request

        response: Response[CatalogsProductGroupPinsListResponse200] = self._client.execute(
            build_request(
                product_group_id=product_group_id,
                bookmark=bookmark,
                page_size=page_size,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                pin_metrics=pin_metrics,
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter_products(
        self,
        product_group_id: str,
        *,
        page_size: int = 100,
        ad_account_id: str | None = None,
        pin_metrics: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[CatalogsProduct]:
        """GET /catalogs/product_groups/{product_group_id}/products, page by page as they are needed.

        Args:
            product_group_id: The `product_group_id` of the operation.
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            pin_metrics: The server's default is False.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[CatalogsProduct]:
            return self.list_products_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                product_group_id=product_group_id,
                ad_account_id=ad_account_id,
                pin_metrics=pin_metrics,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size))

    @overload
    def list_products_by_filter(
        self,
        data: CatalogsListProductsByFilterRequest | CatalogsListProductsByFilterRequestDict,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        ad_account_id: str | None = None,
        pin_metrics: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ProductsByProductGroupFilterListResponse200: ...

    @overload
    def list_products_by_filter(
        self,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        ad_account_id: str | None = None,
        pin_metrics: bool | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsListProductsByFeedBasedFilterDict],
    ) -> ProductsByProductGroupFilterListResponse200: ...

    @overload
    def list_products_by_filter(
        self,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        ad_account_id: str | None = None,
        pin_metrics: bool | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsRetailListProductsByCatalogBasedFilterRequestDict],
    ) -> ProductsByProductGroupFilterListResponse200: ...

    @overload
    def list_products_by_filter(
        self,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        ad_account_id: str | None = None,
        pin_metrics: bool | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsHotelListProductsByCatalogBasedFilterRequestDict],
    ) -> ProductsByProductGroupFilterListResponse200: ...

    @overload
    def list_products_by_filter(
        self,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        ad_account_id: str | None = None,
        pin_metrics: bool | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequestDict],
    ) -> ProductsByProductGroupFilterListResponse200: ...

    def list_products_by_filter(
        self,
        data: Any = None,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        ad_account_id: str | None = None,
        pin_metrics: bool | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> ProductsByProductGroupFilterListResponse200:
        """POST /catalogs/products/get_by_product_group_filters.

        `POST /catalogs/products/get_by_product_group_filters`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
            ad_account_id: The `ad_account_id` of the operation.
            pin_metrics: The server's default is False.
            options: Settings for this call only.

        Fields:
            CatalogsListProductsByFeedBasedFilter: feed_id, filters.
            CatalogsRetailListProductsByCatalogBasedFilterRequest: catalog_id, country, filters,
                locale.
            CatalogsHotelListProductsByCatalogBasedFilterRequest: catalog_id, filters.
            CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest: catalog_id, filters.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            ConflictError: The status is 409.
            APIError: The status is not a success of the operation.
        """
        from ..api.catalog_product_groups.products_by_product_group_filter_list import build_request

        response: Response[ProductsByProductGroupFilterListResponse200] = self._client.execute(
            build_request(
                bookmark=bookmark,
                page_size=page_size,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                pin_metrics=pin_metrics,
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed
