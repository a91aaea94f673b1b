from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_multiple_string_criteria import (
    CatalogsProductGroupMultipleStringCriteria,
    CatalogsProductGroupMultipleStringCriteriaDict,
)


def _to_creative_assets_id(
    value: CatalogsProductGroupMultipleStringCriteria
    | CatalogsProductGroupMultipleStringCriteriaDict,
) -> CatalogsProductGroupMultipleStringCriteria:
    converted: CatalogsProductGroupMultipleStringCriteria = coerce.model(
        value, CatalogsProductGroupMultipleStringCriteria
    )
    return converted


@define(kw_only=True)
class CreativeAssetsIdFilter(ExtensibleRequest):
    """`CreativeAssetsIdFilter` of the API."""

    creative_assets_id: CatalogsProductGroupMultipleStringCriteria = structs.field(
        converter=_to_creative_assets_id
    )

    _WIRE_NAMES = {"creative_assets_id": "CREATIVE_ASSETS_ID"}


class CreativeAssetsIdFilterDict(RequestDict):
    """Fields of `CreativeAssetsIdFilter`, as a dict or as keyword arguments."""

    creative_assets_id: (
        CatalogsProductGroupMultipleStringCriteria | CatalogsProductGroupMultipleStringCriteriaDict
    )


rules.bind(
    CreativeAssetsIdFilter,
    {
        "creative_assets_id": checks.model(CatalogsProductGroupMultipleStringCriteria),
    },
)
