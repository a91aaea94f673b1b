from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict, Unset

from .catalogs_product_group_filter_operator_type_criteria_filter_operator_type import (
    CatalogsProductGroupFilterOperatorTypeCriteriaFilterOperatorType,
)


def _to_filter_operator_type(
    value: CatalogsProductGroupFilterOperatorTypeCriteriaFilterOperatorType | str | Unset,
) -> CatalogsProductGroupFilterOperatorTypeCriteriaFilterOperatorType | Unset:
    converted: CatalogsProductGroupFilterOperatorTypeCriteriaFilterOperatorType | Unset = (
        coerce.choice(value, CatalogsProductGroupFilterOperatorTypeCriteriaFilterOperatorType)
    )
    return converted


def _to_values(value: Iterable[str]) -> list[str]:
    converted: list[str] = coerce.items(value)
    return converted


@define(kw_only=True)
class CatalogsProductGroupFilterOperatorTypeCriteria(ExtensibleRequest):
    """`CatalogsProductGroupFilterOperatorTypeCriteria` of the API."""

    filter_operator_type: (
        CatalogsProductGroupFilterOperatorTypeCriteriaFilterOperatorType | Unset
    ) = structs.field(
        default=CatalogsProductGroupFilterOperatorTypeCriteriaFilterOperatorType.IS,
        converter=_to_filter_operator_type,
    )
    negated: bool | Unset = False
    values: list[str] = structs.field(converter=_to_values)


class CatalogsProductGroupFilterOperatorTypeCriteriaDict(RequestDict):
    """Fields of `CatalogsProductGroupFilterOperatorTypeCriteria`, as a dict or as keyword arguments."""

    filter_operator_type: NotRequired[
        CatalogsProductGroupFilterOperatorTypeCriteriaFilterOperatorType | str | Unset
    ]
    negated: NotRequired[bool | Unset]
    values: Iterable[str]


rules.bind(
    CatalogsProductGroupFilterOperatorTypeCriteria,
    {
        "filter_operator_type": checks.choice(
            CatalogsProductGroupFilterOperatorTypeCriteriaFilterOperatorType
        ),
        "negated": checks.boolean,
        "values": checks.items(checks.text()),
    },
)
