from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .ad_array_response_element import AdArrayResponseElement


@define(kw_only=True)
class AdArrayResponse(Extensible):
    """`AdArrayResponse` of the API."""

    items: list[AdArrayResponseElement] | None = None
