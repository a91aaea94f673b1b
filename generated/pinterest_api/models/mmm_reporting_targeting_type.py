from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class MMMReportingTargetingType(OpenStrEnum):
    """Values of `MMMReportingTargetingType`."""

    APPTYPE = "APPTYPE"
    COUNTRY = "COUNTRY"
    CREATIVE_TYPE = "CREATIVE_TYPE"
    GENDER = "GENDER"
    LOCATION = "LOCATION"
