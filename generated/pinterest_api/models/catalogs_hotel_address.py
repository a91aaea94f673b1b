from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


@define(kw_only=True)
class CatalogsHotelAddress(ExtensibleRequest):
    """`CatalogsHotelAddress` of the API."""

    addr1: str | Unset = UNSET
    city: str | Unset = UNSET
    country: str | Unset = UNSET
    postal_code: str | Unset = UNSET
    region: str | Unset = UNSET


class CatalogsHotelAddressDict(RequestDict):
    """Fields of `CatalogsHotelAddress`, as a dict or as keyword arguments."""

    addr1: NotRequired[str | Unset]
    city: NotRequired[str | Unset]
    country: NotRequired[str | Unset]
    postal_code: NotRequired[str | Unset]
    region: NotRequired[str | Unset]


rules.bind(
    CatalogsHotelAddress,
    {
        "addr1": checks.text(),
        "city": checks.text(),
        "country": checks.text(),
        "postal_code": checks.text(),
        "region": checks.text(),
    },
)
