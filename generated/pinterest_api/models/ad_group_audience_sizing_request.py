from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .ad_group_audience_sizing_request_creative_types_item import (
    AdGroupAudienceSizingRequestCreativeTypesItem,
)
from .ad_group_audience_sizing_request_keywords_item import (
    AdGroupAudienceSizingRequestKeywordsItem,
    AdGroupAudienceSizingRequestKeywordsItemDict,
)
from .placement_group_type import PlacementGroupType
from .targeting_spec import TargetingSpec, TargetingSpecDict


def _to_creative_types(
    value: Iterable[AdGroupAudienceSizingRequestCreativeTypesItem | str] | None | Unset,
) -> list[AdGroupAudienceSizingRequestCreativeTypesItem] | None | Unset:
    converted: list[AdGroupAudienceSizingRequestCreativeTypesItem] | None | Unset = coerce.items(
        value, lambda item: coerce.choice(item, AdGroupAudienceSizingRequestCreativeTypesItem)
    )
    return converted


def _to_keywords(
    value: Iterable[
        AdGroupAudienceSizingRequestKeywordsItem | AdGroupAudienceSizingRequestKeywordsItemDict
    ]
    | None
    | Unset,
) -> list[AdGroupAudienceSizingRequestKeywordsItem] | None | Unset:
    converted: list[AdGroupAudienceSizingRequestKeywordsItem] | None | Unset = coerce.items(
        value, lambda item: coerce.model(item, AdGroupAudienceSizingRequestKeywordsItem)
    )
    return converted


def _to_placement_group(value: PlacementGroupType | str | Unset) -> PlacementGroupType | Unset:
    converted: PlacementGroupType | Unset = coerce.choice(value, PlacementGroupType)
    return converted


def _to_product_group_ids(value: Iterable[str] | None | Unset) -> list[str] | None | Unset:
    converted: list[str] | None | Unset = coerce.items(value)
    return converted


def _to_targeting_spec(value: TargetingSpec | TargetingSpecDict | Unset) -> TargetingSpec | Unset:
    converted: TargetingSpec | Unset = coerce.model(value, TargetingSpec)
    return converted


@define(kw_only=True)
class AdGroupAudienceSizingRequest(ExtensibleRequest):
    """`AdGroupAudienceSizingRequest` of the API."""

    auto_targeting_enabled: bool | Unset = True
    creative_types: list[AdGroupAudienceSizingRequestCreativeTypesItem] | None | Unset = (
        structs.field(default=UNSET, converter=_to_creative_types)
    )
    keywords: list[AdGroupAudienceSizingRequestKeywordsItem] | None | Unset = structs.field(
        default=UNSET, converter=_to_keywords
    )
    placement_group: PlacementGroupType | Unset = structs.field(
        default=PlacementGroupType.ALL, converter=_to_placement_group
    )
    product_group_ids: list[str] | None | Unset = structs.field(
        default=UNSET, converter=_to_product_group_ids
    )
    targeting_spec: TargetingSpec | Unset = structs.field(
        default=UNSET, converter=_to_targeting_spec
    )


class AdGroupAudienceSizingRequestDict(RequestDict):
    """Fields of `AdGroupAudienceSizingRequest`, as a dict or as keyword arguments."""

    auto_targeting_enabled: NotRequired[bool | Unset]
    creative_types: NotRequired[
        Iterable[AdGroupAudienceSizingRequestCreativeTypesItem | str] | None | Unset
    ]
    keywords: NotRequired[
        Iterable[
            AdGroupAudienceSizingRequestKeywordsItem | AdGroupAudienceSizingRequestKeywordsItemDict
        ]
        | None
        | Unset
    ]
    placement_group: NotRequired[PlacementGroupType | str | Unset]
    product_group_ids: NotRequired[Iterable[str] | None | Unset]
    targeting_spec: NotRequired[TargetingSpec | TargetingSpecDict | Unset]


rules.bind(
    AdGroupAudienceSizingRequest,
    {
        "auto_targeting_enabled": checks.boolean,
        "creative_types": checks.nullable(
            checks.items(checks.choice(AdGroupAudienceSizingRequestCreativeTypesItem))
        ),
        "keywords": checks.nullable(
            checks.items(checks.model(AdGroupAudienceSizingRequestKeywordsItem))
        ),
        "placement_group": checks.choice(PlacementGroupType),
        "product_group_ids": checks.nullable(checks.items(checks.text(pattern="^\\d+\\Z"))),
        "targeting_spec": checks.model(TargetingSpec),
    },
)
