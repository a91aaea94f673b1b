from __future__ import annotations

from pinbridge.runtime.enums import OpenIntEnum


class ProductCategoryDetailLookbackWindow(OpenIntEnum):
    """Values of `ProductCategoryDetailLookbackWindow`."""

    VALUE_90 = 90
    VALUE_180 = 180
    VALUE_365 = 365
    VALUE_730 = 730
