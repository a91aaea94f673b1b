from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BoardPrivacyFilter(OpenStrEnum):
    """Values of `BoardPrivacyFilter`."""

    ALL = "ALL"
    PUBLIC = "PUBLIC"
    PROTECTED = "PROTECTED"
    SECRET = "SECRET"
    PUBLIC_AND_SECRET = "PUBLIC_AND_SECRET"
