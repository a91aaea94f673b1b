from __future__ import annotations

from typing import Any

from pinbridge.runtime.codec import ReadableByKey
from pinbridge.runtime.structs import define


@define(kw_only=True)
class MyPlan(ReadableByKey):
    """Plan of the current user.

    Attributes:
        current_plan: The plan in force.
        plan_default: Plan that new users get.
        plan_fallback: Plan that follows when the current one ends.
        plan_expiry: When the current plan ends.

    Assumed: The names of the fields are known, their content is not.
    """

    current_plan: Any | None = None
    plan_default: Any | None = None
    plan_fallback: Any | None = None
    plan_expiry: Any | None = None
    is_early_bird: bool | None = None
    is_user_default: bool | None = None

    _WIRE_NAMES = {
        "current_plan": "currentPlan",
        "plan_default": "planDefault",
        "plan_fallback": "planFallback",
        "plan_expiry": "planExpiry",
        "is_early_bird": "isEarlyBird",
        "is_user_default": "isUserDefault",
    }
