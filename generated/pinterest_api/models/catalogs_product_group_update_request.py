from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .catalogs_product_group_filters_request import (
    CatalogsProductGroupFiltersRequest,
    CatalogsProductGroupFiltersRequestDict,
)


def _to_filters(
    value: CatalogsProductGroupFiltersRequest | CatalogsProductGroupFiltersRequestDict | Unset,
) -> CatalogsProductGroupFiltersRequest | Unset:
    with coerce.Within("CatalogsProductGroupUpdateRequest", "filters"):
        converted: CatalogsProductGroupFiltersRequest | Unset = coerce.variant(
            value, CatalogsProductGroupFiltersRequest
        )
    return converted


@define(kw_only=True)
class CatalogsProductGroupUpdateRequest(ExtensibleRequest):
    """`CatalogsProductGroupUpdateRequest` of the API.

    Attributes:
        is_featured: Deprecated.
    """

    description: str | None | Unset = UNSET
    filters: CatalogsProductGroupFiltersRequest | Unset = structs.field(
        default=UNSET, converter=_to_filters
    )
    is_featured: bool | Unset = UNSET
    name: str | Unset = UNSET


class CatalogsProductGroupUpdateRequestDict(RequestDict):
    """Fields of `CatalogsProductGroupUpdateRequest`, as a dict or as keyword arguments."""

    description: NotRequired[str | None | Unset]
    filters: NotRequired[
        CatalogsProductGroupFiltersRequest | CatalogsProductGroupFiltersRequestDict | Unset
    ]
    is_featured: NotRequired[bool | Unset]
    name: NotRequired[str | Unset]


rules.bind(
    CatalogsProductGroupUpdateRequest,
    {
        "description": checks.nullable(checks.text()),
        "filters": checks.variant(CatalogsProductGroupFiltersRequest),
        "is_featured": checks.boolean,
        "name": checks.text(),
    },
)
