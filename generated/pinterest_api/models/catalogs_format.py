from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsFormat(OpenStrEnum):
    """Values of `CatalogsFormat`."""

    TSV = "TSV"
    CSV = "CSV"
    XML = "XML"
