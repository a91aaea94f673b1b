from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_multiple_countries_criteria import (
    CatalogsProductGroupMultipleCountriesCriteria,
    CatalogsProductGroupMultipleCountriesCriteriaDict,
)


def _to_country(
    value: CatalogsProductGroupMultipleCountriesCriteria
    | CatalogsProductGroupMultipleCountriesCriteriaDict,
) -> CatalogsProductGroupMultipleCountriesCriteria:
    converted: CatalogsProductGroupMultipleCountriesCriteria = coerce.model(
        value, CatalogsProductGroupMultipleCountriesCriteria
    )
    return converted


@define(kw_only=True)
class CountryFilter(ExtensibleRequest):
    """`CountryFilter` of the API."""

    country: CatalogsProductGroupMultipleCountriesCriteria = structs.field(converter=_to_country)

    _WIRE_NAMES = {"country": "COUNTRY"}


class CountryFilterDict(RequestDict):
    """Fields of `CountryFilter`, as a dict or as keyword arguments."""

    country: (
        CatalogsProductGroupMultipleCountriesCriteria
        | CatalogsProductGroupMultipleCountriesCriteriaDict
    )


rules.bind(
    CountryFilter,
    {
        "country": checks.model(CatalogsProductGroupMultipleCountriesCriteria),
    },
)
