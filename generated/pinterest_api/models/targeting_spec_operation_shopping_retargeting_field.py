from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class TargetingSpecOperationShoppingRetargetingField(OpenStrEnum):
    """Values of `TargetingSpecOperationShoppingRetargetingField`."""

    SHOPPING_RETARGETING = "SHOPPING_RETARGETING"
