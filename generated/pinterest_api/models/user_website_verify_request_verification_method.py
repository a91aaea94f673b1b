from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class UserWebsiteVerifyRequestVerificationMethod(OpenStrEnum):
    """Values of `UserWebsiteVerifyRequestVerificationMethod`."""

    FILENAME = "FILENAME"
    METATAG = "METATAG"
    DNSTXT = "DNSTXT"
