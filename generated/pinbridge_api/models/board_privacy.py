from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BoardPrivacy(OpenStrEnum):
    """Visibility of a board as Pinterest reports it."""

    PUBLIC = "PUBLIC"
    PROTECTED = "PROTECTED"
    SECRET = "SECRET"
