from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AssetType(OpenStrEnum):
    """Kind of an uploaded file."""

    IMAGE = "image"
    VIDEO = "video"
