from __future__ import annotations

from typing import ClassVar, Literal, NotRequired

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


@define(kw_only=True)
class CatalogsReportFeedIngestionFilter(ExtensibleRequest):
    """`CatalogsReportFeedIngestionFilter` of the API."""

    report_type: ClassVar[Literal["FEED_INGESTION_ISSUES"]] = "FEED_INGESTION_ISSUES"
    """Says which of several models this one is."""
    feed_id: str
    processing_result_id: str | Unset = UNSET

    _TAG = ("report_type", "FEED_INGESTION_ISSUES")


class CatalogsReportFeedIngestionFilterDict(RequestDict):
    """Fields of `CatalogsReportFeedIngestionFilter`, as a dict or as keyword arguments."""

    report_type: Literal["FEED_INGESTION_ISSUES"]
    feed_id: str
    processing_result_id: NotRequired[str | Unset]


rules.bind(
    CatalogsReportFeedIngestionFilter,
    {
        "feed_id": checks.text(pattern="^\\d+\\Z"),
        "processing_result_id": checks.text(pattern="^\\d+\\Z"),
    },
)
