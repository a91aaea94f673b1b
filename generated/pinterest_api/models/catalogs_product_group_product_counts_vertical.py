"""`CatalogsProductGroupProductCountsVertical` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_creative_assets_product_group_product_counts import (
        CatalogsCreativeAssetsProductGroupProductCounts,
    )
    from .catalogs_hotel_product_group_product_counts import CatalogsHotelProductGroupProductCounts
    from .catalogs_retail_product_group_product_counts import (
        CatalogsRetailProductGroupProductCounts,
    )

    CatalogsProductGroupProductCountsVertical: TypeAlias = (
        CatalogsRetailProductGroupProductCounts
        | CatalogsHotelProductGroupProductCounts
        | CatalogsCreativeAssetsProductGroupProductCounts
        | unions.Unknown
    )


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "CatalogsProductGroupProductCountsVertical":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_creative_assets_product_group_product_counts import (
        CatalogsCreativeAssetsProductGroupProductCounts,
    )
    from .catalogs_hotel_product_group_product_counts import CatalogsHotelProductGroupProductCounts
    from .catalogs_retail_product_group_product_counts import (
        CatalogsRetailProductGroupProductCounts,
    )

    made = unions.tagged(
        CatalogsRetailProductGroupProductCounts,
        CatalogsHotelProductGroupProductCounts,
        CatalogsCreativeAssetsProductGroupProductCounts,
    )
    return globals().setdefault(name, made)
