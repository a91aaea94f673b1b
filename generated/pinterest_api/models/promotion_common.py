from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .promotion_common_discount_status import PromotionCommonDiscountStatus
from .promotion_template_value import PromotionTemplateValue
from .promotion_type import PromotionType


@define(kw_only=True)
class PromotionCommon(Extensible):
    """`PromotionCommon` of the API."""

    discount_status: PromotionCommonDiscountStatus | None = None
    end_time: int | None = None
    external_id: str | None = None
    platform_type: str | None = None
    promotion_code: str | None = None
    promotion_custom_id: str | None = None
    promotion_title: str | None = None
    promotion_type: PromotionType | None = None
    start_time: int | None = None
    template_values: list[PromotionTemplateValue] | None = None
