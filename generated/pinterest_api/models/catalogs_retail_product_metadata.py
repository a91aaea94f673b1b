from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .non_nullable_catalogs_currency import NonNullableCatalogsCurrency
from .non_nullable_product_availability_type import NonNullableProductAvailabilityType


@define(kw_only=True)
class CatalogsRetailProductMetadata(Extensible):
    """`CatalogsRetailProductMetadata` of the API."""

    availability: NonNullableProductAvailabilityType
    currency: NonNullableCatalogsCurrency
    item_group_id: str | None
    item_id: str
    price: float
    sale_price: float | None
