"""`CatalogsVerticalBatchRequest` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_creative_assets_batch_request import (
        CatalogsCreativeAssetsBatchRequest,
        CatalogsCreativeAssetsBatchRequestDict,
    )
    from .catalogs_hotel_batch_request import (
        CatalogsHotelBatchRequest,
        CatalogsHotelBatchRequestDict,
    )
    from .catalogs_retail_batch_request import (
        CatalogsRetailBatchRequest,
        CatalogsRetailBatchRequestDict,
    )

    CatalogsVerticalBatchRequest: TypeAlias = (
        CatalogsRetailBatchRequest
        | CatalogsHotelBatchRequest
        | CatalogsCreativeAssetsBatchRequest
        | unions.Unknown
    )
    CatalogsVerticalBatchRequestDict: TypeAlias = (
        CatalogsRetailBatchRequestDict
        | CatalogsHotelBatchRequestDict
        | CatalogsCreativeAssetsBatchRequestDict
    )
else:
    CatalogsVerticalBatchRequestDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "CatalogsVerticalBatchRequest":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_creative_assets_batch_request import CatalogsCreativeAssetsBatchRequest
    from .catalogs_hotel_batch_request import CatalogsHotelBatchRequest
    from .catalogs_retail_batch_request import CatalogsRetailBatchRequest

    made = unions.tagged(
        CatalogsRetailBatchRequest,
        CatalogsHotelBatchRequest,
        CatalogsCreativeAssetsBatchRequest,
    )
    return globals().setdefault(name, made)
