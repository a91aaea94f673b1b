from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .exception import Exception_
from .promotion_response import PromotionResponse


@define(kw_only=True)
class PromotionArrayElement(Extensible):
    """`PromotionArrayElement` of the API."""

    data: PromotionResponse | None = None
    exception: Exception_ | None = None
