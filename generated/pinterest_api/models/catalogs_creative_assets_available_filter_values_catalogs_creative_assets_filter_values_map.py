from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_creative_assets_available_filter_values_catalogs_creative_assets_filter_values_map_media_type_item import (
    CatalogsCreativeAssetsAvailableFilterValuesCatalogsCreativeAssetsFilterValuesMapMediaTypeItem,
)


@define(kw_only=True)
class CatalogsCreativeAssetsAvailableFilterValuesCatalogsCreativeAssetsFilterValuesMap(Extensible):
    """`CatalogsCreativeAssetsAvailableFilterValuesCatalogsCreativeAssetsFilterValuesMap` of the
    API.
    """

    custom_label_0: list[str] | None = None
    custom_label_1: list[str] | None = None
    custom_label_2: list[str] | None = None
    custom_label_3: list[str] | None = None
    custom_label_4: list[str] | None = None
    google_product_category_0: list[str] | None = None
    google_product_category_1: list[str] | None = None
    google_product_category_2: list[str] | None = None
    google_product_category_3: list[str] | None = None
    google_product_category_4: list[str] | None = None
    google_product_category_5: list[str] | None = None
    google_product_category_6: list[str] | None = None
    media_type: (
        list[
            CatalogsCreativeAssetsAvailableFilterValuesCatalogsCreativeAssetsFilterValuesMapMediaTypeItem
        ]
        | None
    ) = None
