from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_filter_operator_type_criteria import (
    CatalogsProductGroupFilterOperatorTypeCriteria,
    CatalogsProductGroupFilterOperatorTypeCriteriaDict,
)


def _to_custom_label_3(
    value: CatalogsProductGroupFilterOperatorTypeCriteria
    | CatalogsProductGroupFilterOperatorTypeCriteriaDict,
) -> CatalogsProductGroupFilterOperatorTypeCriteria:
    converted: CatalogsProductGroupFilterOperatorTypeCriteria = coerce.model(
        value, CatalogsProductGroupFilterOperatorTypeCriteria
    )
    return converted


@define(kw_only=True)
class CustomLabel3Filter(ExtensibleRequest):
    """`CustomLabel3Filter` of the API."""

    custom_label_3: CatalogsProductGroupFilterOperatorTypeCriteria = structs.field(
        converter=_to_custom_label_3
    )

    _WIRE_NAMES = {"custom_label_3": "CUSTOM_LABEL_3"}


class CustomLabel3FilterDict(RequestDict):
    """Fields of `CustomLabel3Filter`, as a dict or as keyword arguments."""

    custom_label_3: (
        CatalogsProductGroupFilterOperatorTypeCriteria
        | CatalogsProductGroupFilterOperatorTypeCriteriaDict
    )


rules.bind(
    CustomLabel3Filter,
    {
        "custom_label_3": checks.model(CatalogsProductGroupFilterOperatorTypeCriteria),
    },
)
