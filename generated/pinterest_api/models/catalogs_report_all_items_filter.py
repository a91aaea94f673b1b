from __future__ import annotations

from typing import ClassVar, Literal, NotRequired

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


@define(kw_only=True)
class CatalogsReportAllItemsFilter(ExtensibleRequest):
    """`CatalogsReportAllItemsFilter` of the API."""

    report_type: ClassVar[Literal["ALL_ITEMS"]] = "ALL_ITEMS"
    """Says which of several models this one is."""
    catalog_id: str | Unset = UNSET

    _TAG = ("report_type", "ALL_ITEMS")


class CatalogsReportAllItemsFilterDict(RequestDict):
    """Fields of `CatalogsReportAllItemsFilter`, as a dict or as keyword arguments."""

    report_type: Literal["ALL_ITEMS"]
    catalog_id: NotRequired[str | Unset]


rules.bind(
    CatalogsReportAllItemsFilter,
    {
        "catalog_id": checks.text(pattern="^\\d+\\Z"),
    },
)
