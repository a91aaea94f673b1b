from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class PinSort(OpenStrEnum):
    """Order of the pin list. Under both published_at orders, pins without that time come last."""

    CREATED_AT_DESC = "created_at_desc"
    CREATED_AT_ASC = "created_at_asc"
    PUBLISHED_AT_DESC = "published_at_desc"
    PUBLISHED_AT_ASC = "published_at_asc"
    TITLE_ASC = "title_asc"
    TITLE_DESC = "title_desc"
    STATUS_ASC = "status_asc"
    STATUS_DESC = "status_desc"
