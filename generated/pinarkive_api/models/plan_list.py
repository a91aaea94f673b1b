from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .plan import Plan


@define(kw_only=True)
class PlanList(Decodable):
    """The plans on offer, in an object."""

    plans: list[Plan]
