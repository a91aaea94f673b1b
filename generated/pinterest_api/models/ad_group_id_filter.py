from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class AdGroupIdFilter(Extensible):
    """`AdGroupIdFilter` of the API."""

    ad_group_ids: list[str] | None = None
