from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_item_validation_details import CatalogsItemValidationDetails


@define(kw_only=True)
class CatalogsItemValidationErrors(Extensible):
    """`CatalogsItemValidationErrors` of the API."""

    adult_invalid: CatalogsItemValidationDetails | None = None
    adwords_format_invalid: CatalogsItemValidationDetails | None = None
    availability_invalid: CatalogsItemValidationDetails | None = None
    blocklisted_image_signature: CatalogsItemValidationDetails | None = None
    description_missing: CatalogsItemValidationDetails | None = None
    duplicate_products: CatalogsItemValidationDetails | None = None
    image_link_invalid: CatalogsItemValidationDetails | None = None
    image_link_length_too_long: CatalogsItemValidationDetails | None = None
    image_link_missing: CatalogsItemValidationDetails | None = None
    invalid_domain: CatalogsItemValidationDetails | None = None
    item_main_image_download_failure: CatalogsItemValidationDetails | None = None
    itemid_missing: CatalogsItemValidationDetails | None = None
    link_format_invalid: CatalogsItemValidationDetails | None = None
    link_length_too_long: CatalogsItemValidationDetails | None = None
    list_price_invalid: CatalogsItemValidationDetails | None = None
    max_items_per_item_group_exceeded: CatalogsItemValidationDetails | None = None
    parse_line_error: CatalogsItemValidationDetails | None = None
    pinjoin_content_unsafe: CatalogsItemValidationDetails | None = None
    price_cannot_be_determined: CatalogsItemValidationDetails | None = None
    price_missing: CatalogsItemValidationDetails | None = None
    product_link_missing: CatalogsItemValidationDetails | None = None
    product_price_invalid: CatalogsItemValidationDetails | None = None
    title_missing: CatalogsItemValidationDetails | None = None

    _WIRE_NAMES = {
        "adult_invalid": "ADULT_INVALID",
        "adwords_format_invalid": "ADWORDS_FORMAT_INVALID",
        "availability_invalid": "AVAILABILITY_INVALID",
        "blocklisted_image_signature": "BLOCKLISTED_IMAGE_SIGNATURE",
        "description_missing": "DESCRIPTION_MISSING",
        "duplicate_products": "DUPLICATE_PRODUCTS",
        "image_link_invalid": "IMAGE_LINK_INVALID",
        "image_link_length_too_long": "IMAGE_LINK_LENGTH_TOO_LONG",
        "image_link_missing": "IMAGE_LINK_MISSING",
        "invalid_domain": "INVALID_DOMAIN",
        "item_main_image_download_failure": "ITEM_MAIN_IMAGE_DOWNLOAD_FAILURE",
        "itemid_missing": "ITEMID_MISSING",
        "link_format_invalid": "LINK_FORMAT_INVALID",
        "link_length_too_long": "LINK_LENGTH_TOO_LONG",
        "list_price_invalid": "LIST_PRICE_INVALID",
        "max_items_per_item_group_exceeded": "MAX_ITEMS_PER_ITEM_GROUP_EXCEEDED",
        "parse_line_error": "PARSE_LINE_ERROR",
        "pinjoin_content_unsafe": "PINJOIN_CONTENT_UNSAFE",
        "price_cannot_be_determined": "PRICE_CANNOT_BE_DETERMINED",
        "price_missing": "PRICE_MISSING",
        "product_link_missing": "PRODUCT_LINK_MISSING",
        "product_price_invalid": "PRODUCT_PRICE_INVALID",
        "title_missing": "TITLE_MISSING",
    }
