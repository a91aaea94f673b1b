"""`CatalogsVerticalProductGroup` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_creative_assets_product_group import CatalogsCreativeAssetsProductGroup
    from .catalogs_hotel_product_group import CatalogsHotelProductGroup
    from .catalogs_retail_product_group import CatalogsRetailProductGroup

    CatalogsVerticalProductGroup: TypeAlias = (
        CatalogsRetailProductGroup
        | CatalogsHotelProductGroup
        | CatalogsCreativeAssetsProductGroup
        | unions.Unknown
    )


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "CatalogsVerticalProductGroup":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_creative_assets_product_group import CatalogsCreativeAssetsProductGroup
    from .catalogs_hotel_product_group import CatalogsHotelProductGroup
    from .catalogs_retail_product_group import CatalogsRetailProductGroup

    made = unions.tagged(
        CatalogsRetailProductGroup,
        CatalogsHotelProductGroup,
        CatalogsCreativeAssetsProductGroup,
    )
    return globals().setdefault(name, made)
