from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict, Unset

from .catalogs_product_group_uint_32_criteria_operator import (
    CatalogsProductGroupUint32CriteriaOperator,
)


def _to_operator(
    value: CatalogsProductGroupUint32CriteriaOperator | str,
) -> CatalogsProductGroupUint32CriteriaOperator:
    converted: CatalogsProductGroupUint32CriteriaOperator = coerce.choice(
        value, CatalogsProductGroupUint32CriteriaOperator
    )
    return converted


def _to_value(value: int) -> int:
    converted: int = coerce.integer(value)
    return converted


@define(kw_only=True)
class CatalogsProductGroupUint32Criteria(ExtensibleRequest):
    """`CatalogsProductGroupUint32Criteria` of the API."""

    negated: bool | Unset = False
    operator: CatalogsProductGroupUint32CriteriaOperator = structs.field(converter=_to_operator)
    value: int = structs.field(converter=_to_value)


class CatalogsProductGroupUint32CriteriaDict(RequestDict):
    """Fields of `CatalogsProductGroupUint32Criteria`, as a dict or as keyword arguments."""

    negated: NotRequired[bool | Unset]
    operator: CatalogsProductGroupUint32CriteriaOperator | str
    value: int


rules.bind(
    CatalogsProductGroupUint32Criteria,
    {
        "negated": checks.boolean,
        "operator": checks.choice(CatalogsProductGroupUint32CriteriaOperator),
        "value": checks.integer(minimum=0, maximum=4294967295),
    },
)
