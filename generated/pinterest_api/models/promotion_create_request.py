from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .promotion_common_discount_status import PromotionCommonDiscountStatus
from .promotion_template_value import PromotionTemplateValue, PromotionTemplateValueDict
from .promotion_type import PromotionType


def _to_discount_status(
    value: PromotionCommonDiscountStatus | str | Unset,
) -> PromotionCommonDiscountStatus | Unset:
    converted: PromotionCommonDiscountStatus | Unset = coerce.choice(
        value, PromotionCommonDiscountStatus
    )
    return converted


def _to_end_time(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_promotion_type(value: PromotionType | str) -> PromotionType:
    converted: PromotionType = coerce.choice(value, PromotionType)
    return converted


def _to_start_time(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_template_values(
    value: Iterable[PromotionTemplateValue | PromotionTemplateValueDict] | Unset,
) -> list[PromotionTemplateValue] | Unset:
    converted: list[PromotionTemplateValue] | Unset = coerce.items(
        value, lambda item: coerce.model(item, PromotionTemplateValue)
    )
    return converted


@define(kw_only=True)
class PromotionCreateRequest(ExtensibleRequest):
    """`PromotionCreateRequest` of the API."""

    discount_status: PromotionCommonDiscountStatus | Unset = structs.field(
        default=UNSET, converter=_to_discount_status
    )
    end_time: int | Unset = structs.field(default=UNSET, converter=_to_end_time)
    external_id: str | Unset = UNSET
    platform_type: str | Unset = UNSET
    promotion_code: str | Unset = UNSET
    promotion_custom_id: str | Unset = UNSET
    promotion_title: str
    promotion_type: PromotionType = structs.field(converter=_to_promotion_type)
    start_time: int | Unset = structs.field(default=UNSET, converter=_to_start_time)
    template_values: list[PromotionTemplateValue] | Unset = structs.field(
        default=UNSET, converter=_to_template_values
    )


class PromotionCreateRequestDict(RequestDict):
    """Fields of `PromotionCreateRequest`, as a dict or as keyword arguments."""

    discount_status: NotRequired[PromotionCommonDiscountStatus | str | Unset]
    end_time: NotRequired[int | Unset]
    external_id: NotRequired[str | Unset]
    platform_type: NotRequired[str | Unset]
    promotion_code: NotRequired[str | Unset]
    promotion_custom_id: NotRequired[str | Unset]
    promotion_title: str
    promotion_type: PromotionType | str
    start_time: NotRequired[int | Unset]
    template_values: NotRequired[
        Iterable[PromotionTemplateValue | PromotionTemplateValueDict] | Unset
    ]


rules.bind(
    PromotionCreateRequest,
    {
        "discount_status": checks.choice(PromotionCommonDiscountStatus),
        "end_time": checks.integer(),
        "external_id": checks.text(max_length=64),
        "platform_type": checks.text(),
        "promotion_code": checks.text(),
        "promotion_custom_id": checks.text(max_length=50),
        "promotion_title": checks.text(),
        "promotion_type": checks.choice(PromotionType),
        "start_time": checks.integer(),
        "template_values": checks.items(
            checks.model(PromotionTemplateValue), min_items=0, max_items=2
        ),
    },
)
