from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class CatalogsFeedValidationErrors(Extensible):
    """`CatalogsFeedValidationErrors` of the API."""

    adult_invalid: int | None = None
    adwords_format_invalid: int | None = None
    availability_invalid: int | None = None
    blocklisted_image_signature: int | None = None
    delimiter_error: int | None = None
    description_missing: int | None = None
    duplicate_products: int | None = None
    encoding_error: int | None = None
    feed_length_too_long: int | None = None
    feed_too_small: int | None = None
    fetch_error: int | None = None
    fetch_inactive_feed_error: int | None = None
    image_link_invalid: int | None = None
    image_link_length_too_long: int | None = None
    image_link_missing: int | None = None
    internal_service_error: int | None = None
    invalid_domain: int | None = None
    item_main_image_download_failure: int | None = None
    itemid_missing: int | None = None
    link_format_invalid: int | None = None
    link_length_too_long: int | None = None
    list_price_invalid: int | None = None
    malformed_xml: int | None = None
    max_items_per_item_group_exceeded: int | None = None
    no_verified_domain: int | None = None
    parse_line_error: int | None = None
    pinjoin_content_unsafe: int | None = None
    price_cannot_be_determined: int | None = None
    price_missing: int | None = None
    product_link_missing: int | None = None
    product_price_invalid: int | None = None
    required_columns_missing: int | None = None
    title_missing: int | None = None

    _WIRE_NAMES = {
        "adult_invalid": "ADULT_INVALID",
        "adwords_format_invalid": "ADWORDS_FORMAT_INVALID",
        "availability_invalid": "AVAILABILITY_INVALID",
        "blocklisted_image_signature": "BLOCKLISTED_IMAGE_SIGNATURE",
        "delimiter_error": "DELIMITER_ERROR",
        "description_missing": "DESCRIPTION_MISSING",
        "duplicate_products": "DUPLICATE_PRODUCTS",
        "encoding_error": "ENCODING_ERROR",
        "feed_length_too_long": "FEED_LENGTH_TOO_LONG",
        "feed_too_small": "FEED_TOO_SMALL",
        "fetch_error": "FETCH_ERROR",
        "fetch_inactive_feed_error": "FETCH_INACTIVE_FEED_ERROR",
        "image_link_invalid": "IMAGE_LINK_INVALID",
        "image_link_length_too_long": "IMAGE_LINK_LENGTH_TOO_LONG",
        "image_link_missing": "IMAGE_LINK_MISSING",
        "internal_service_error": "INTERNAL_SERVICE_ERROR",
        "invalid_domain": "INVALID_DOMAIN",
        "item_main_image_download_failure": "ITEM_MAIN_IMAGE_DOWNLOAD_FAILURE",
        "itemid_missing": "ITEMID_MISSING",
        "link_format_invalid": "LINK_FORMAT_INVALID",
        "link_length_too_long": "LINK_LENGTH_TOO_LONG",
        "list_price_invalid": "LIST_PRICE_INVALID",
        "malformed_xml": "MALFORMED_XML",
        "max_items_per_item_group_exceeded": "MAX_ITEMS_PER_ITEM_GROUP_EXCEEDED",
        "no_verified_domain": "NO_VERIFIED_DOMAIN",
        "parse_line_error": "PARSE_LINE_ERROR",
        "pinjoin_content_unsafe": "PINJOIN_CONTENT_UNSAFE",
        "price_cannot_be_determined": "PRICE_CANNOT_BE_DETERMINED",
        "price_missing": "PRICE_MISSING",
        "product_link_missing": "PRODUCT_LINK_MISSING",
        "product_price_invalid": "PRODUCT_PRICE_INVALID",
        "required_columns_missing": "REQUIRED_COLUMNS_MISSING",
        "title_missing": "TITLE_MISSING",
    }
