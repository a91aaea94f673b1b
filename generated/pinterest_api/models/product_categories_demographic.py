from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .gender_demographics import GenderDemographics


@define(kw_only=True)
class ProductCategoriesDemographic(Extensible):
    """`ProductCategoriesDemographic` of the API."""

    age: dict[str, float]
    gender: GenderDemographics
