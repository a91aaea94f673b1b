from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class Gender(OpenStrEnum):
    """Values of `Gender`."""

    FEMALE = "FEMALE"
    MALE = "MALE"
    UNISEX = "UNISEX"
