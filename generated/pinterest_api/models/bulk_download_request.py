from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .bulk_download_request_campaign_filter import (
    BulkDownloadRequestCampaignFilter,
    BulkDownloadRequestCampaignFilterDict,
)
from .bulk_entity_type import BulkEntityType
from .bulk_output_format import BulkOutputFormat


def _to_campaign_filter(
    value: BulkDownloadRequestCampaignFilter | BulkDownloadRequestCampaignFilterDict | Unset,
) -> BulkDownloadRequestCampaignFilter | Unset:
    converted: BulkDownloadRequestCampaignFilter | Unset = coerce.model(
        value, BulkDownloadRequestCampaignFilter
    )
    return converted


def _to_entity_ids(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_entity_types(value: Iterable[BulkEntityType | str] | Unset) -> list[BulkEntityType] | Unset:
    converted: list[BulkEntityType] | Unset = coerce.items(
        value, lambda item: coerce.choice(item, BulkEntityType)
    )
    return converted


def _to_output_format(value: BulkOutputFormat | str | Unset) -> BulkOutputFormat | Unset:
    converted: BulkOutputFormat | Unset = coerce.choice(value, BulkOutputFormat)
    return converted


@define(kw_only=True)
class BulkDownloadRequest(ExtensibleRequest):
    """`BulkDownloadRequest` of the API."""

    campaign_filter: BulkDownloadRequestCampaignFilter | Unset = structs.field(
        default=UNSET, converter=_to_campaign_filter
    )
    entity_ids: list[str] | Unset = structs.field(default=UNSET, converter=_to_entity_ids)
    entity_types: list[BulkEntityType] | Unset = structs.field(
        default=UNSET, converter=_to_entity_types
    )
    output_format: BulkOutputFormat | Unset = structs.field(
        default=BulkOutputFormat.JSON, converter=_to_output_format
    )
    updated_since: str | Unset = UNSET


class BulkDownloadRequestDict(RequestDict):
    """Fields of `BulkDownloadRequest`, as a dict or as keyword arguments."""

    campaign_filter: NotRequired[
        BulkDownloadRequestCampaignFilter | BulkDownloadRequestCampaignFilterDict | Unset
    ]
    entity_ids: NotRequired[Iterable[str] | Unset]
    entity_types: NotRequired[Iterable[BulkEntityType | str] | Unset]
    output_format: NotRequired[BulkOutputFormat | str | Unset]
    updated_since: NotRequired[str | Unset]


rules.bind(
    BulkDownloadRequest,
    {
        "campaign_filter": checks.model(BulkDownloadRequestCampaignFilter),
        "entity_ids": checks.items(checks.text(pattern="^\\d+\\Z")),
        "entity_types": checks.items(checks.choice(BulkEntityType), min_items=1, max_items=6),
        "output_format": checks.choice(BulkOutputFormat),
        "updated_since": checks.text(pattern="^\\d+\\Z"),
    },
)
