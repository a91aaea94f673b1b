from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CreativeAssetsVisibilityType(OpenStrEnum):
    """Values of `CreativeAssetsVisibilityType`."""

    VISIBLE = "VISIBLE"
    HIDDEN = "HIDDEN"
