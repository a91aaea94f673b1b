from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_item_validation_details import CatalogsItemValidationDetails


@define(kw_only=True)
class CatalogsItemValidationWarnings(Extensible):
    """`CatalogsItemValidationWarnings` of the API."""

    ad_image_0_link_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_0_link_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_0_link_required: CatalogsItemValidationDetails | None = None
    ad_image_0_link_warning: CatalogsItemValidationDetails | None = None
    ad_image_0_tag_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_0_tag_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_0_tag_required: CatalogsItemValidationDetails | None = None
    ad_image_10_link_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_10_link_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_10_link_required: CatalogsItemValidationDetails | None = None
    ad_image_10_link_warning: CatalogsItemValidationDetails | None = None
    ad_image_10_tag_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_10_tag_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_10_tag_required: CatalogsItemValidationDetails | None = None
    ad_image_11_link_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_11_link_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_11_link_required: CatalogsItemValidationDetails | None = None
    ad_image_11_link_warning: CatalogsItemValidationDetails | None = None
    ad_image_11_tag_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_11_tag_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_11_tag_required: CatalogsItemValidationDetails | None = None
    ad_image_12_link_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_12_link_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_12_link_required: CatalogsItemValidationDetails | None = None
    ad_image_12_link_warning: CatalogsItemValidationDetails | None = None
    ad_image_12_tag_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_12_tag_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_12_tag_required: CatalogsItemValidationDetails | None = None
    ad_image_13_link_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_13_link_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_13_link_required: CatalogsItemValidationDetails | None = None
    ad_image_13_link_warning: CatalogsItemValidationDetails | None = None
    ad_image_13_tag_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_13_tag_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_13_tag_required: CatalogsItemValidationDetails | None = None
    ad_image_14_link_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_14_link_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_14_link_required: CatalogsItemValidationDetails | None = None
    ad_image_14_link_warning: CatalogsItemValidationDetails | None = None
    ad_image_14_tag_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_14_tag_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_14_tag_required: CatalogsItemValidationDetails | None = None
    ad_image_15_link_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_15_link_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_15_link_required: CatalogsItemValidationDetails | None = None
    ad_image_15_link_warning: CatalogsItemValidationDetails | None = None
    ad_image_15_tag_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_15_tag_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_15_tag_required: CatalogsItemValidationDetails | None = None
    ad_image_16_link_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_16_link_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_16_link_required: CatalogsItemValidationDetails | None = None
    ad_image_16_link_warning: CatalogsItemValidationDetails | None = None
    ad_image_16_tag_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_16_tag_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_16_tag_required: CatalogsItemValidationDetails | None = None
    ad_image_17_link_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_17_link_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_17_link_required: CatalogsItemValidationDetails | None = None
    ad_image_17_link_warning: CatalogsItemValidationDetails | None = None
    ad_image_17_tag_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_17_tag_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_17_tag_required: CatalogsItemValidationDetails | None = None
    ad_image_18_link_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_18_link_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_18_link_required: CatalogsItemValidationDetails | None = None
    ad_image_18_link_warning: CatalogsItemValidationDetails | None = None
    ad_image_18_tag_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_18_tag_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_18_tag_required: CatalogsItemValidationDetails | None = None
    ad_image_19_link_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_19_link_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_19_link_required: CatalogsItemValidationDetails | None = None
    ad_image_19_link_warning: CatalogsItemValidationDetails | None = None
    ad_image_19_tag_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_19_tag_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_19_tag_required: CatalogsItemValidationDetails | None = None
    ad_image_1_link_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_1_link_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_1_link_required: CatalogsItemValidationDetails | None = None
    ad_image_1_link_warning: CatalogsItemValidationDetails | None = None
    ad_image_1_tag_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_1_tag_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_1_tag_required: CatalogsItemValidationDetails | None = None
    ad_image_2_link_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_2_link_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_2_link_required: CatalogsItemValidationDetails | None = None
    ad_image_2_link_warning: CatalogsItemValidationDetails | None = None
    ad_image_2_tag_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_2_tag_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_2_tag_required: CatalogsItemValidationDetails | None = None
    ad_image_3_link_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_3_link_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_3_link_required: CatalogsItemValidationDetails | None = None
    ad_image_3_link_warning: CatalogsItemValidationDetails | None = None
    ad_image_3_tag_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_3_tag_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_3_tag_required: CatalogsItemValidationDetails | None = None
    ad_image_4_link_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_4_link_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_4_link_required: CatalogsItemValidationDetails | None = None
    ad_image_4_link_warning: CatalogsItemValidationDetails | None = None
    ad_image_4_tag_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_4_tag_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_4_tag_required: CatalogsItemValidationDetails | None = None
    ad_image_5_link_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_5_link_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_5_link_required: CatalogsItemValidationDetails | None = None
    ad_image_5_link_warning: CatalogsItemValidationDetails | None = None
    ad_image_5_tag_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_5_tag_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_5_tag_required: CatalogsItemValidationDetails | None = None
    ad_image_6_link_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_6_link_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_6_link_required: CatalogsItemValidationDetails | None = None
    ad_image_6_link_warning: CatalogsItemValidationDetails | None = None
    ad_image_6_tag_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_6_tag_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_6_tag_required: CatalogsItemValidationDetails | None = None
    ad_image_7_link_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_7_link_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_7_link_required: CatalogsItemValidationDetails | None = None
    ad_image_7_link_warning: CatalogsItemValidationDetails | None = None
    ad_image_7_tag_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_7_tag_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_7_tag_required: CatalogsItemValidationDetails | None = None
    ad_image_8_link_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_8_link_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_8_link_required: CatalogsItemValidationDetails | None = None
    ad_image_8_link_warning: CatalogsItemValidationDetails | None = None
    ad_image_8_tag_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_8_tag_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_8_tag_required: CatalogsItemValidationDetails | None = None
    ad_image_9_link_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_9_link_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_9_link_required: CatalogsItemValidationDetails | None = None
    ad_image_9_link_warning: CatalogsItemValidationDetails | None = None
    ad_image_9_tag_duplicated: CatalogsItemValidationDetails | None = None
    ad_image_9_tag_length_too_long: CatalogsItemValidationDetails | None = None
    ad_image_9_tag_required: CatalogsItemValidationDetails | None = None
    ad_link_format_warning: CatalogsItemValidationDetails | None = None
    ad_link_same_as_link: CatalogsItemValidationDetails | None = None
    ad_video_0_link_duplicated: CatalogsItemValidationDetails | None = None
    ad_video_0_link_length_too_long: CatalogsItemValidationDetails | None = None
    ad_video_0_link_required: CatalogsItemValidationDetails | None = None
    ad_video_0_link_warning: CatalogsItemValidationDetails | None = None
    ad_video_0_tag_duplicated: CatalogsItemValidationDetails | None = None
    ad_video_0_tag_length_too_long: CatalogsItemValidationDetails | None = None
    ad_video_0_tag_required: CatalogsItemValidationDetails | None = None
    ad_video_1_link_duplicated: CatalogsItemValidationDetails | None = None
    ad_video_1_link_length_too_long: CatalogsItemValidationDetails | None = None
    ad_video_1_link_required: CatalogsItemValidationDetails | None = None
    ad_video_1_link_warning: CatalogsItemValidationDetails | None = None
    ad_video_1_tag_duplicated: CatalogsItemValidationDetails | None = None
    ad_video_1_tag_length_too_long: CatalogsItemValidationDetails | None = None
    ad_video_1_tag_required: CatalogsItemValidationDetails | None = None
    ad_video_2_link_duplicated: CatalogsItemValidationDetails | None = None
    ad_video_2_link_length_too_long: CatalogsItemValidationDetails | None = None
    ad_video_2_link_required: CatalogsItemValidationDetails | None = None
    ad_video_2_link_warning: CatalogsItemValidationDetails | None = None
    ad_video_2_tag_duplicated: CatalogsItemValidationDetails | None = None
    ad_video_2_tag_length_too_long: CatalogsItemValidationDetails | None = None
    ad_video_2_tag_required: CatalogsItemValidationDetails | None = None
    additional_image_link_length_too_long: CatalogsItemValidationDetails | None = None
    additional_image_link_warning: CatalogsItemValidationDetails | None = None
    adwords_format_warning: CatalogsItemValidationDetails | None = None
    adwords_same_as_link: CatalogsItemValidationDetails | None = None
    age_group_invalid: CatalogsItemValidationDetails | None = None
    android_deep_link_invalid: CatalogsItemValidationDetails | None = None
    availability_date_invalid: CatalogsItemValidationDetails | None = None
    country_does_not_map_to_currency: CatalogsItemValidationDetails | None = None
    custom_label_length_too_long: CatalogsItemValidationDetails | None = None
    description_length_too_long: CatalogsItemValidationDetails | None = None
    expiration_date_invalid: CatalogsItemValidationDetails | None = None
    gender_invalid: CatalogsItemValidationDetails | None = None
    gtin_invalid: CatalogsItemValidationDetails | None = None
    image_link_warning: CatalogsItemValidationDetails | None = None
    ios_deep_link_invalid: CatalogsItemValidationDetails | None = None
    is_bundle_invalid: CatalogsItemValidationDetails | None = None
    item_additional_image_download_failure: CatalogsItemValidationDetails | None = None
    link_format_warning: CatalogsItemValidationDetails | None = None
    min_ad_price_invalid: CatalogsItemValidationDetails | None = None
    mpn_invalid: CatalogsItemValidationDetails | None = None
    multipack_invalid: CatalogsItemValidationDetails | None = None
    optional_condition_invalid: CatalogsItemValidationDetails | None = None
    optional_condition_missing: CatalogsItemValidationDetails | None = None
    optional_product_category_invalid: CatalogsItemValidationDetails | None = None
    optional_product_category_missing: CatalogsItemValidationDetails | None = None
    product_category_depth_warning: CatalogsItemValidationDetails | None = None
    product_type_length_too_long: CatalogsItemValidationDetails | None = None
    sale_date_invalid: CatalogsItemValidationDetails | None = None
    sales_price_invalid: CatalogsItemValidationDetails | None = None
    sales_price_too_high: CatalogsItemValidationDetails | None = None
    sales_price_too_low: CatalogsItemValidationDetails | None = None
    shipping_height_invalid: CatalogsItemValidationDetails | None = None
    shipping_invalid: CatalogsItemValidationDetails | None = None
    shipping_weight_invalid: CatalogsItemValidationDetails | None = None
    shipping_width_invalid: CatalogsItemValidationDetails | None = None
    size_system_invalid: CatalogsItemValidationDetails | None = None
    size_type_invalid: CatalogsItemValidationDetails | None = None
    tax_invalid: CatalogsItemValidationDetails | None = None
    title_length_too_long: CatalogsItemValidationDetails | None = None
    too_many_additional_image_links: CatalogsItemValidationDetails | None = None
    utm_source_auto_corrected: CatalogsItemValidationDetails | None = None
    video_required_when_ad_video_provided: CatalogsItemValidationDetails | None = None
    weight_unit_invalid: CatalogsItemValidationDetails | None = None

    _WIRE_NAMES = {
        "ad_image_0_link_duplicated": "AD_IMAGE_0_LINK_DUPLICATED",
        "ad_image_0_link_length_too_long": "AD_IMAGE_0_LINK_LENGTH_TOO_LONG",
        "ad_image_0_link_required": "AD_IMAGE_0_LINK_REQUIRED",
        "ad_image_0_link_warning": "AD_IMAGE_0_LINK_WARNING",
        "ad_image_0_tag_duplicated": "AD_IMAGE_0_TAG_DUPLICATED",
        "ad_image_0_tag_length_too_long": "AD_IMAGE_0_TAG_LENGTH_TOO_LONG",
        "ad_image_0_tag_required": "AD_IMAGE_0_TAG_REQUIRED",
        "ad_image_10_link_duplicated": "AD_IMAGE_10_LINK_DUPLICATED",
        "ad_image_10_link_length_too_long": "AD_IMAGE_10_LINK_LENGTH_TOO_LONG",
        "ad_image_10_link_required": "AD_IMAGE_10_LINK_REQUIRED",
        "ad_image_10_link_warning": "AD_IMAGE_10_LINK_WARNING",
        "ad_image_10_tag_duplicated": "AD_IMAGE_10_TAG_DUPLICATED",
        "ad_image_10_tag_length_too_long": "AD_IMAGE_10_TAG_LENGTH_TOO_LONG",
        "ad_image_10_tag_required": "AD_IMAGE_10_TAG_REQUIRED",
        "ad_image_11_link_duplicated": "AD_IMAGE_11_LINK_DUPLICATED",
        "ad_image_11_link_length_too_long": "AD_IMAGE_11_LINK_LENGTH_TOO_LONG",
        "ad_image_11_link_required": "AD_IMAGE_11_LINK_REQUIRED",
        "ad_image_11_link_warning": "AD_IMAGE_11_LINK_WARNING",
        "ad_image_11_tag_duplicated": "AD_IMAGE_11_TAG_DUPLICATED",
        "ad_image_11_tag_length_too_long": "AD_IMAGE_11_TAG_LENGTH_TOO_LONG",
        "ad_image_11_tag_required": "AD_IMAGE_11_TAG_REQUIRED",
        "ad_image_12_link_duplicated": "AD_IMAGE_12_LINK_DUPLICATED",
        "ad_image_12_link_length_too_long": "AD_IMAGE_12_LINK_LENGTH_TOO_LONG",
        "ad_image_12_link_required": "AD_IMAGE_12_LINK_REQUIRED",
        "ad_image_12_link_warning": "AD_IMAGE_12_LINK_WARNING",
        "ad_image_12_tag_duplicated": "AD_IMAGE_12_TAG_DUPLICATED",
        "ad_image_12_tag_length_too_long": "AD_IMAGE_12_TAG_LENGTH_TOO_LONG",
        "ad_image_12_tag_required": "AD_IMAGE_12_TAG_REQUIRED",
        "ad_image_13_link_duplicated": "AD_IMAGE_13_LINK_DUPLICATED",
        "ad_image_13_link_length_too_long": "AD_IMAGE_13_LINK_LENGTH_TOO_LONG",
        "ad_image_13_link_required": "AD_IMAGE_13_LINK_REQUIRED",
        "ad_image_13_link_warning": "AD_IMAGE_13_LINK_WARNING",
        "ad_image_13_tag_duplicated": "AD_IMAGE_13_TAG_DUPLICATED",
        "ad_image_13_tag_length_too_long": "AD_IMAGE_13_TAG_LENGTH_TOO_LONG",
        "ad_image_13_tag_required": "AD_IMAGE_13_TAG_REQUIRED",
        "ad_image_14_link_duplicated": "AD_IMAGE_14_LINK_DUPLICATED",
        "ad_image_14_link_length_too_long": "AD_IMAGE_14_LINK_LENGTH_TOO_LONG",
        "ad_image_14_link_required": "AD_IMAGE_14_LINK_REQUIRED",
        "ad_image_14_link_warning": "AD_IMAGE_14_LINK_WARNING",
        "ad_image_14_tag_duplicated": "AD_IMAGE_14_TAG_DUPLICATED",
        "ad_image_14_tag_length_too_long": "AD_IMAGE_14_TAG_LENGTH_TOO_LONG",
        "ad_image_14_tag_required": "AD_IMAGE_14_TAG_REQUIRED",
        "ad_image_15_link_duplicated": "AD_IMAGE_15_LINK_DUPLICATED",
        "ad_image_15_link_length_too_long": "AD_IMAGE_15_LINK_LENGTH_TOO_LONG",
        "ad_image_15_link_required": "AD_IMAGE_15_LINK_REQUIRED",
        "ad_image_15_link_warning": "AD_IMAGE_15_LINK_WARNING",
        "ad_image_15_tag_duplicated": "AD_IMAGE_15_TAG_DUPLICATED",
        "ad_image_15_tag_length_too_long": "AD_IMAGE_15_TAG_LENGTH_TOO_LONG",
        "ad_image_15_tag_required": "AD_IMAGE_15_TAG_REQUIRED",
        "ad_image_16_link_duplicated": "AD_IMAGE_16_LINK_DUPLICATED",
        "ad_image_16_link_length_too_long": "AD_IMAGE_16_LINK_LENGTH_TOO_LONG",
        "ad_image_16_link_required": "AD_IMAGE_16_LINK_REQUIRED",
        "ad_image_16_link_warning": "AD_IMAGE_16_LINK_WARNING",
        "ad_image_16_tag_duplicated": "AD_IMAGE_16_TAG_DUPLICATED",
        "ad_image_16_tag_length_too_long": "AD_IMAGE_16_TAG_LENGTH_TOO_LONG",
        "ad_image_16_tag_required": "AD_IMAGE_16_TAG_REQUIRED",
        "ad_image_17_link_duplicated": "AD_IMAGE_17_LINK_DUPLICATED",
        "ad_image_17_link_length_too_long": "AD_IMAGE_17_LINK_LENGTH_TOO_LONG",
        "ad_image_17_link_required": "AD_IMAGE_17_LINK_REQUIRED",
        "ad_image_17_link_warning": "AD_IMAGE_17_LINK_WARNING",
        "ad_image_17_tag_duplicated": "AD_IMAGE_17_TAG_DUPLICATED",
        "ad_image_17_tag_length_too_long": "AD_IMAGE_17_TAG_LENGTH_TOO_LONG",
        "ad_image_17_tag_required": "AD_IMAGE_17_TAG_REQUIRED",
        "ad_image_18_link_duplicated": "AD_IMAGE_18_LINK_DUPLICATED",
        "ad_image_18_link_length_too_long": "AD_IMAGE_18_LINK_LENGTH_TOO_LONG",
        "ad_image_18_link_required": "AD_IMAGE_18_LINK_REQUIRED",
        "ad_image_18_link_warning": "AD_IMAGE_18_LINK_WARNING",
        "ad_image_18_tag_duplicated": "AD_IMAGE_18_TAG_DUPLICATED",
        "ad_image_18_tag_length_too_long": "AD_IMAGE_18_TAG_LENGTH_TOO_LONG",
        "ad_image_18_tag_required": "AD_IMAGE_18_TAG_REQUIRED",
        "ad_image_19_link_duplicated": "AD_IMAGE_19_LINK_DUPLICATED",
        "ad_image_19_link_length_too_long": "AD_IMAGE_19_LINK_LENGTH_TOO_LONG",
        "ad_image_19_link_required": "AD_IMAGE_19_LINK_REQUIRED",
        "ad_image_19_link_warning": "AD_IMAGE_19_LINK_WARNING",
        "ad_image_19_tag_duplicated": "AD_IMAGE_19_TAG_DUPLICATED",
        "ad_image_19_tag_length_too_long": "AD_IMAGE_19_TAG_LENGTH_TOO_LONG",
        "ad_image_19_tag_required": "AD_IMAGE_19_TAG_REQUIRED",
        "ad_image_1_link_duplicated": "AD_IMAGE_1_LINK_DUPLICATED",
        "ad_image_1_link_length_too_long": "AD_IMAGE_1_LINK_LENGTH_TOO_LONG",
        "ad_image_1_link_required": "AD_IMAGE_1_LINK_REQUIRED",
        "ad_image_1_link_warning": "AD_IMAGE_1_LINK_WARNING",
        "ad_image_1_tag_duplicated": "AD_IMAGE_1_TAG_DUPLICATED",
        "ad_image_1_tag_length_too_long": "AD_IMAGE_1_TAG_LENGTH_TOO_LONG",
        "ad_image_1_tag_required": "AD_IMAGE_1_TAG_REQUIRED",
        "ad_image_2_link_duplicated": "AD_IMAGE_2_LINK_DUPLICATED",
        "ad_image_2_link_length_too_long": "AD_IMAGE_2_LINK_LENGTH_TOO_LONG",
        "ad_image_2_link_required": "AD_IMAGE_2_LINK_REQUIRED",
        "ad_image_2_link_warning": "AD_IMAGE_2_LINK_WARNING",
        "ad_image_2_tag_duplicated": "AD_IMAGE_2_TAG_DUPLICATED",
        "ad_image_2_tag_length_too_long": "AD_IMAGE_2_TAG_LENGTH_TOO_LONG",
        "ad_image_2_tag_required": "AD_IMAGE_2_TAG_REQUIRED",
        "ad_image_3_link_duplicated": "AD_IMAGE_3_LINK_DUPLICATED",
        "ad_image_3_link_length_too_long": "AD_IMAGE_3_LINK_LENGTH_TOO_LONG",
        "ad_image_3_link_required": "AD_IMAGE_3_LINK_REQUIRED",
        "ad_image_3_link_warning": "AD_IMAGE_3_LINK_WARNING",
        "ad_image_3_tag_duplicated": "AD_IMAGE_3_TAG_DUPLICATED",
        "ad_image_3_tag_length_too_long": "AD_IMAGE_3_TAG_LENGTH_TOO_LONG",
        "ad_image_3_tag_required": "AD_IMAGE_3_TAG_REQUIRED",
        "ad_image_4_link_duplicated": "AD_IMAGE_4_LINK_DUPLICATED",
        "ad_image_4_link_length_too_long": "AD_IMAGE_4_LINK_LENGTH_TOO_LONG",
        "ad_image_4_link_required": "AD_IMAGE_4_LINK_REQUIRED",
        "ad_image_4_link_warning": "AD_IMAGE_4_LINK_WARNING",
        "ad_image_4_tag_duplicated": "AD_IMAGE_4_TAG_DUPLICATED",
        "ad_image_4_tag_length_too_long": "AD_IMAGE_4_TAG_LENGTH_TOO_LONG",
        "ad_image_4_tag_required": "AD_IMAGE_4_TAG_REQUIRED",
        "ad_image_5_link_duplicated": "AD_IMAGE_5_LINK_DUPLICATED",
        "ad_image_5_link_length_too_long": "AD_IMAGE_5_LINK_LENGTH_TOO_LONG",
        "ad_image_5_link_required": "AD_IMAGE_5_LINK_REQUIRED",
        "ad_image_5_link_warning": "AD_IMAGE_5_LINK_WARNING",
        "ad_image_5_tag_duplicated": "AD_IMAGE_5_TAG_DUPLICATED",
        "ad_image_5_tag_length_too_long": "AD_IMAGE_5_TAG_LENGTH_TOO_LONG",
        "ad_image_5_tag_required": "AD_IMAGE_5_TAG_REQUIRED",
        "ad_image_6_link_duplicated": "AD_IMAGE_6_LINK_DUPLICATED",
        "ad_image_6_link_length_too_long": "AD_IMAGE_6_LINK_LENGTH_TOO_LONG",
        "ad_image_6_link_required": "AD_IMAGE_6_LINK_REQUIRED",
        "ad_image_6_link_warning": "AD_IMAGE_6_LINK_WARNING",
        "ad_image_6_tag_duplicated": "AD_IMAGE_6_TAG_DUPLICATED",
        "ad_image_6_tag_length_too_long": "AD_IMAGE_6_TAG_LENGTH_TOO_LONG",
        "ad_image_6_tag_required": "AD_IMAGE_6_TAG_REQUIRED",
        "ad_image_7_link_duplicated": "AD_IMAGE_7_LINK_DUPLICATED",
        "ad_image_7_link_length_too_long": "AD_IMAGE_7_LINK_LENGTH_TOO_LONG",
        "ad_image_7_link_required": "AD_IMAGE_7_LINK_REQUIRED",
        "ad_image_7_link_warning": "AD_IMAGE_7_LINK_WARNING",
        "ad_image_7_tag_duplicated": "AD_IMAGE_7_TAG_DUPLICATED",
        "ad_image_7_tag_length_too_long": "AD_IMAGE_7_TAG_LENGTH_TOO_LONG",
        "ad_image_7_tag_required": "AD_IMAGE_7_TAG_REQUIRED",
        "ad_image_8_link_duplicated": "AD_IMAGE_8_LINK_DUPLICATED",
        "ad_image_8_link_length_too_long": "AD_IMAGE_8_LINK_LENGTH_TOO_LONG",
        "ad_image_8_link_required": "AD_IMAGE_8_LINK_REQUIRED",
        "ad_image_8_link_warning": "AD_IMAGE_8_LINK_WARNING",
        "ad_image_8_tag_duplicated": "AD_IMAGE_8_TAG_DUPLICATED",
        "ad_image_8_tag_length_too_long": "AD_IMAGE_8_TAG_LENGTH_TOO_LONG",
        "ad_image_8_tag_required": "AD_IMAGE_8_TAG_REQUIRED",
        "ad_image_9_link_duplicated": "AD_IMAGE_9_LINK_DUPLICATED",
        "ad_image_9_link_length_too_long": "AD_IMAGE_9_LINK_LENGTH_TOO_LONG",
        "ad_image_9_link_required": "AD_IMAGE_9_LINK_REQUIRED",
        "ad_image_9_link_warning": "AD_IMAGE_9_LINK_WARNING",
        "ad_image_9_tag_duplicated": "AD_IMAGE_9_TAG_DUPLICATED",
        "ad_image_9_tag_length_too_long": "AD_IMAGE_9_TAG_LENGTH_TOO_LONG",
        "ad_image_9_tag_required": "AD_IMAGE_9_TAG_REQUIRED",
        "ad_link_format_warning": "AD_LINK_FORMAT_WARNING",
        "ad_link_same_as_link": "AD_LINK_SAME_AS_LINK",
        "ad_video_0_link_duplicated": "AD_VIDEO_0_LINK_DUPLICATED",
        "ad_video_0_link_length_too_long": "AD_VIDEO_0_LINK_LENGTH_TOO_LONG",
        "ad_video_0_link_required": "AD_VIDEO_0_LINK_REQUIRED",
        "ad_video_0_link_warning": "AD_VIDEO_0_LINK_WARNING",
        "ad_video_0_tag_duplicated": "AD_VIDEO_0_TAG_DUPLICATED",
        "ad_video_0_tag_length_too_long": "AD_VIDEO_0_TAG_LENGTH_TOO_LONG",
        "ad_video_0_tag_required": "AD_VIDEO_0_TAG_REQUIRED",
        "ad_video_1_link_duplicated": "AD_VIDEO_1_LINK_DUPLICATED",
        "ad_video_1_link_length_too_long": "AD_VIDEO_1_LINK_LENGTH_TOO_LONG",
        "ad_video_1_link_required": "AD_VIDEO_1_LINK_REQUIRED",
        "ad_video_1_link_warning": "AD_VIDEO_1_LINK_WARNING",
        "ad_video_1_tag_duplicated": "AD_VIDEO_1_TAG_DUPLICATED",
        "ad_video_1_tag_length_too_long": "AD_VIDEO_1_TAG_LENGTH_TOO_LONG",
        "ad_video_1_tag_required": "AD_VIDEO_1_TAG_REQUIRED",
        "ad_video_2_link_duplicated": "AD_VIDEO_2_LINK_DUPLICATED",
        "ad_video_2_link_length_too_long": "AD_VIDEO_2_LINK_LENGTH_TOO_LONG",
        "ad_video_2_link_required": "AD_VIDEO_2_LINK_REQUIRED",
        "ad_video_2_link_warning": "AD_VIDEO_2_LINK_WARNING",
        "ad_video_2_tag_duplicated": "AD_VIDEO_2_TAG_DUPLICATED",
        "ad_video_2_tag_length_too_long": "AD_VIDEO_2_TAG_LENGTH_TOO_LONG",
        "ad_video_2_tag_required": "AD_VIDEO_2_TAG_REQUIRED",
        "additional_image_link_length_too_long": "ADDITIONAL_IMAGE_LINK_LENGTH_TOO_LONG",
        "additional_image_link_warning": "ADDITIONAL_IMAGE_LINK_WARNING",
        "adwords_format_warning": "ADWORDS_FORMAT_WARNING",
        "adwords_same_as_link": "ADWORDS_SAME_AS_LINK",
        "age_group_invalid": "AGE_GROUP_INVALID",
        "android_deep_link_invalid": "ANDROID_DEEP_LINK_INVALID",
        "availability_date_invalid": "AVAILABILITY_DATE_INVALID",
        "country_does_not_map_to_currency": "COUNTRY_DOES_NOT_MAP_TO_CURRENCY",
        "custom_label_length_too_long": "CUSTOM_LABEL_LENGTH_TOO_LONG",
        "description_length_too_long": "DESCRIPTION_LENGTH_TOO_LONG",
        "expiration_date_invalid": "EXPIRATION_DATE_INVALID",
        "gender_invalid": "GENDER_INVALID",
        "gtin_invalid": "GTIN_INVALID",
        "image_link_warning": "IMAGE_LINK_WARNING",
        "ios_deep_link_invalid": "IOS_DEEP_LINK_INVALID",
        "is_bundle_invalid": "IS_BUNDLE_INVALID",
        "item_additional_image_download_failure": "ITEM_ADDITIONAL_IMAGE_DOWNLOAD_FAILURE",
        "link_format_warning": "LINK_FORMAT_WARNING",
        "min_ad_price_invalid": "MIN_AD_PRICE_INVALID",
        "mpn_invalid": "MPN_INVALID",
        "multipack_invalid": "MULTIPACK_INVALID",
        "optional_condition_invalid": "OPTIONAL_CONDITION_INVALID",
        "optional_condition_missing": "OPTIONAL_CONDITION_MISSING",
        "optional_product_category_invalid": "OPTIONAL_PRODUCT_CATEGORY_INVALID",
        "optional_product_category_missing": "OPTIONAL_PRODUCT_CATEGORY_MISSING",
        "product_category_depth_warning": "PRODUCT_CATEGORY_DEPTH_WARNING",
        "product_type_length_too_long": "PRODUCT_TYPE_LENGTH_TOO_LONG",
        "sale_date_invalid": "SALE_DATE_INVALID",
        "sales_price_invalid": "SALES_PRICE_INVALID",
        "sales_price_too_high": "SALES_PRICE_TOO_HIGH",
        "sales_price_too_low": "SALES_PRICE_TOO_LOW",
        "shipping_height_invalid": "SHIPPING_HEIGHT_INVALID",
        "shipping_invalid": "SHIPPING_INVALID",
        "shipping_weight_invalid": "SHIPPING_WEIGHT_INVALID",
        "shipping_width_invalid": "SHIPPING_WIDTH_INVALID",
        "size_system_invalid": "SIZE_SYSTEM_INVALID",
        "size_type_invalid": "SIZE_TYPE_INVALID",
        "tax_invalid": "TAX_INVALID",
        "title_length_too_long": "TITLE_LENGTH_TOO_LONG",
        "too_many_additional_image_links": "TOO_MANY_ADDITIONAL_IMAGE_LINKS",
        "utm_source_auto_corrected": "UTM_SOURCE_AUTO_CORRECTED",
        "video_required_when_ad_video_provided": "VIDEO_REQUIRED_WHEN_AD_VIDEO_PROVIDED",
        "weight_unit_invalid": "WEIGHT_UNIT_INVALID",
    }
