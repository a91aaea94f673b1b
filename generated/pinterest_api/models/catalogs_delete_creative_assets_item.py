from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict


@define(kw_only=True)
class CatalogsDeleteCreativeAssetsItem(ExtensibleRequest):
    """`CatalogsDeleteCreativeAssetsItem` of the API."""

    operation: ClassVar[Literal["DELETE"]] = "DELETE"
    """Says which of several models this one is."""
    creative_assets_id: str

    _TAG = ("operation", "DELETE")


class CatalogsDeleteCreativeAssetsItemDict(RequestDict):
    """Fields of `CatalogsDeleteCreativeAssetsItem`, as a dict or as keyword arguments."""

    operation: Literal["DELETE"]
    creative_assets_id: str


rules.bind(
    CatalogsDeleteCreativeAssetsItem,
    {
        "creative_assets_id": checks.text(),
    },
)
