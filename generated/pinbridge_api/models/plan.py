from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class Plan(OpenStrEnum):
    """Subscription plan. The product shows free under the name Playground."""

    FREE = "free"
    STARTER = "starter"
    GROWTH = "growth"
    PRO = "pro"
    ENTERPRISE = "enterprise"
