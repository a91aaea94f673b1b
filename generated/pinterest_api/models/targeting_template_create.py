from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .placement_group_type import PlacementGroupType
from .targeting_spec import TargetingSpec, TargetingSpecDict
from .targeting_template_keyword import TargetingTemplateKeyword, TargetingTemplateKeywordDict
from .tracking_urls import TrackingUrls, TrackingUrlsDict


def _to_keywords(
    value: Iterable[TargetingTemplateKeyword | TargetingTemplateKeywordDict] | Unset,
) -> list[TargetingTemplateKeyword] | Unset:
    converted: list[TargetingTemplateKeyword] | Unset = coerce.items(
        value, lambda item: coerce.model(item, TargetingTemplateKeyword)
    )
    return converted


def _to_placement_group(value: PlacementGroupType | str | Unset) -> PlacementGroupType | Unset:
    converted: PlacementGroupType | Unset = coerce.choice(value, PlacementGroupType)
    return converted


def _to_targeting_attributes(value: TargetingSpec | TargetingSpecDict) -> TargetingSpec:
    converted: TargetingSpec = coerce.model(value, TargetingSpec)
    return converted


def _to_tracking_urls(
    value: TrackingUrls | TrackingUrlsDict | None | Unset,
) -> TrackingUrls | None | Unset:
    converted: TrackingUrls | None | Unset = coerce.model(value, TrackingUrls)
    return converted


@define(kw_only=True)
class TargetingTemplateCreate(ExtensibleRequest):
    """`TargetingTemplateCreate` of the API."""

    auto_targeting_enabled: bool | Unset = True
    keywords: list[TargetingTemplateKeyword] | Unset = structs.field(
        default=UNSET, converter=_to_keywords
    )
    name: str
    placement_group: PlacementGroupType | Unset = structs.field(
        default=PlacementGroupType.ALL, converter=_to_placement_group
    )
    targeting_attributes: TargetingSpec = structs.field(converter=_to_targeting_attributes)
    tracking_urls: TrackingUrls | None | Unset = structs.field(
        default=UNSET, converter=_to_tracking_urls
    )


class TargetingTemplateCreateDict(RequestDict):
    """Fields of `TargetingTemplateCreate`, as a dict or as keyword arguments."""

    auto_targeting_enabled: NotRequired[bool | Unset]
    keywords: NotRequired[Iterable[TargetingTemplateKeyword | TargetingTemplateKeywordDict] | Unset]
    name: str
    placement_group: NotRequired[PlacementGroupType | str | Unset]
    targeting_attributes: TargetingSpec | TargetingSpecDict
    tracking_urls: NotRequired[TrackingUrls | TrackingUrlsDict | None | Unset]


rules.bind(
    TargetingTemplateCreate,
    {
        "auto_targeting_enabled": checks.boolean,
        "keywords": checks.items(checks.model(TargetingTemplateKeyword)),
        "name": checks.text(),
        "placement_group": checks.choice(PlacementGroupType),
        "targeting_attributes": checks.model(TargetingSpec),
        "tracking_urls": checks.nullable(checks.model(TrackingUrls)),
    },
)
