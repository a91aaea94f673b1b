from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class LabelParentType(OpenStrEnum):
    """Values of `LabelParentType`."""

    CAMPAIGN = "CAMPAIGN"
