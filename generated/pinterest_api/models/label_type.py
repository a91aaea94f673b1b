from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class LabelType(OpenStrEnum):
    """Values of `LabelType`."""

    BRAND = "BRAND"
    CUSTOM = "CUSTOM"
