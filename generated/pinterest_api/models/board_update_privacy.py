from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BoardUpdatePrivacy(OpenStrEnum):
    """Values of `BoardUpdatePrivacy`."""

    PUBLIC = "PUBLIC"
    SECRET = "SECRET"
