from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Literal, NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .catalogs_creative_assets_batch_item import (
    CatalogsCreativeAssetsBatchItem,
    CatalogsCreativeAssetsBatchItemDict,
)
from .catalogs_creative_assets_batch_request_language import (
    CatalogsCreativeAssetsBatchRequestLanguage,
)
from .country import Country


def _to_country(value: Country | str) -> Country:
    converted: Country = coerce.choice(value, Country)
    return converted


def _to_items(
    value: Iterable[CatalogsCreativeAssetsBatchItem | CatalogsCreativeAssetsBatchItemDict],
) -> list[CatalogsCreativeAssetsBatchItem]:
    converted: list[CatalogsCreativeAssetsBatchItem] = coerce.items(
        value, lambda item: coerce.variant(item, CatalogsCreativeAssetsBatchItem)
    )
    return converted


def _to_language(
    value: CatalogsCreativeAssetsBatchRequestLanguage | str,
) -> CatalogsCreativeAssetsBatchRequestLanguage:
    converted: CatalogsCreativeAssetsBatchRequestLanguage = coerce.choice(
        value, CatalogsCreativeAssetsBatchRequestLanguage
    )
    return converted


@define(kw_only=True)
class CatalogsCreativeAssetsBatchRequest(ExtensibleRequest):
    """`CatalogsCreativeAssetsBatchRequest` of the API."""

    catalog_type: ClassVar[Literal["CREATIVE_ASSETS"]] = "CREATIVE_ASSETS"
    """Says which of several models this one is."""
    catalog_id: str | Unset = UNSET
    country: Country = structs.field(converter=_to_country)
    items: list[CatalogsCreativeAssetsBatchItem] = structs.field(converter=_to_items)
    language: CatalogsCreativeAssetsBatchRequestLanguage = structs.field(converter=_to_language)

    _TAG = ("catalog_type", "CREATIVE_ASSETS")


class CatalogsCreativeAssetsBatchRequestDict(RequestDict):
    """Fields of `CatalogsCreativeAssetsBatchRequest`, as a dict or as keyword arguments."""

    catalog_type: Literal["CREATIVE_ASSETS"]
    catalog_id: NotRequired[str | Unset]
    country: Country | str
    items: Iterable[CatalogsCreativeAssetsBatchItem | CatalogsCreativeAssetsBatchItemDict]
    language: CatalogsCreativeAssetsBatchRequestLanguage | str


rules.bind(
    CatalogsCreativeAssetsBatchRequest,
    {
        "catalog_id": checks.text(pattern="^\\d+\\Z"),
        "country": checks.choice(Country),
        "items": checks.items(
            checks.variant(CatalogsCreativeAssetsBatchItem), min_items=1, max_items=1000
        ),
        "language": checks.choice(CatalogsCreativeAssetsBatchRequestLanguage),
    },
)
