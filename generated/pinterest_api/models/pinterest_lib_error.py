from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class PinterestLibError(Extensible):
    """`PinterestLibError` of the API."""

    code: int
    message: str
