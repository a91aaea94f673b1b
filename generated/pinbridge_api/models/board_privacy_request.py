from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BoardPrivacyRequest(OpenStrEnum):
    """Visibility that a board may be given."""

    PUBLIC = "PUBLIC"
    SECRET = "SECRET"
