from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class GenderListItem(OpenStrEnum):
    """Values of `GenderListItem`."""

    FEMALE = "female"
    MALE = "male"
    UNKNOWN = "unknown"
