from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_filter_operator_type_criteria import (
    CatalogsProductGroupFilterOperatorTypeCriteria,
    CatalogsProductGroupFilterOperatorTypeCriteriaDict,
)


def _to_custom_label_4(
    value: CatalogsProductGroupFilterOperatorTypeCriteria
    | CatalogsProductGroupFilterOperatorTypeCriteriaDict,
) -> CatalogsProductGroupFilterOperatorTypeCriteria:
    converted: CatalogsProductGroupFilterOperatorTypeCriteria = coerce.model(
        value, CatalogsProductGroupFilterOperatorTypeCriteria
    )
    return converted


@define(kw_only=True)
class CustomLabel4Filter(ExtensibleRequest):
    """`CustomLabel4Filter` of the API."""

    custom_label_4: CatalogsProductGroupFilterOperatorTypeCriteria = structs.field(
        converter=_to_custom_label_4
    )

    _WIRE_NAMES = {"custom_label_4": "CUSTOM_LABEL_4"}


class CustomLabel4FilterDict(RequestDict):
    """Fields of `CustomLabel4Filter`, as a dict or as keyword arguments."""

    custom_label_4: (
        CatalogsProductGroupFilterOperatorTypeCriteria
        | CatalogsProductGroupFilterOperatorTypeCriteriaDict
    )


rules.bind(
    CustomLabel4Filter,
    {
        "custom_label_4": checks.model(CatalogsProductGroupFilterOperatorTypeCriteria),
    },
)
