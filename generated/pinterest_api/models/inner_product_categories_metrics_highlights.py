from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class InnerProductCategoriesMetricsHighlights(Extensible):
    """`InnerProductCategoriesMetricsHighlights` of the API."""

    pct_change_mom: float
