from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .ad_group_array_response_element import AdGroupArrayResponseElement


@define(kw_only=True)
class AdGroupArrayResponse(Extensible):
    """`AdGroupArrayResponse` of the API."""

    items: list[AdGroupArrayResponseElement] | None = None
