from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BoardPrivacy(OpenStrEnum):
    """Values of `BoardPrivacy`."""

    PUBLIC = "PUBLIC"
    PROTECTED = "PROTECTED"
    SECRET = "SECRET"
