from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .ad_group_response import AdGroupResponse
from .exception import Exception_


@define(kw_only=True)
class AdGroupArrayResponseElement(Extensible):
    """`AdGroupArrayResponseElement` of the API."""

    data: AdGroupResponse | None = None
    exceptions: list[Exception_] | None = None
