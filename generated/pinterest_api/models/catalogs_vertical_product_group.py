"""`CatalogsVerticalProductGroup` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_creative_assets_product_group import CatalogsCreativeAssetsProductGroup
from .catalogs_hotel_product_group import CatalogsHotelProductGroup
from .catalogs_retail_product_group import CatalogsRetailProductGroup

if TYPE_CHECKING:
    CatalogsVerticalProductGroup: TypeAlias = (
        CatalogsRetailProductGroup
        | CatalogsHotelProductGroup
        | CatalogsCreativeAssetsProductGroup
        | unions.Unknown
    )
else:
    CatalogsVerticalProductGroup = unions.tagged(
        CatalogsRetailProductGroup,
        CatalogsHotelProductGroup,
        CatalogsCreativeAssetsProductGroup,
    )
