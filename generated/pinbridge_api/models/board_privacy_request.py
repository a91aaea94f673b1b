from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BoardPrivacyRequest(OpenStrEnum):
    """Visibility of a board."""

    PUBLIC = "PUBLIC"
    SECRET = "SECRET"
