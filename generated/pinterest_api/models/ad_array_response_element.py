from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .ad_response import AdResponse
from .exception import Exception_


@define(kw_only=True)
class AdArrayResponseElement(Decodable):
    """`AdArrayResponseElement` of the API."""

    data: AdResponse | None = None
    exceptions: Exception_ | None = None
