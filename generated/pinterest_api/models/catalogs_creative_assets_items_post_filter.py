from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Literal, NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


def _to_creative_assets_ids(value: Iterable[str]) -> list[str]:
    converted: list[str] = coerce.items(value)
    return converted


@define(kw_only=True)
class CatalogsCreativeAssetsItemsPostFilter(ExtensibleRequest):
    """`CatalogsCreativeAssetsItemsPostFilter` of the API."""

    catalog_type: ClassVar[Literal["CREATIVE_ASSETS"]] = "CREATIVE_ASSETS"
    """Says which of several models this one is."""
    catalog_id: str | Unset = UNSET
    creative_assets_ids: list[str] = structs.field(converter=_to_creative_assets_ids)

    _TAG = ("catalog_type", "CREATIVE_ASSETS")


class CatalogsCreativeAssetsItemsPostFilterDict(RequestDict):
    """Fields of `CatalogsCreativeAssetsItemsPostFilter`, as a dict or as keyword arguments."""

    catalog_type: Literal["CREATIVE_ASSETS"]
    catalog_id: NotRequired[str | Unset]
    creative_assets_ids: Iterable[str]


rules.bind(
    CatalogsCreativeAssetsItemsPostFilter,
    {
        "catalog_id": checks.text(pattern="^\\d+\\Z"),
        "creative_assets_ids": checks.items(checks.text(), min_items=1, max_items=1000),
    },
)
