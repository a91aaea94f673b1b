from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

if TYPE_CHECKING:
    import builtins
    from typing import Any

    import typing_extensions


@define(kw_only=True, init=False)
class ItemAttributes(Extensible):
    """`ItemAttributes` of the API.

    Attributes:
        checkout_enabled: Deprecated.
        id: Deprecated.
    """

    additional_image_link: list[str] | None = None
    image_link: list[str] | None = None
    video_link: str | None = None
    ad_image_0_link: str | None = None
    ad_image_0_tag: str | None = None
    ad_image_10_link: str | None = None
    ad_image_10_tag: str | None = None
    ad_image_11_link: str | None = None
    ad_image_11_tag: str | None = None
    ad_image_12_link: str | None = None
    ad_image_12_tag: str | None = None
    ad_image_13_link: str | None = None
    ad_image_13_tag: str | None = None
    ad_image_14_link: str | None = None
    ad_image_14_tag: str | None = None
    ad_image_15_link: str | None = None
    ad_image_15_tag: str | None = None
    ad_image_16_link: str | None = None
    ad_image_16_tag: str | None = None
    ad_image_17_link: str | None = None
    ad_image_17_tag: str | None = None
    ad_image_18_link: str | None = None
    ad_image_18_tag: str | None = None
    ad_image_19_link: str | None = None
    ad_image_19_tag: str | None = None
    ad_image_1_link: str | None = None
    ad_image_1_tag: str | None = None
    ad_image_2_link: str | None = None
    ad_image_2_tag: str | None = None
    ad_image_3_link: str | None = None
    ad_image_3_tag: str | None = None
    ad_image_4_link: str | None = None
    ad_image_4_tag: str | None = None
    ad_image_5_link: str | None = None
    ad_image_5_tag: str | None = None
    ad_image_6_link: str | None = None
    ad_image_6_tag: str | None = None
    ad_image_7_link: str | None = None
    ad_image_7_tag: str | None = None
    ad_image_8_link: str | None = None
    ad_image_8_tag: str | None = None
    ad_image_9_link: str | None = None
    ad_image_9_tag: str | None = None
    ad_link: str | None = None
    ad_video_0_link: str | None = None
    ad_video_0_tag: str | None = None
    ad_video_1_link: str | None = None
    ad_video_1_tag: str | None = None
    ad_video_2_link: str | None = None
    ad_video_2_tag: str | None = None
    adult: bool | None = None
    age_group: str | None = None
    android_deep_link: str | None = None
    availability: str | None = None
    average_review_rating: float | None = None
    brand: str | None = None
    color: str | None = None
    condition: str | None = None
    custom_label_0: str | None = None
    custom_label_1: str | None = None
    custom_label_2: str | None = None
    custom_label_3: str | None = None
    custom_label_4: str | None = None
    custom_number_0: int | None = None
    custom_number_1: int | None = None
    custom_number_2: int | None = None
    custom_number_3: int | None = None
    custom_number_4: int | None = None
    description: str | None = None
    free_shipping_label: bool | None = None
    free_shipping_limit: str | None = None
    gender: str | None = None
    google_product_category: str | None = None
    gtin: str | int | None = None
    installment_price: str | None = None
    ios_deep_link: str | None = None
    item_group_id: str | None = None
    last_updated_time: int | None = None
    link: str | None = None
    material: str | None = None
    min_ad_price: str | None = None
    mobile_link: str | None = None
    mpn: str | None = None
    number_of_ratings: int | None = None
    number_of_reviews: int | None = None
    pattern: str | None = None
    price: str | None = None
    product_type: str | None = None
    promotion_id: str | None = None
    sale_price: str | None = None
    sale_price_effective_date: str | None = None
    shipping: str | None = None
    shipping_height: str | None = None
    shipping_weight: str | None = None
    shipping_width: str | None = None
    size: str | None = None
    size_system: str | None = None
    size_type: str | None = None
    tax: str | None = None
    title: str | None = None
    unit_pricing_base_measure: str | None = None
    unit_pricing_measure: str | None = None
    variant_names: list[str] | None = None
    variant_values: list[str] | None = None

    # For type checkers, which report the use of deprecated fields. No field hides these full names.
    if TYPE_CHECKING:

        @builtins.property
        @typing_extensions.deprecated("The API has deprecated this field.", category=None)
        def checkout_enabled(self) -> bool | None: ...
        @builtins.property
        @typing_extensions.deprecated("The API has deprecated this field.", category=None)
        def id(self) -> str | None: ...
        @typing_extensions.overload
        def __init__(
            self,
            *,
            additional_image_link: list[str] | None = ...,
            image_link: list[str] | None = ...,
            video_link: str | None = ...,
            ad_image_0_link: str | None = ...,
            ad_image_0_tag: str | None = ...,
            ad_image_10_link: str | None = ...,
            ad_image_10_tag: str | None = ...,
            ad_image_11_link: str | None = ...,
            ad_image_11_tag: str | None = ...,
            ad_image_12_link: str | None = ...,
            ad_image_12_tag: str | None = ...,
            ad_image_13_link: str | None = ...,
            ad_image_13_tag: str | None = ...,
            ad_image_14_link: str | None = ...,
            ad_image_14_tag: str | None = ...,
            ad_image_15_link: str | None = ...,
            ad_image_15_tag: str | None = ...,
            ad_image_16_link: str | None = ...,
            ad_image_16_tag: str | None = ...,
            ad_image_17_link: str | None = ...,
            ad_image_17_tag: str | None = ...,
            ad_image_18_link: str | None = ...,
            ad_image_18_tag: str | None = ...,
            ad_image_19_link: str | None = ...,
            ad_image_19_tag: str | None = ...,
            ad_image_1_link: str | None = ...,
            ad_image_1_tag: str | None = ...,
            ad_image_2_link: str | None = ...,
            ad_image_2_tag: str | None = ...,
            ad_image_3_link: str | None = ...,
            ad_image_3_tag: str | None = ...,
            ad_image_4_link: str | None = ...,
            ad_image_4_tag: str | None = ...,
            ad_image_5_link: str | None = ...,
            ad_image_5_tag: str | None = ...,
            ad_image_6_link: str | None = ...,
            ad_image_6_tag: str | None = ...,
            ad_image_7_link: str | None = ...,
            ad_image_7_tag: str | None = ...,
            ad_image_8_link: str | None = ...,
            ad_image_8_tag: str | None = ...,
            ad_image_9_link: str | None = ...,
            ad_image_9_tag: str | None = ...,
            ad_link: str | None = ...,
            ad_video_0_link: str | None = ...,
            ad_video_0_tag: str | None = ...,
            ad_video_1_link: str | None = ...,
            ad_video_1_tag: str | None = ...,
            ad_video_2_link: str | None = ...,
            ad_video_2_tag: str | None = ...,
            adult: bool | None = ...,
            age_group: str | None = ...,
            android_deep_link: str | None = ...,
            availability: str | None = ...,
            average_review_rating: float | None = ...,
            brand: str | None = ...,
            color: str | None = ...,
            condition: str | None = ...,
            custom_label_0: str | None = ...,
            custom_label_1: str | None = ...,
            custom_label_2: str | None = ...,
            custom_label_3: str | None = ...,
            custom_label_4: str | None = ...,
            custom_number_0: int | None = ...,
            custom_number_1: int | None = ...,
            custom_number_2: int | None = ...,
            custom_number_3: int | None = ...,
            custom_number_4: int | None = ...,
            description: str | None = ...,
            free_shipping_label: bool | None = ...,
            free_shipping_limit: str | None = ...,
            gender: str | None = ...,
            google_product_category: str | None = ...,
            gtin: str | int | None = ...,
            installment_price: str | None = ...,
            ios_deep_link: str | None = ...,
            item_group_id: str | None = ...,
            last_updated_time: int | None = ...,
            link: str | None = ...,
            material: str | None = ...,
            min_ad_price: str | None = ...,
            mobile_link: str | None = ...,
            mpn: str | None = ...,
            number_of_ratings: int | None = ...,
            number_of_reviews: int | None = ...,
            pattern: str | None = ...,
            price: str | None = ...,
            product_type: str | None = ...,
            promotion_id: str | None = ...,
            sale_price: str | None = ...,
            sale_price_effective_date: str | None = ...,
            shipping: str | None = ...,
            shipping_height: str | None = ...,
            shipping_weight: str | None = ...,
            shipping_width: str | None = ...,
            size: str | None = ...,
            size_system: str | None = ...,
            size_type: str | None = ...,
            tax: str | None = ...,
            title: str | None = ...,
            unit_pricing_base_measure: str | None = ...,
            unit_pricing_measure: str | None = ...,
            variant_names: list[str] | None = ...,
            variant_values: list[str] | None = ...,
        ) -> None: ...
        @typing_extensions.overload
        @typing_extensions.deprecated("The API has deprecated some of these fields.", category=None)
        def __init__(
            self,
            *,
            additional_image_link: list[str] | None = ...,
            image_link: list[str] | None = ...,
            video_link: str | None = ...,
            ad_image_0_link: str | None = ...,
            ad_image_0_tag: str | None = ...,
            ad_image_10_link: str | None = ...,
            ad_image_10_tag: str | None = ...,
            ad_image_11_link: str | None = ...,
            ad_image_11_tag: str | None = ...,
            ad_image_12_link: str | None = ...,
            ad_image_12_tag: str | None = ...,
            ad_image_13_link: str | None = ...,
            ad_image_13_tag: str | None = ...,
            ad_image_14_link: str | None = ...,
            ad_image_14_tag: str | None = ...,
            ad_image_15_link: str | None = ...,
            ad_image_15_tag: str | None = ...,
            ad_image_16_link: str | None = ...,
            ad_image_16_tag: str | None = ...,
            ad_image_17_link: str | None = ...,
            ad_image_17_tag: str | None = ...,
            ad_image_18_link: str | None = ...,
            ad_image_18_tag: str | None = ...,
            ad_image_19_link: str | None = ...,
            ad_image_19_tag: str | None = ...,
            ad_image_1_link: str | None = ...,
            ad_image_1_tag: str | None = ...,
            ad_image_2_link: str | None = ...,
            ad_image_2_tag: str | None = ...,
            ad_image_3_link: str | None = ...,
            ad_image_3_tag: str | None = ...,
            ad_image_4_link: str | None = ...,
            ad_image_4_tag: str | None = ...,
            ad_image_5_link: str | None = ...,
            ad_image_5_tag: str | None = ...,
            ad_image_6_link: str | None = ...,
            ad_image_6_tag: str | None = ...,
            ad_image_7_link: str | None = ...,
            ad_image_7_tag: str | None = ...,
            ad_image_8_link: str | None = ...,
            ad_image_8_tag: str | None = ...,
            ad_image_9_link: str | None = ...,
            ad_image_9_tag: str | None = ...,
            ad_link: str | None = ...,
            ad_video_0_link: str | None = ...,
            ad_video_0_tag: str | None = ...,
            ad_video_1_link: str | None = ...,
            ad_video_1_tag: str | None = ...,
            ad_video_2_link: str | None = ...,
            ad_video_2_tag: str | None = ...,
            adult: bool | None = ...,
            age_group: str | None = ...,
            android_deep_link: str | None = ...,
            availability: str | None = ...,
            average_review_rating: float | None = ...,
            brand: str | None = ...,
            checkout_enabled: bool | None = ...,
            color: str | None = ...,
            condition: str | None = ...,
            custom_label_0: str | None = ...,
            custom_label_1: str | None = ...,
            custom_label_2: str | None = ...,
            custom_label_3: str | None = ...,
            custom_label_4: str | None = ...,
            custom_number_0: int | None = ...,
            custom_number_1: int | None = ...,
            custom_number_2: int | None = ...,
            custom_number_3: int | None = ...,
            custom_number_4: int | None = ...,
            description: str | None = ...,
            free_shipping_label: bool | None = ...,
            free_shipping_limit: str | None = ...,
            gender: str | None = ...,
            google_product_category: str | None = ...,
            gtin: str | int | None = ...,
            id: str | None = ...,
            installment_price: str | None = ...,
            ios_deep_link: str | None = ...,
            item_group_id: str | None = ...,
            last_updated_time: int | None = ...,
            link: str | None = ...,
            material: str | None = ...,
            min_ad_price: str | None = ...,
            mobile_link: str | None = ...,
            mpn: str | None = ...,
            number_of_ratings: int | None = ...,
            number_of_reviews: int | None = ...,
            pattern: str | None = ...,
            price: str | None = ...,
            product_type: str | None = ...,
            promotion_id: str | None = ...,
            sale_price: str | None = ...,
            sale_price_effective_date: str | None = ...,
            shipping: str | None = ...,
            shipping_height: str | None = ...,
            shipping_weight: str | None = ...,
            shipping_width: str | None = ...,
            size: str | None = ...,
            size_system: str | None = ...,
            size_type: str | None = ...,
            tax: str | None = ...,
            title: str | None = ...,
            unit_pricing_base_measure: str | None = ...,
            unit_pricing_measure: str | None = ...,
            variant_names: list[str] | None = ...,
            variant_values: list[str] | None = ...,
        ) -> None: ...
        def __init__(self, **fields: Any) -> None: ...
    else:
        checkout_enabled: bool | None = None
        id: str | None = None
