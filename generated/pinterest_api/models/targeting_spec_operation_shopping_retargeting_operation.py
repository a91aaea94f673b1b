from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class TargetingSpecOperationShoppingRetargetingOperation(OpenStrEnum):
    """Values of `TargetingSpecOperationShoppingRetargetingOperation`."""

    SET = "SET"
