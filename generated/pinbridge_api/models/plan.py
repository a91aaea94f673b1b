from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class Plan(OpenStrEnum):
    """Subscription plan. The product shows free under the name Playground."""

    ENTERPRISE = "enterprise"
    FREE = "free"
    GROWTH = "growth"
    PRO = "pro"
    STARTER = "starter"
