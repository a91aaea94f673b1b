from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class TemplateResponseType(OpenStrEnum):
    """Values of `TemplateResponseType`."""

    UNSPECIFIED = "UNSPECIFIED"
    BULK = "BULK"
    OVERVIEW = "OVERVIEW"
    TABLE = "TABLE"
