# Derived from pinbridge/pinterest/_async/resources/analytics.py by ./codegen.sh; do not edit.
"""Analytics of the account and of ads, for periods of any length."""

from __future__ import annotations

from pinterest_api._sync.analytics import AnalyticsResource as Generated

from ...windows import joined_metrics, joined_rows
from ..windows import in_windows


class AnalyticsResource(Generated):
    """Analytics of the account and of ads. Periods of more than 90 days are split and joined."""

    user = in_windows(Generated.user, joined_metrics)
    ad_account = in_windows(Generated.ad_account, joined_rows)
    campaigns = in_windows(Generated.campaigns, joined_rows)
    ad_groups = in_windows(Generated.ad_groups, joined_rows)
    ads = in_windows(Generated.ads, joined_rows)
    ad_pins = in_windows(Generated.ad_pins, joined_rows)
    product_groups = in_windows(Generated.product_groups, joined_rows)
