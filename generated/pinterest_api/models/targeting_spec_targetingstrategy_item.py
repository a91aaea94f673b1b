from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class TargetingSpecTARGETINGSTRATEGYItem(OpenStrEnum):
    """Values of `TargetingSpecTARGETINGSTRATEGYItem`."""

    CHOOSE_YOUR_OWN = "CHOOSE_YOUR_OWN"
    FIND_NEW_CUSTOMERS = "FIND_NEW_CUSTOMERS"
    RECONNECT_WITH_USERS = "RECONNECT_WITH_USERS"
