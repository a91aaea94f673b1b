"""`CatalogsProduct` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_creative_assets_product import CatalogsCreativeAssetsProduct
    from .catalogs_hotel_product import CatalogsHotelProduct
    from .catalogs_retail_product import CatalogsRetailProduct

    CatalogsProduct: TypeAlias = (
        CatalogsRetailProduct
        | CatalogsHotelProduct
        | CatalogsCreativeAssetsProduct
        | unions.Unknown
    )


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "CatalogsProduct":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_creative_assets_product import CatalogsCreativeAssetsProduct
    from .catalogs_hotel_product import CatalogsHotelProduct
    from .catalogs_retail_product import CatalogsRetailProduct

    made = unions.tagged(
        CatalogsRetailProduct,
        CatalogsHotelProduct,
        CatalogsCreativeAssetsProduct,
    )
    return globals().setdefault(name, made)
