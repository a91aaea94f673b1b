from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .country import Country


@define(kw_only=True)
class LocalStoreUpdate(Extensible):
    """`LocalStoreUpdate` of the API."""

    address_primary: str | None = None
    address_secondary: str | None = None
    city: str | None = None
    country: Country | None = None
    id: str
    latitude: float | None = None
    longitude: float | None = None
    name: str | None = None
    postal_code: str | None = None
    region: str | None = None
    store_code: str | None = None
