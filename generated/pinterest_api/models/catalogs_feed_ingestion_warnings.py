from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class CatalogsFeedIngestionWarnings(Extensible):
    """`CatalogsFeedIngestionWarnings` of the API."""

    ad_image_download_content_read_error: int | None = None
    ad_image_download_dns_lookup_error: int | None = None
    ad_image_download_file_not_accessible: int | None = None
    ad_image_download_file_not_found: int | None = None
    ad_image_download_http_status_400: int | None = None
    ad_image_download_http_status_403: int | None = None
    ad_image_download_http_status_404: int | None = None
    ad_image_download_http_status_405: int | None = None
    ad_image_download_http_status_410: int | None = None
    ad_image_download_http_status_429: int | None = None
    ad_image_download_http_status_500: int | None = None
    ad_image_download_http_status_502: int | None = None
    ad_image_download_http_status_503: int | None = None
    ad_image_download_http_status_504: int | None = None
    ad_image_download_http_status_507: int | None = None
    ad_image_download_http_status_508: int | None = None
    ad_image_download_http_status_520: int | None = None
    ad_image_download_http_status_521: int | None = None
    ad_image_download_http_status_522: int | None = None
    ad_image_download_http_status_525: int | None = None
    ad_image_download_internal_configuration_error: int | None = None
    ad_image_download_internal_error: int | None = None
    ad_image_download_internal_failed_to_download: int | None = None
    ad_image_download_internal_malformed_url: int | None = None
    ad_image_download_internal_rate_limited: int | None = None
    ad_image_download_internal_request_expired: int | None = None
    ad_image_download_invalid_file: int | None = None
    ad_image_download_site_error: int | None = None
    ad_image_download_site_timeout: int | None = None
    ad_image_download_ssl_error: int | None = None
    ad_image_download_ssl_handshake_error: int | None = None
    ad_image_processing_empty_file: int | None = None
    ad_image_processing_height_too_small: int | None = None
    ad_image_processing_too_many_pixels: int | None = None
    ad_image_processing_type_mismatch: int | None = None
    ad_image_processing_width_too_small: int | None = None
    ad_video_download_content_read_error: int | None = None
    ad_video_download_dns_lookup_error: int | None = None
    ad_video_download_file_not_accessible: int | None = None
    ad_video_download_file_not_found: int | None = None
    ad_video_download_http_status_400: int | None = None
    ad_video_download_http_status_403: int | None = None
    ad_video_download_http_status_404: int | None = None
    ad_video_download_http_status_405: int | None = None
    ad_video_download_http_status_410: int | None = None
    ad_video_download_http_status_429: int | None = None
    ad_video_download_http_status_500: int | None = None
    ad_video_download_http_status_502: int | None = None
    ad_video_download_http_status_503: int | None = None
    ad_video_download_http_status_504: int | None = None
    ad_video_download_http_status_507: int | None = None
    ad_video_download_http_status_508: int | None = None
    ad_video_download_http_status_520: int | None = None
    ad_video_download_http_status_521: int | None = None
    ad_video_download_http_status_522: int | None = None
    ad_video_download_http_status_525: int | None = None
    ad_video_download_internal_configuration_error: int | None = None
    ad_video_download_internal_error: int | None = None
    ad_video_download_internal_failed_to_download: int | None = None
    ad_video_download_internal_malformed_url: int | None = None
    ad_video_download_internal_rate_limited: int | None = None
    ad_video_download_internal_request_expired: int | None = None
    ad_video_download_invalid_file: int | None = None
    ad_video_download_site_error: int | None = None
    ad_video_download_site_timeout: int | None = None
    ad_video_download_ssl_error: int | None = None
    ad_video_download_ssl_handshake_error: int | None = None
    ad_video_length_too_short: int | None = None
    ad_video_processing_empty_file: int | None = None
    ad_video_processing_height_too_small: int | None = None
    ad_video_processing_too_many_pixels: int | None = None
    ad_video_processing_type_mismatch: int | None = None
    ad_video_processing_width_too_small: int | None = None
    additional_image_file_not_accessible: int | None = None
    additional_image_file_not_found: int | None = None
    additional_image_invalid_file: int | None = None
    additional_image_level_internal_error: int | None = None
    additional_image_malformed_url: int | None = None
    fetch_google_sheet_public_can_edit: int | None = None
    hotel_price_header_is_present: int | None = None
    video_download_video_too_short: int | None = None
    video_file_not_accessible: int | None = None
    video_file_not_found: int | None = None
    video_invalid_file: int | None = None
    video_level_internal_error: int | None = None
    video_malformed_url: int | None = None

    _WIRE_NAMES = {
        "ad_image_download_content_read_error": "AD_IMAGE_DOWNLOAD_CONTENT_READ_ERROR",
        "ad_image_download_dns_lookup_error": "AD_IMAGE_DOWNLOAD_DNS_LOOKUP_ERROR",
        "ad_image_download_file_not_accessible": "AD_IMAGE_DOWNLOAD_FILE_NOT_ACCESSIBLE",
        "ad_image_download_file_not_found": "AD_IMAGE_DOWNLOAD_FILE_NOT_FOUND",
        "ad_image_download_http_status_400": "AD_IMAGE_DOWNLOAD_HTTP_STATUS_400",
        "ad_image_download_http_status_403": "AD_IMAGE_DOWNLOAD_HTTP_STATUS_403",
        "ad_image_download_http_status_404": "AD_IMAGE_DOWNLOAD_HTTP_STATUS_404",
        "ad_image_download_http_status_405": "AD_IMAGE_DOWNLOAD_HTTP_STATUS_405",
        "ad_image_download_http_status_410": "AD_IMAGE_DOWNLOAD_HTTP_STATUS_410",
        "ad_image_download_http_status_429": "AD_IMAGE_DOWNLOAD_HTTP_STATUS_429",
        "ad_image_download_http_status_500": "AD_IMAGE_DOWNLOAD_HTTP_STATUS_500",
        "ad_image_download_http_status_502": "AD_IMAGE_DOWNLOAD_HTTP_STATUS_502",
        "ad_image_download_http_status_503": "AD_IMAGE_DOWNLOAD_HTTP_STATUS_503",
        "ad_image_download_http_status_504": "AD_IMAGE_DOWNLOAD_HTTP_STATUS_504",
        "ad_image_download_http_status_507": "AD_IMAGE_DOWNLOAD_HTTP_STATUS_507",
        "ad_image_download_http_status_508": "AD_IMAGE_DOWNLOAD_HTTP_STATUS_508",
        "ad_image_download_http_status_520": "AD_IMAGE_DOWNLOAD_HTTP_STATUS_520",
        "ad_image_download_http_status_521": "AD_IMAGE_DOWNLOAD_HTTP_STATUS_521",
        "ad_image_download_http_status_522": "AD_IMAGE_DOWNLOAD_HTTP_STATUS_522",
        "ad_image_download_http_status_525": "AD_IMAGE_DOWNLOAD_HTTP_STATUS_525",
        "ad_image_download_internal_configuration_error": "AD_IMAGE_DOWNLOAD_INTERNAL_CONFIGURATION_ERROR",
        "ad_image_download_internal_error": "AD_IMAGE_DOWNLOAD_INTERNAL_ERROR",
        "ad_image_download_internal_failed_to_download": "AD_IMAGE_DOWNLOAD_INTERNAL_FAILED_TO_DOWNLOAD",
        "ad_image_download_internal_malformed_url": "AD_IMAGE_DOWNLOAD_INTERNAL_MALFORMED_URL",
        "ad_image_download_internal_rate_limited": "AD_IMAGE_DOWNLOAD_INTERNAL_RATE_LIMITED",
        "ad_image_download_internal_request_expired": "AD_IMAGE_DOWNLOAD_INTERNAL_REQUEST_EXPIRED",
        "ad_image_download_invalid_file": "AD_IMAGE_DOWNLOAD_INVALID_FILE",
        "ad_image_download_site_error": "AD_IMAGE_DOWNLOAD_SITE_ERROR",
        "ad_image_download_site_timeout": "AD_IMAGE_DOWNLOAD_SITE_TIMEOUT",
        "ad_image_download_ssl_error": "AD_IMAGE_DOWNLOAD_SSL_ERROR",
        "ad_image_download_ssl_handshake_error": "AD_IMAGE_DOWNLOAD_SSL_HANDSHAKE_ERROR",
        "ad_image_processing_empty_file": "AD_IMAGE_PROCESSING_EMPTY_FILE",
        "ad_image_processing_height_too_small": "AD_IMAGE_PROCESSING_HEIGHT_TOO_SMALL",
        "ad_image_processing_too_many_pixels": "AD_IMAGE_PROCESSING_TOO_MANY_PIXELS",
        "ad_image_processing_type_mismatch": "AD_IMAGE_PROCESSING_TYPE_MISMATCH",
        "ad_image_processing_width_too_small": "AD_IMAGE_PROCESSING_WIDTH_TOO_SMALL",
        "ad_video_download_content_read_error": "AD_VIDEO_DOWNLOAD_CONTENT_READ_ERROR",
        "ad_video_download_dns_lookup_error": "AD_VIDEO_DOWNLOAD_DNS_LOOKUP_ERROR",
        "ad_video_download_file_not_accessible": "AD_VIDEO_DOWNLOAD_FILE_NOT_ACCESSIBLE",
        "ad_video_download_file_not_found": "AD_VIDEO_DOWNLOAD_FILE_NOT_FOUND",
        "ad_video_download_http_status_400": "AD_VIDEO_DOWNLOAD_HTTP_STATUS_400",
        "ad_video_download_http_status_403": "AD_VIDEO_DOWNLOAD_HTTP_STATUS_403",
        "ad_video_download_http_status_404": "AD_VIDEO_DOWNLOAD_HTTP_STATUS_404",
        "ad_video_download_http_status_405": "AD_VIDEO_DOWNLOAD_HTTP_STATUS_405",
        "ad_video_download_http_status_410": "AD_VIDEO_DOWNLOAD_HTTP_STATUS_410",
        "ad_video_download_http_status_429": "AD_VIDEO_DOWNLOAD_HTTP_STATUS_429",
        "ad_video_download_http_status_500": "AD_VIDEO_DOWNLOAD_HTTP_STATUS_500",
        "ad_video_download_http_status_502": "AD_VIDEO_DOWNLOAD_HTTP_STATUS_502",
        "ad_video_download_http_status_503": "AD_VIDEO_DOWNLOAD_HTTP_STATUS_503",
        "ad_video_download_http_status_504": "AD_VIDEO_DOWNLOAD_HTTP_STATUS_504",
        "ad_video_download_http_status_507": "AD_VIDEO_DOWNLOAD_HTTP_STATUS_507",
        "ad_video_download_http_status_508": "AD_VIDEO_DOWNLOAD_HTTP_STATUS_508",
        "ad_video_download_http_status_520": "AD_VIDEO_DOWNLOAD_HTTP_STATUS_520",
        "ad_video_download_http_status_521": "AD_VIDEO_DOWNLOAD_HTTP_STATUS_521",
        "ad_video_download_http_status_522": "AD_VIDEO_DOWNLOAD_HTTP_STATUS_522",
        "ad_video_download_http_status_525": "AD_VIDEO_DOWNLOAD_HTTP_STATUS_525",
        "ad_video_download_internal_configuration_error": "AD_VIDEO_DOWNLOAD_INTERNAL_CONFIGURATION_ERROR",
        "ad_video_download_internal_error": "AD_VIDEO_DOWNLOAD_INTERNAL_ERROR",
        "ad_video_download_internal_failed_to_download": "AD_VIDEO_DOWNLOAD_INTERNAL_FAILED_TO_DOWNLOAD",
        "ad_video_download_internal_malformed_url": "AD_VIDEO_DOWNLOAD_INTERNAL_MALFORMED_URL",
        "ad_video_download_internal_rate_limited": "AD_VIDEO_DOWNLOAD_INTERNAL_RATE_LIMITED",
        "ad_video_download_internal_request_expired": "AD_VIDEO_DOWNLOAD_INTERNAL_REQUEST_EXPIRED",
        "ad_video_download_invalid_file": "AD_VIDEO_DOWNLOAD_INVALID_FILE",
        "ad_video_download_site_error": "AD_VIDEO_DOWNLOAD_SITE_ERROR",
        "ad_video_download_site_timeout": "AD_VIDEO_DOWNLOAD_SITE_TIMEOUT",
        "ad_video_download_ssl_error": "AD_VIDEO_DOWNLOAD_SSL_ERROR",
        "ad_video_download_ssl_handshake_error": "AD_VIDEO_DOWNLOAD_SSL_HANDSHAKE_ERROR",
        "ad_video_length_too_short": "AD_VIDEO_LENGTH_TOO_SHORT",
        "ad_video_processing_empty_file": "AD_VIDEO_PROCESSING_EMPTY_FILE",
        "ad_video_processing_height_too_small": "AD_VIDEO_PROCESSING_HEIGHT_TOO_SMALL",
        "ad_video_processing_too_many_pixels": "AD_VIDEO_PROCESSING_TOO_MANY_PIXELS",
        "ad_video_processing_type_mismatch": "AD_VIDEO_PROCESSING_TYPE_MISMATCH",
        "ad_video_processing_width_too_small": "AD_VIDEO_PROCESSING_WIDTH_TOO_SMALL",
        "additional_image_file_not_accessible": "ADDITIONAL_IMAGE_FILE_NOT_ACCESSIBLE",
        "additional_image_file_not_found": "ADDITIONAL_IMAGE_FILE_NOT_FOUND",
        "additional_image_invalid_file": "ADDITIONAL_IMAGE_INVALID_FILE",
        "additional_image_level_internal_error": "ADDITIONAL_IMAGE_LEVEL_INTERNAL_ERROR",
        "additional_image_malformed_url": "ADDITIONAL_IMAGE_MALFORMED_URL",
        "fetch_google_sheet_public_can_edit": "FETCH_GOOGLE_SHEET_PUBLIC_CAN_EDIT",
        "hotel_price_header_is_present": "HOTEL_PRICE_HEADER_IS_PRESENT",
        "video_download_video_too_short": "VIDEO_DOWNLOAD_VIDEO_TOO_SHORT",
        "video_file_not_accessible": "VIDEO_FILE_NOT_ACCESSIBLE",
        "video_file_not_found": "VIDEO_FILE_NOT_FOUND",
        "video_invalid_file": "VIDEO_INVALID_FILE",
        "video_level_internal_error": "VIDEO_LEVEL_INTERNAL_ERROR",
        "video_malformed_url": "VIDEO_MALFORMED_URL",
    }
