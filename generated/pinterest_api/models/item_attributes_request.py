from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping
    from typing import Any

    import typing_extensions


def _to_additional_image_link(value: Iterable[str] | None | Unset) -> list[str] | None | Unset:
    converted: list[str] | None | Unset = coerce.items(value)
    return converted


def _to_image_link(value: str | Iterable[str] | Unset) -> str | list[str] | Unset:
    converted: str | list[str] | Unset = coerce.items(value)
    return converted


def _to_average_review_rating(value: float | Decimal | None | Unset) -> float | None | Unset:
    converted: float | None | Unset = coerce.number(value)
    return converted


def _to_custom_number_0(value: int | None | Unset) -> int | None | Unset:
    converted: int | None | Unset = coerce.integer(value)
    return converted


def _to_custom_number_1(value: int | None | Unset) -> int | None | Unset:
    converted: int | None | Unset = coerce.integer(value)
    return converted


def _to_custom_number_2(value: int | None | Unset) -> int | None | Unset:
    converted: int | None | Unset = coerce.integer(value)
    return converted


def _to_custom_number_3(value: int | None | Unset) -> int | None | Unset:
    converted: int | None | Unset = coerce.integer(value)
    return converted


def _to_custom_number_4(value: int | None | Unset) -> int | None | Unset:
    converted: int | None | Unset = coerce.integer(value)
    return converted


def _to_gtin(value: str | int | None | Unset) -> str | int | None | Unset:
    converted: str | int | None | Unset = coerce.integer(value)
    return converted


def _to_last_updated_time(value: int | None | Unset) -> int | None | Unset:
    converted: int | None | Unset = coerce.integer(value)
    return converted


def _to_number_of_ratings(value: int | None | Unset) -> int | None | Unset:
    converted: int | None | Unset = coerce.integer(value)
    return converted


def _to_number_of_reviews(value: int | None | Unset) -> int | None | Unset:
    converted: int | None | Unset = coerce.integer(value)
    return converted


def _to_variant_names(value: Iterable[str] | None | Unset) -> list[str] | None | Unset:
    converted: list[str] | None | Unset = coerce.items(value)
    return converted


def _to_variant_values(value: Iterable[str] | None | Unset) -> list[str] | None | Unset:
    converted: list[str] | None | Unset = coerce.items(value)
    return converted


