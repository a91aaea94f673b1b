from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class IngestionSourceOptions(OpenStrEnum):
    """Values of `IngestionSourceOptions`."""

    TAG = "TAG"
    MMP = "MMP"
    FILE_UPLOAD = "FILE_UPLOAD"
    CONVERSIONS_API = "CONVERSIONS_API"
    NATIVE = "NATIVE"
