from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .audience_demographic_value import AudienceDemographicValue


@define(kw_only=True)
class AudienceDemographics(Extensible):
    """`AudienceDemographics` of the API."""

    ages: list[AudienceDemographicValue] | None = None
    countries: list[AudienceDemographicValue] | None = None
    devices: list[AudienceDemographicValue] | None = None
    genders: list[AudienceDemographicValue] | None = None
    metros: list[AudienceDemographicValue] | None = None
