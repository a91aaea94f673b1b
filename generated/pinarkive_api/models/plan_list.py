from __future__ import annotations

from pinbridge.runtime.codec import ReadableByKey
from pinbridge.runtime.structs import define

from .plan import Plan


@define(kw_only=True)
class PlanList(ReadableByKey):
    """The plans on offer, in an object."""

    plans: list[Plan]
