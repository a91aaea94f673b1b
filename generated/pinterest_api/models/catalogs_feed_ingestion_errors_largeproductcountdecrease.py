from __future__ import annotations

from pinbridge.runtime.enums import OpenIntEnum


class CatalogsFeedIngestionErrorsLARGEPRODUCTCOUNTDECREASE(OpenIntEnum):
    """Values of `CatalogsFeedIngestionErrorsLARGEPRODUCTCOUNTDECREASE`."""

    VALUE_1 = 1
