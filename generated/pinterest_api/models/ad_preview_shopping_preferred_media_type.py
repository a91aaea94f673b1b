from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AdPreviewShoppingPreferredMediaType(OpenStrEnum):
    """Values of `AdPreviewShoppingPreferredMediaType`."""

    VIDEO = "VIDEO"
    IMAGE = "IMAGE"
