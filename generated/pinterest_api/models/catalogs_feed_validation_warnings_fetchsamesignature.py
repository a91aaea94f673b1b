from __future__ import annotations

from pinbridge.runtime.enums import OpenIntEnum


class CatalogsFeedValidationWarningsFETCHSAMESIGNATURE(OpenIntEnum):
    """Values of `CatalogsFeedValidationWarningsFETCHSAMESIGNATURE`."""

    VALUE_1 = 1
