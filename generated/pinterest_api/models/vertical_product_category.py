from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class VerticalProductCategory(OpenStrEnum):
    """Values of `VerticalProductCategory`."""

    FASHION = "FASHION"
    HOME_DECOR = "HOME_DECOR"
    BEAUTY = "BEAUTY"
