from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .targeting_type_filter_targeting_types_item import TargetingTypeFilterTargetingTypesItem


@define(kw_only=True)
class TargetingTypeFilter(Extensible):
    """`TargetingTypeFilter` of the API."""

    targeting_types: list[TargetingTypeFilterTargetingTypesItem] | None = None
