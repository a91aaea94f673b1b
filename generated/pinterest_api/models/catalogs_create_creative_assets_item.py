from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_creative_assets_attributes import (
    CatalogsCreativeAssetsAttributes,
    CatalogsCreativeAssetsAttributesDict,
)


def _to_attributes(
    value: CatalogsCreativeAssetsAttributes | CatalogsCreativeAssetsAttributesDict,
) -> CatalogsCreativeAssetsAttributes:
    converted: CatalogsCreativeAssetsAttributes = coerce.model(
        value, CatalogsCreativeAssetsAttributes
    )
    return converted


@define(kw_only=True)
class CatalogsCreateCreativeAssetsItem(ExtensibleRequest):
    """`CatalogsCreateCreativeAssetsItem` of the API."""

    operation: ClassVar[Literal["CREATE"]] = "CREATE"
    """Says which of several models this one is."""
    attributes: CatalogsCreativeAssetsAttributes = structs.field(converter=_to_attributes)
    creative_assets_id: str

    _TAG = ("operation", "CREATE")


class CatalogsCreateCreativeAssetsItemDict(RequestDict):
    """Fields of `CatalogsCreateCreativeAssetsItem`, as a dict or as keyword arguments."""

    operation: Literal["CREATE"]
    attributes: CatalogsCreativeAssetsAttributes | CatalogsCreativeAssetsAttributesDict
    creative_assets_id: str


rules.bind(
    CatalogsCreateCreativeAssetsItem,
    {
        "attributes": checks.model(CatalogsCreativeAssetsAttributes),
        "creative_assets_id": checks.text(),
    },
)
