from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_updatable_creative_assets_attributes import (
    CatalogsUpdatableCreativeAssetsAttributes,
    CatalogsUpdatableCreativeAssetsAttributesDict,
)


def _to_attributes(
    value: CatalogsUpdatableCreativeAssetsAttributes
    | CatalogsUpdatableCreativeAssetsAttributesDict,
) -> CatalogsUpdatableCreativeAssetsAttributes:
    converted: CatalogsUpdatableCreativeAssetsAttributes = coerce.model(
        value, CatalogsUpdatableCreativeAssetsAttributes
    )
    return converted


@define(kw_only=True)
class CatalogsUpdateCreativeAssetsItem(ExtensibleRequest):
    """`CatalogsUpdateCreativeAssetsItem` of the API."""

    operation: ClassVar[Literal["UPDATE"]] = "UPDATE"
    """Says which of several models this one is."""
    attributes: CatalogsUpdatableCreativeAssetsAttributes = structs.field(converter=_to_attributes)
    creative_assets_id: str

    _TAG = ("operation", "UPDATE")


class CatalogsUpdateCreativeAssetsItemDict(RequestDict):
    """Fields of `CatalogsUpdateCreativeAssetsItem`, as a dict or as keyword arguments."""

    operation: Literal["UPDATE"]
    attributes: (
        CatalogsUpdatableCreativeAssetsAttributes | CatalogsUpdatableCreativeAssetsAttributesDict
    )
    creative_assets_id: str


rules.bind(
    CatalogsUpdateCreativeAssetsItem,
    {
        "attributes": checks.model(CatalogsUpdatableCreativeAssetsAttributes),
        "creative_assets_id": checks.text(),
    },
)