@define(kw_only=True, init=False)
class ItemAttributesRequest(ExtensibleRequest):
    """`ItemAttributesRequest` of the API.

    Attributes:
        checkout_enabled: Deprecated.
        id: Deprecated.
    """

    additional_image_link: list[str] | None | Unset = structs.field(
        default=UNSET, converter=_to_additional_image_link
    )
    image_link: str | list[str] | Unset = structs.field(default=UNSET, converter=_to_image_link)
    save_pin_disabled: bool | Unset = False
    video_link: str | None | Unset = UNSET
    ad_image_0_link: str | None | Unset = UNSET
    ad_image_0_tag: str | None | Unset = UNSET
    ad_image_10_link: str | None | Unset = UNSET
    ad_image_10_tag: str | None | Unset = UNSET
    ad_image_11_link: str | None | Unset = UNSET
    ad_image_11_tag: str | None | Unset = UNSET
    ad_image_12_link: str | None | Unset = UNSET
    ad_image_12_tag: str | None | Unset = UNSET
    ad_image_13_link: str | None | Unset = UNSET
    ad_image_13_tag: str | None | Unset = UNSET
    ad_image_14_link: str | None | Unset = UNSET
    ad_image_14_tag: str | None | Unset = UNSET
    ad_image_15_link: str | None | Unset = UNSET
    ad_image_15_tag: str | None | Unset = UNSET
    ad_image_16_link: str | None | Unset = UNSET
    ad_image_16_tag: str | None | Unset = UNSET
    ad_image_17_link: str | None | Unset = UNSET
    ad_image_17_tag: str | None | Unset = UNSET
    ad_image_18_link: str | None | Unset = UNSET
    ad_image_18_tag: str | None | Unset = UNSET
    ad_image_19_link: str | None | Unset = UNSET
    ad_image_19_tag: str | None | Unset = UNSET
    ad_image_1_link: str | None | Unset = UNSET
    ad_image_1_tag: str | None | Unset = UNSET
    ad_image_2_link: str | None | Unset = UNSET
    ad_image_2_tag: str | None | Unset = UNSET
    ad_image_3_link: str | None | Unset = UNSET
    ad_image_3_tag: str | None | Unset = UNSET
    ad_image_4_link: str | None | Unset = UNSET
    ad_image_4_tag: str | None | Unset = UNSET
    ad_image_5_link: str | None | Unset = UNSET
    ad_image_5_tag: str | None | Unset = UNSET
    ad_image_6_link: str | None | Unset = UNSET
    ad_image_6_tag: str | None | Unset = UNSET
    ad_image_7_link: str | None | Unset = UNSET
    ad_image_7_tag: str | None | Unset = UNSET
    ad_image_8_link: str | None | Unset = UNSET
    ad_image_8_tag: str | None | Unset = UNSET
    ad_image_9_link: str | None | Unset = UNSET
    ad_image_9_tag: str | None | Unset = UNSET
    ad_link: str | None | Unset = UNSET
    ad_video_0_link: str | None | Unset = UNSET
    ad_video_0_tag: str | None | Unset = UNSET
    ad_video_1_link: str | None | Unset = UNSET
    ad_video_1_tag: str | None | Unset = UNSET
    ad_video_2_link: str | None | Unset = UNSET
    ad_video_2_tag: str | None | Unset = UNSET
    adult: bool | None | Unset = UNSET
    age_group: str | None | Unset = UNSET
    android_deep_link: str | Unset = UNSET
    availability: str | Unset = UNSET
    average_review_rating: float | None | Unset = structs.field(
        default=UNSET, converter=_to_average_review_rating
    )
    brand: str | None | Unset = UNSET
    color: str | None | Unset = UNSET
    condition: str | None | Unset = UNSET
    custom_label_0: str | None | Unset = UNSET
    custom_label_1: str | None | Unset = UNSET
    custom_label_2: str | None | Unset = UNSET
    custom_label_3: str | None | Unset = UNSET
    custom_label_4: str | None | Unset = UNSET
    custom_number_0: int | None | Unset = structs.field(
        default=UNSET, converter=_to_custom_number_0
    )
    custom_number_1: int | None | Unset = structs.field(
        default=UNSET, converter=_to_custom_number_1
    )
    custom_number_2: int | None | Unset = structs.field(
        default=UNSET, converter=_to_custom_number_2
    )
    custom_number_3: int | None | Unset = structs.field(
        default=UNSET, converter=_to_custom_number_3
    )
    custom_number_4: int | None | Unset = structs.field(
        default=UNSET, converter=_to_custom_number_4
    )
    description: str | Unset = UNSET
    free_shipping_label: bool | None | Unset = UNSET
    free_shipping_limit: str | None | Unset = UNSET
    gender: str | None | Unset = UNSET
    google_product_category: str | None | Unset = UNSET
    gtin: str | int | None | Unset = structs.field(default=UNSET, converter=_to_gtin)
    installment_price: str | None | Unset = UNSET
    ios_deep_link: str | Unset = UNSET
    item_group_id: str | None | Unset = UNSET
    last_updated_time: int | None | Unset = structs.field(
        default=UNSET, converter=_to_last_updated_time
    )
    link: str | Unset = UNSET
    material: str | None | Unset = UNSET
    min_ad_price: str | None | Unset = UNSET
    mobile_link: str | None | Unset = UNSET
    mpn: str | None | Unset = UNSET
    number_of_ratings: int | None | Unset = structs.field(
        default=UNSET, converter=_to_number_of_ratings
    )
    number_of_reviews: int | None | Unset = structs.field(
        default=UNSET, converter=_to_number_of_reviews
    )
    pattern: str | None | Unset = UNSET
    price: str | Unset = UNSET
    product_type: str | None | Unset = UNSET
    promotion_id: str | None | Unset = UNSET
    sale_price: str | None | Unset = UNSET
    sale_price_effective_date: str | None | Unset = UNSET
    shipping: str | None | Unset = UNSET
    shipping_height: str | None | Unset = UNSET
    shipping_weight: str | None | Unset = UNSET
    shipping_width: str | None | Unset = UNSET
    size: str | None | Unset = UNSET
    size_system: str | None | Unset = UNSET
    size_type: str | None | Unset = UNSET
    tax: str | None | Unset = UNSET
    title: str | Unset = UNSET
    unit_pricing_base_measure: str | None | Unset = UNSET
    unit_pricing_measure: str | None | Unset = UNSET
    variant_names: list[str] | None | Unset = structs.field(
        default=UNSET, converter=_to_variant_names
    )
    variant_values: list[str] | None | Unset = structs.field(
        default=UNSET, converter=_to_variant_values
    )

    # For type checkers, which report the use of deprecated fields. No field hides these full names.
    if TYPE_CHECKING:

        @builtins.property
        @typing_extensions.deprecated("The API has deprecated this field.", category=None)
        def checkout_enabled(self) -> bool | None | Unset: ...
        @checkout_enabled.setter
        @typing_extensions.deprecated("The API has deprecated this field.", category=None)
        def checkout_enabled(self, value: bool | None | Unset) -> None: ...
        @builtins.property
        @typing_extensions.deprecated("The API has deprecated this field.", category=None)
        def id(self) -> str | Unset: ...
        @id.setter
        @typing_extensions.deprecated("The API has deprecated this field.", category=None)
        def id(self, value: str | Unset) -> None: ...
        @typing_extensions.overload
        def __init__(
            self,
            *,
            additional_image_link: Iterable[str] | None | Unset = ...,
            image_link: str | Iterable[str] | Unset = ...,
            save_pin_disabled: bool | Unset = ...,
            video_link: str | None | Unset = ...,
            ad_image_0_link: str | None | Unset = ...,
            ad_image_0_tag: str | None | Unset = ...,
            ad_image_10_link: str | None | Unset = ...,
            ad_image_10_tag: str | None | Unset = ...,
            ad_image_11_link: str | None | Unset = ...,
            ad_image_11_tag: str | None | Unset = ...,
            ad_image_12_link: str | None | Unset = ...,
            ad_image_12_tag: str | None | Unset = ...,
            ad_image_13_link: str | None | Unset = ...,
            ad_image_13_tag: str | None | Unset = ...,
            ad_image_14_link: str | None | Unset = ...,
            ad_image_14_tag: str | None | Unset = ...,
            ad_image_15_link: str | None | Unset = ...,
            ad_image_15_tag: str | None | Unset = ...,
            ad_image_16_link: str | None | Unset = ...,
            ad_image_16_tag: str | None | Unset = ...,
            ad_image_17_link: str | None | Unset = ...,
            ad_image_17_tag: str | None | Unset = ...,
            ad_image_18_link: str | None | Unset = ...,
            ad_image_18_tag: str | None | Unset = ...,
            ad_image_19_link: str | None | Unset = ...,
            ad_image_19_tag: str | None | Unset = ...,
            ad_image_1_link: str | None | Unset = ...,
            ad_image_1_tag: str | None | Unset = ...,
            ad_image_2_link: str | None | Unset = ...,
            ad_image_2_tag: str | None | Unset = ...,
            ad_image_3_link: str | None | Unset = ...,
            ad_image_3_tag: str | None | Unset = ...,
            ad_image_4_link: str | None | Unset = ...,
            ad_image_4_tag: str | None | Unset = ...,
            ad_image_5_link: str | None | Unset = ...,
            ad_image_5_tag: str | None | Unset = ...,
            ad_image_6_link: str | None | Unset = ...,
            ad_image_6_tag: str | None | Unset = ...,
            ad_image_7_link: str | None | Unset = ...,
            ad_image_7_tag: str | None | Unset = ...,
            ad_image_8_link: str | None | Unset = ...,
            ad_image_8_tag: str | None | Unset = ...,
            ad_image_9_link: str | None | Unset = ...,
            ad_image_9_tag: str | None | Unset = ...,
            ad_link: str | None | Unset = ...,
            ad_video_0_link: str | None | Unset = ...,
            ad_video_0_tag: str | None | Unset = ...,
            ad_video_1_link: str | None | Unset = ...,
            ad_video_1_tag: str | None | Unset = ...,
            ad_video_2_link: str | None | Unset = ...,
            ad_video_2_tag: str | None | Unset = ...,
            adult: bool | None | Unset = ...,
            age_group: str | None | Unset = ...,
            android_deep_link: str | Unset = ...,
            availability: str | Unset = ...,
            average_review_rating: float | Decimal | None | Unset = ...,
            brand: str | None | Unset = ...,
            color: str | None | Unset = ...,
            condition: str | None | Unset = ...,
            custom_label_0: str | None | Unset = ...,
            custom_label_1: str | None | Unset = ...,
            custom_label_2: str | None | Unset = ...,
            custom_label_3: str | None | Unset = ...,
            custom_label_4: str | None | Unset = ...,
            custom_number_0: int | None | Unset = ...,
            custom_number_1: int | None | Unset = ...,
            custom_number_2: int | None | Unset = ...,
            custom_number_3: int | None | Unset = ...,
            custom_number_4: int | None | Unset = ...,
            description: str | Unset = ...,
            free_shipping_label: bool | None | Unset = ...,
            free_shipping_limit: str | None | Unset = ...,
            gender: str | None | Unset = ...,
            google_product_category: str | None | Unset = ...,
            gtin: str | int | None | Unset = ...,
            installment_price: str | None | Unset = ...,
            ios_deep_link: str | Unset = ...,
            item_group_id: str | None | Unset = ...,
            last_updated_time: int | None | Unset = ...,
            link: str | Unset = ...,
            material: str | None | Unset = ...,
            min_ad_price: str | None | Unset = ...,
            mobile_link: str | None | Unset = ...,
            mpn: str | None | Unset = ...,
            number_of_ratings: int | None | Unset = ...,
            number_of_reviews: int | None | Unset = ...,
            pattern: str | None | Unset = ...,
            price: str | Unset = ...,
            product_type: str | None | Unset = ...,
            promotion_id: str | None | Unset = ...,
            sale_price: str | None | Unset = ...,
            sale_price_effective_date: str | None | Unset = ...,
            shipping: str | None | Unset = ...,
            shipping_height: str | None | Unset = ...,
            shipping_weight: str | None | Unset = ...,
            shipping_width: str | None | Unset = ...,
            size: str | None | Unset = ...,
            size_system: str | None | Unset = ...,
            size_type: str | None | Unset = ...,
            tax: str | None | Unset = ...,
            title: str | Unset = ...,
            unit_pricing_base_measure: str | None | Unset = ...,
            unit_pricing_measure: str | None | Unset = ...,
            variant_names: Iterable[str] | None | Unset = ...,
            variant_values: Iterable[str] | None | Unset = ...,
            extra: Mapping[str, Any] | Unset = ...,
        ) -> None: ...
        @typing_extensions.overload
        @typing_extensions.deprecated("The API has deprecated some of these fields.", category=None)
        def __init__(
            self,
            *,
            additional_image_link: Iterable[str] | None | Unset = ...,
            image_link: str | Iterable[str] | Unset = ...,
            save_pin_disabled: bool | Unset = ...,
            video_link: str | None | Unset = ...,
            ad_image_0_link: str | None | Unset = ...,
            ad_image_0_tag: str | None | Unset = ...,
            ad_image_10_link: str | None | Unset = ...,
            ad_image_10_tag: str | None | Unset = ...,
            ad_image_11_link: str | None | Unset = ...,
            ad_image_11_tag: str | None | Unset = ...,
            ad_image_12_link: str | None | Unset = ...,
            ad_image_12_tag: str | None | Unset = ...,
            ad_image_13_link: str | None | Unset = ...,
            ad_image_13_tag: str | None | Unset = ...,
            ad_image_14_link: str | None | Unset = ...,
            ad_image_14_tag: str | None | Unset = ...,
            ad_image_15_link: str | None | Unset = ...,
            ad_image_15_tag: str | None | Unset = ...,
            ad_image_16_link: str | None | Unset = ...,
            ad_image_16_tag: str | None | Unset = ...,
            ad_image_17_link: str | None | Unset = ...,
            ad_image_17_tag: str | None | Unset = ...,
            ad_image_18_link: str | None | Unset = ...,
            ad_image_18_tag: str | None | Unset = ...,
            ad_image_19_link: str | None | Unset = ...,
            ad_image_19_tag: str | None | Unset = ...,
            ad_image_1_link: str | None | Unset = ...,
            ad_image_1_tag: str | None | Unset = ...,
            ad_image_2_link: str | None | Unset = ...,
            ad_image_2_tag: str | None | Unset = ...,
            ad_image_3_link: str | None | Unset = ...,
            ad_image_3_tag: str | None | Unset = ...,
            ad_image_4_link: str | None | Unset = ...,
            ad_image_4_tag: str | None | Unset = ...,
            ad_image_5_link: str | None | Unset = ...,
            ad_image_5_tag: str | None | Unset = ...,
            ad_image_6_link: str | None | Unset = ...,
            ad_image_6_tag: str | None | Unset = ...,
            ad_image_7_link: str | None | Unset = ...,
            ad_image_7_tag: str | None | Unset = ...,
            ad_image_8_link: str | None | Unset = ...,
            ad_image_8_tag: str | None | Unset = ...,
            ad_image_9_link: str | None | Unset = ...,
            ad_image_9_tag: str | None | Unset = ...,
            ad_link: str | None | Unset = ...,
            ad_video_0_link: str | None | Unset = ...,
            ad_video_0_tag: str | None | Unset = ...,
            ad_video_1_link: str | None | Unset = ...,
            ad_video_1_tag: str | None | Unset = ...,
            ad_video_2_link: str | None | Unset = ...,
            ad_video_2_tag: str | None | Unset = ...,
            adult: bool | None | Unset = ...,
            age_group: str | None | Unset = ...,
            android_deep_link: str | Unset = ...,
            availability: str | Unset = ...,
            average_review_rating: float | Decimal | None | Unset = ...,
            brand: str | None | Unset = ...,
            checkout_enabled: bool | None | Unset = ...,
            color: str | None | Unset = ...,
            condition: str | None | Unset = ...,
            custom_label_0: str | None | Unset = ...,
            custom_label_1: str | None | Unset = ...,
            custom_label_2: str | None | Unset = ...,
            custom_label_3: str | None | Unset = ...,
            custom_label_4: str | None | Unset = ...,
            custom_number_0: int | None | Unset = ...,
            custom_number_1: int | None | Unset = ...,
            custom_number_2: int | None | Unset = ...,
            custom_number_3: int | None | Unset = ...,
            custom_number_4: int | None | Unset = ...,
            description: str | Unset = ...,
            free_shipping_label: bool | None | Unset = ...,
            free_shipping_limit: str | None | Unset = ...,
            gender: str | None | Unset = ...,
            google_product_category: str | None | Unset = ...,
            gtin: str | int | None | Unset = ...,
            id: str | Unset = ...,
            installment_price: str | None | Unset = ...,
            ios_deep_link: str | Unset = ...,
            item_group_id: str | None | Unset = ...,
            last_updated_time: int | None | Unset = ...,
            link: str | Unset = ...,
            material: str | None | Unset = ...,
            min_ad_price: str | None | Unset = ...,
            mobile_link: str | None | Unset = ...,
            mpn: str | None | Unset = ...,
            number_of_ratings: int | None | Unset = ...,
            number_of_reviews: int | None | Unset = ...,
            pattern: str | None | Unset = ...,
            price: str | Unset = ...,
            product_type: str | None | Unset = ...,
            promotion_id: str | None | Unset = ...,
            sale_price: str | None | Unset = ...,
            sale_price_effective_date: str | None | Unset = ...,
            shipping: str | None | Unset = ...,
            shipping_height: str | None | Unset = ...,
            shipping_weight: str | None | Unset = ...,
            shipping_width: str | None | Unset = ...,
            size: str | None | Unset = ...,
            size_system: str | None | Unset = ...,
            size_type: str | None | Unset = ...,
            tax: str | None | Unset = ...,
            title: str | Unset = ...,
            unit_pricing_base_measure: str | None | Unset = ...,
            unit_pricing_measure: str | None | Unset = ...,
            variant_names: Iterable[str] | None | Unset = ...,
            variant_values: Iterable[str] | None | Unset = ...,
            extra: Mapping[str, Any] | Unset = ...,
        ) -> None: ...
        def __init__(self, **fields: Any) -> None: ...
    else:
        checkout_enabled: bool | None | Unset = UNSET
        id: str | Unset = UNSET


