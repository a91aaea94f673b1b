from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class CatalogsHotelAvailableFilterValuesCatalogsHotelFilterValuesMap(Extensible):
    """`CatalogsHotelAvailableFilterValuesCatalogsHotelFilterValuesMap` of the API."""

    brand: list[str] | None = None
    custom_label_0: list[str] | None = None
    custom_label_1: list[str] | None = None
    custom_label_2: list[str] | None = None
    custom_label_3: list[str] | None = None
    custom_label_4: list[str] | None = None
