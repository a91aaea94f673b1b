from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class GenderDemographics(Extensible):
    """`GenderDemographics` of the API."""

    female: float
    male: float
    unspecified: float