class ItemAttributesRequestDict(RequestDict):
    """Fields of `ItemAttributesRequest`, as a dict or as keyword arguments."""

    additional_image_link: NotRequired[Iterable[str] | None | Unset]
    image_link: NotRequired[str | Iterable[str] | Unset]
    save_pin_disabled: NotRequired[bool | Unset]
    video_link: NotRequired[str | None | Unset]
    ad_image_0_link: NotRequired[str | None | Unset]
    ad_image_0_tag: NotRequired[str | None | Unset]
    ad_image_10_link: NotRequired[str | None | Unset]
    ad_image_10_tag: NotRequired[str | None | Unset]
    ad_image_11_link: NotRequired[str | None | Unset]
    ad_image_11_tag: NotRequired[str | None | Unset]
    ad_image_12_link: NotRequired[str | None | Unset]
    ad_image_12_tag: NotRequired[str | None | Unset]
    ad_image_13_link: NotRequired[str | None | Unset]
    ad_image_13_tag: NotRequired[str | None | Unset]
    ad_image_14_link: NotRequired[str | None | Unset]
    ad_image_14_tag: NotRequired[str | None | Unset]
    ad_image_15_link: NotRequired[str | None | Unset]
    ad_image_15_tag: NotRequired[str | None | Unset]
    ad_image_16_link: NotRequired[str | None | Unset]
    ad_image_16_tag: NotRequired[str | None | Unset]
    ad_image_17_link: NotRequired[str | None | Unset]
    ad_image_17_tag: NotRequired[str | None | Unset]
    ad_image_18_link: NotRequired[str | None | Unset]
    ad_image_18_tag: NotRequired[str | None | Unset]
    ad_image_19_link: NotRequired[str | None | Unset]
    ad_image_19_tag: NotRequired[str | None | Unset]
    ad_image_1_link: NotRequired[str | None | Unset]
    ad_image_1_tag: NotRequired[str | None | Unset]
    ad_image_2_link: NotRequired[str | None | Unset]
    ad_image_2_tag: NotRequired[str | None | Unset]
    ad_image_3_link: NotRequired[str | None | Unset]
    ad_image_3_tag: NotRequired[str | None | Unset]
    ad_image_4_link: NotRequired[str | None | Unset]
    ad_image_4_tag: NotRequired[str | None | Unset]
    ad_image_5_link: NotRequired[str | None | Unset]
    ad_image_5_tag: NotRequired[str | None | Unset]
    ad_image_6_link: NotRequired[str | None | Unset]
    ad_image_6_tag: NotRequired[str | None | Unset]
    ad_image_7_link: NotRequired[str | None | Unset]
    ad_image_7_tag: NotRequired[str | None | Unset]
    ad_image_8_link: NotRequired[str | None | Unset]
    ad_image_8_tag: NotRequired[str | None | Unset]
    ad_image_9_link: NotRequired[str | None | Unset]
    ad_image_9_tag: NotRequired[str | None | Unset]
    ad_link: NotRequired[str | None | Unset]
    ad_video_0_link: NotRequired[str | None | Unset]
    ad_video_0_tag: NotRequired[str | None | Unset]
    ad_video_1_link: NotRequired[str | None | Unset]
    ad_video_1_tag: NotRequired[str | None | Unset]
    ad_video_2_link: NotRequired[str | None | Unset]
    ad_video_2_tag: NotRequired[str | None | Unset]
    adult: NotRequired[bool | None | Unset]
    age_group: NotRequired[str | None | Unset]
    android_deep_link: NotRequired[str | Unset]
    availability: NotRequired[str | Unset]
    average_review_rating: NotRequired[float | Decimal | None | Unset]
    brand: NotRequired[str | None | Unset]
    checkout_enabled: NotRequired[bool | None | Unset]
    color: NotRequired[str | None | Unset]
    condition: NotRequired[str | None | Unset]
    custom_label_0: NotRequired[str | None | Unset]
    custom_label_1: NotRequired[str | None | Unset]
    custom_label_2: NotRequired[str | None | Unset]
    custom_label_3: NotRequired[str | None | Unset]
    custom_label_4: NotRequired[str | None | Unset]
    custom_number_0: NotRequired[int | None | Unset]
    custom_number_1: NotRequired[int | None | Unset]
    custom_number_2: NotRequired[int | None | Unset]
    custom_number_3: NotRequired[int | None | Unset]
    custom_number_4: NotRequired[int | None | Unset]
    description: NotRequired[str | Unset]
    free_shipping_label: NotRequired[bool | None | Unset]
    free_shipping_limit: NotRequired[str | None | Unset]
    gender: NotRequired[str | None | Unset]
    google_product_category: NotRequired[str | None | Unset]
    gtin: NotRequired[str | int | None | Unset]
    id: NotRequired[str | Unset]
    installment_price: NotRequired[str | None | Unset]
    ios_deep_link: NotRequired[str | Unset]
    item_group_id: NotRequired[str | None | Unset]
    last_updated_time: NotRequired[int | None | Unset]
    link: NotRequired[str | Unset]
    material: NotRequired[str | None | Unset]
    min_ad_price: NotRequired[str | None | Unset]
    mobile_link: NotRequired[str | None | Unset]
    mpn: NotRequired[str | None | Unset]
    number_of_ratings: NotRequired[int | None | Unset]
    number_of_reviews: NotRequired[int | None | Unset]
    pattern: NotRequired[str | None | Unset]
    price: NotRequired[str | Unset]
    product_type: NotRequired[str | None | Unset]
    promotion_id: NotRequired[str | None | Unset]
    sale_price: NotRequired[str | None | Unset]
    sale_price_effective_date: NotRequired[str | None | Unset]
    shipping: NotRequired[str | None | Unset]
    shipping_height: NotRequired[str | None | Unset]
    shipping_weight: NotRequired[str | None | Unset]
    shipping_width: NotRequired[str | None | Unset]
    size: NotRequired[str | None | Unset]
    size_system: NotRequired[str | None | Unset]
    size_type: NotRequired[str | None | Unset]
    tax: NotRequired[str | None | Unset]
    title: NotRequired[str | Unset]
    unit_pricing_base_measure: NotRequired[str | None | Unset]
    unit_pricing_measure: NotRequired[str | None | Unset]
    variant_names: NotRequired[Iterable[str] | None | Unset]
    variant_values: NotRequired[Iterable[str] | None | Unset]


