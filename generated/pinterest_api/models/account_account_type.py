from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AccountAccountType(OpenStrEnum):
    """Values of `AccountAccountType`."""

    PINNER = "PINNER"
    BUSINESS = "BUSINESS"
