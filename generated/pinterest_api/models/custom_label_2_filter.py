from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_filter_operator_type_criteria import (
    CatalogsProductGroupFilterOperatorTypeCriteria,
    CatalogsProductGroupFilterOperatorTypeCriteriaDict,
)


def _to_custom_label_2(
    value: CatalogsProductGroupFilterOperatorTypeCriteria
    | CatalogsProductGroupFilterOperatorTypeCriteriaDict,
) -> CatalogsProductGroupFilterOperatorTypeCriteria:
    converted: CatalogsProductGroupFilterOperatorTypeCriteria = coerce.model(
        value, CatalogsProductGroupFilterOperatorTypeCriteria
    )
    return converted


@define(kw_only=True)
class CustomLabel2Filter(ExtensibleRequest):
    """`CustomLabel2Filter` of the API."""

    custom_label_2: CatalogsProductGroupFilterOperatorTypeCriteria = structs.field(
        converter=_to_custom_label_2
    )

    _WIRE_NAMES = {"custom_label_2": "CUSTOM_LABEL_2"}


class CustomLabel2FilterDict(RequestDict):
    """Fields of `CustomLabel2Filter`, as a dict or as keyword arguments."""

    custom_label_2: (
        CatalogsProductGroupFilterOperatorTypeCriteria
        | CatalogsProductGroupFilterOperatorTypeCriteriaDict
    )


rules.bind(
    CustomLabel2Filter,
    {
        "custom_label_2": checks.model(CatalogsProductGroupFilterOperatorTypeCriteria),
    },
)