rules.bind(
    ItemAttributesRequest,
    {
        "additional_image_link": checks.nullable(checks.items(checks.text())),
        "image_link": checks.either(
            checks.text(), checks.items(checks.text(), min_items=1, max_items=1)
        ),
        "save_pin_disabled": checks.boolean,
        "video_link": checks.nullable(checks.text()),
        "ad_image_0_link": checks.nullable(checks.text()),
        "ad_image_0_tag": checks.nullable(checks.text()),
        "ad_image_10_link": checks.nullable(checks.text()),
        "ad_image_10_tag": checks.nullable(checks.text()),
        "ad_image_11_link": checks.nullable(checks.text()),
        "ad_image_11_tag": checks.nullable(checks.text()),
        "ad_image_12_link": checks.nullable(checks.text()),
        "ad_image_12_tag": checks.nullable(checks.text()),
        "ad_image_13_link": checks.nullable(checks.text()),
        "ad_image_13_tag": checks.nullable(checks.text()),
        "ad_image_14_link": checks.nullable(checks.text()),
        "ad_image_14_tag": checks.nullable(checks.text()),
        "ad_image_15_link": checks.nullable(checks.text()),
        "ad_image_15_tag": checks.nullable(checks.text()),
        "ad_image_16_link": checks.nullable(checks.text()),
        "ad_image_16_tag": checks.nullable(checks.text()),
        "ad_image_17_link": checks.nullable(checks.text()),
        "ad_image_17_tag": checks.nullable(checks.text()),
        "ad_image_18_link": checks.nullable(checks.text()),
        "ad_image_18_tag": checks.nullable(checks.text()),
        "ad_image_19_link": checks.nullable(checks.text()),
        "ad_image_19_tag": checks.nullable(checks.text()),
        "ad_image_1_link": checks.nullable(checks.text()),
        "ad_image_1_tag": checks.nullable(checks.text()),
        "ad_image_2_link": checks.nullable(checks.text()),
        "ad_image_2_tag": checks.nullable(checks.text()),
        "ad_image_3_link": checks.nullable(checks.text()),
        "ad_image_3_tag": checks.nullable(checks.text()),
        "ad_image_4_link": checks.nullable(checks.text()),
        "ad_image_4_tag": checks.nullable(checks.text()),
        "ad_image_5_link": checks.nullable(checks.text()),
        "ad_image_5_tag": checks.nullable(checks.text()),
        "ad_image_6_link": checks.nullable(checks.text()),
        "ad_image_6_tag": checks.nullable(checks.text()),
        "ad_image_7_link": checks.nullable(checks.text()),
        "ad_image_7_tag": checks.nullable(checks.text()),
        "ad_image_8_link": checks.nullable(checks.text()),
        "ad_image_8_tag": checks.nullable(checks.text()),
        "ad_image_9_link": checks.nullable(checks.text()),
        "ad_image_9_tag": checks.nullable(checks.text()),
        "ad_link": checks.nullable(checks.text()),
        "ad_video_0_link": checks.nullable(checks.text()),
        "ad_video_0_tag": checks.nullable(checks.text()),
        "ad_video_1_link": checks.nullable(checks.text()),
        "ad_video_1_tag": checks.nullable(checks.text()),
        "ad_video_2_link": checks.nullable(checks.text()),
        "ad_video_2_tag": checks.nullable(checks.text()),
        "adult": checks.nullable(checks.boolean),
        "age_group": checks.nullable(checks.text()),
        "android_deep_link": checks.text(),
        "availability": checks.text(),
        "average_review_rating": checks.nullable(checks.number()),
        "brand": checks.nullable(checks.text()),
        "checkout_enabled": checks.nullable(checks.boolean),
        "color": checks.nullable(checks.text()),
        "condition": checks.nullable(checks.text()),
        "custom_label_0": checks.nullable(checks.text(max_length=511)),
        "custom_label_1": checks.nullable(checks.text(max_length=511)),
        "custom_label_2": checks.nullable(checks.text(max_length=511)),
        "custom_label_3": checks.nullable(checks.text(max_length=511)),
        "custom_label_4": checks.nullable(checks.text(max_length=511)),
        "custom_number_0": checks.nullable(checks.integer()),
        "custom_number_1": checks.nullable(checks.integer()),
        "custom_number_2": checks.nullable(checks.integer()),
        "custom_number_3": checks.nullable(checks.integer()),
        "custom_number_4": checks.nullable(checks.integer()),
        "description": checks.text(),
        "free_shipping_label": checks.nullable(checks.boolean),
        "free_shipping_limit": checks.nullable(checks.text()),
        "gender": checks.nullable(checks.text()),
        "google_product_category": checks.nullable(checks.text()),
        "gtin": checks.nullable(checks.either(checks.text(), checks.integer())),
        "id": checks.text(),
        "installment_price": checks.nullable(checks.text()),
        "ios_deep_link": checks.text(),
        "item_group_id": checks.nullable(checks.text()),
        "last_updated_time": checks.nullable(checks.integer()),
        "link": checks.text(),
        "material": checks.nullable(checks.text()),
        "min_ad_price": checks.nullable(checks.text()),
        "mobile_link": checks.nullable(checks.text()),
        "mpn": checks.nullable(checks.text()),
        "number_of_ratings": checks.nullable(checks.integer()),
        "number_of_reviews": checks.nullable(checks.integer()),
        "pattern": checks.nullable(checks.text()),
        "price": checks.text(),
        "product_type": checks.nullable(checks.text()),
        "promotion_id": checks.nullable(checks.text()),
        "sale_price": checks.nullable(checks.text()),
        "sale_price_effective_date": checks.nullable(checks.text()),
        "shipping": checks.nullable(checks.text()),
        "shipping_height": checks.nullable(checks.text()),
        "shipping_weight": checks.nullable(checks.text()),
        "shipping_width": checks.nullable(checks.text()),
        "size": checks.nullable(checks.text()),
        "size_system": checks.nullable(checks.text()),
        "size_type": checks.nullable(checks.text()),
        "tax": checks.nullable(checks.text()),
        "title": checks.text(),
        "unit_pricing_base_measure": checks.nullable(checks.text()),
        "unit_pricing_measure": checks.nullable(checks.text()),
        "variant_names": checks.nullable(checks.items(checks.text())),
        "variant_values": checks.nullable(checks.items(checks.text())),
    },
)
