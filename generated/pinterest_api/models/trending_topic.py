from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .trending_pin import TrendingPin


@define(kw_only=True)
class TrendingTopic(Extensible):
    """`TrendingTopic` of the API."""

    description: str
    percent_growth_mom: int
    pins: list[TrendingPin]
    related_interests: list[str]
    related_searches: list[str]
    time_series: dict[str, float]
    title: str
