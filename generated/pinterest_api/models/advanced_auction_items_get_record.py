from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .country import Country
from .language import Language


def _to_country(value: Country | str) -> Country:
    converted: Country = coerce.choice(value, Country)
    return converted


def _to_language(value: Language | str) -> Language:
    converted: Language = coerce.choice(value, Language)
    return converted


@define(kw_only=True)
class AdvancedAuctionItemsGetRecord(ExtensibleRequest):
    """`AdvancedAuctionItemsGetRecord` of the API."""

    country: Country = structs.field(converter=_to_country)
    item_id: str
    language: Language = structs.field(converter=_to_language)


class AdvancedAuctionItemsGetRecordDict(RequestDict):
    """Fields of `AdvancedAuctionItemsGetRecord`, as a dict or as keyword arguments."""

    country: Country | str
    item_id: str
    language: Language | str


rules.bind(
    AdvancedAuctionItemsGetRecord,
    {
        "country": checks.choice(Country),
        "item_id": checks.text(),
        "language": checks.choice(Language),
    },
)
