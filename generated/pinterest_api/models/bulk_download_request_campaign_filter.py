from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .campaign_summary_status import CampaignSummaryStatus
from .objective_type import ObjectiveType


def _to_campaign_status(
    value: Iterable[CampaignSummaryStatus | str] | Unset,
) -> list[CampaignSummaryStatus] | Unset:
    converted: list[CampaignSummaryStatus] | Unset = coerce.items(
        value, lambda item: coerce.choice(item, CampaignSummaryStatus)
    )
    return converted


def _to_objective_type(value: Iterable[ObjectiveType | str] | Unset) -> list[ObjectiveType] | Unset:
    converted: list[ObjectiveType] | Unset = coerce.items(
        value, lambda item: coerce.choice(item, ObjectiveType)
    )
    return converted


@define(kw_only=True)
class BulkDownloadRequestCampaignFilter(ExtensibleRequest):
    """`BulkDownloadRequestCampaignFilter` of the API."""

    campaign_status: list[CampaignSummaryStatus] | Unset = structs.field(
        default=UNSET, converter=_to_campaign_status
    )
    end_time: str | Unset = UNSET
    name: str | Unset = UNSET
    objective_type: list[ObjectiveType] | Unset = structs.field(
        default=UNSET, converter=_to_objective_type
    )
    start_time: str | Unset = UNSET


class BulkDownloadRequestCampaignFilterDict(RequestDict):
    """Fields of `BulkDownloadRequestCampaignFilter`, as a dict or as keyword arguments."""

    campaign_status: NotRequired[Iterable[CampaignSummaryStatus | str] | Unset]
    end_time: NotRequired[str | Unset]
    name: NotRequired[str | Unset]
    objective_type: NotRequired[Iterable[ObjectiveType | str] | Unset]
    start_time: NotRequired[str | Unset]


rules.bind(
    BulkDownloadRequestCampaignFilter,
    {
        "campaign_status": checks.items(checks.choice(CampaignSummaryStatus)),
        "end_time": checks.text(pattern="^\\d+\\Z"),
        "name": checks.text(),
        "objective_type": checks.items(checks.choice(ObjectiveType)),
        "start_time": checks.text(pattern="^\\d+\\Z"),
    },
)
