from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class PinterestLibError(Decodable):
    """`PinterestLibError` of the API."""

    code: int
    message: str
