from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_retail_available_filter_values_catalogs_retail_filter_values_map_availability_item import (
    CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapAvailabilityItem,
)
from .catalogs_retail_available_filter_values_catalogs_retail_filter_values_map_condition_item import (
    CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapConditionItem,
)
from .catalogs_retail_available_filter_values_catalogs_retail_filter_values_map_gender_item import (
    CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapGenderItem,
)
from .catalogs_retail_available_filter_values_catalogs_retail_filter_values_map_media_type_item import (
    CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapMediaTypeItem,
)


@define(kw_only=True)
class CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMap(Extensible):
    """`CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMap` of the API."""

    ad_image_tags: list[str] | None = None
    ad_video_tags: list[str] | None = None
    availability: (
        list[CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapAvailabilityItem]
        | None
    ) = None
    brand: list[str] | None = None
    condition: (
        list[CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapConditionItem] | None
    ) = None
    custom_label_0: list[str] | None = None
    custom_label_1: list[str] | None = None
    custom_label_2: list[str] | None = None
    custom_label_3: list[str] | None = None
    custom_label_4: list[str] | None = None
    gender: (
        list[CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapGenderItem] | None
    ) = None
    google_product_category_0: list[str] | None = None
    google_product_category_1: list[str] | None = None
    google_product_category_2: list[str] | None = None
    google_product_category_3: list[str] | None = None
    google_product_category_4: list[str] | None = None
    google_product_category_5: list[str] | None = None
    google_product_category_6: list[str] | None = None
    media_type: (
        list[CatalogsRetailAvailableFilterValuesCatalogsRetailFilterValuesMapMediaTypeItem] | None
    ) = None
    product_type_0: list[str] | None = None
    product_type_1: list[str] | None = None
    product_type_2: list[str] | None = None
    product_type_3: list[str] | None = None
    product_type_4: list[str] | None = None
