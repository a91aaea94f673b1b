from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class TargetingSpecOperationAppTypeField(OpenStrEnum):
    """Values of `TargetingSpecOperationAppTypeField`."""

    APPTYPE = "APPTYPE"
