from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_filter_operator_type_criteria import (
    CatalogsProductGroupFilterOperatorTypeCriteria,
    CatalogsProductGroupFilterOperatorTypeCriteriaDict,
)


def _to_custom_label_0(
    value: CatalogsProductGroupFilterOperatorTypeCriteria
    | CatalogsProductGroupFilterOperatorTypeCriteriaDict,
) -> CatalogsProductGroupFilterOperatorTypeCriteria:
    converted: CatalogsProductGroupFilterOperatorTypeCriteria = coerce.model(
        value, CatalogsProductGroupFilterOperatorTypeCriteria
    )
    return converted


@define(kw_only=True)
class CustomLabel0Filter(ExtensibleRequest):
    """`CustomLabel0Filter` of the API."""

    custom_label_0: CatalogsProductGroupFilterOperatorTypeCriteria = structs.field(
        converter=_to_custom_label_0
    )

    _WIRE_NAMES = {"custom_label_0": "CUSTOM_LABEL_0"}


class CustomLabel0FilterDict(RequestDict):
    """Fields of `CustomLabel0Filter`, as a dict or as keyword arguments."""

    custom_label_0: (
        CatalogsProductGroupFilterOperatorTypeCriteria
        | CatalogsProductGroupFilterOperatorTypeCriteriaDict
    )


rules.bind(
    CustomLabel0Filter,
    {
        "custom_label_0": checks.model(CatalogsProductGroupFilterOperatorTypeCriteria),
    },
)
