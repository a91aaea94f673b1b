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
    value: CatalogsProductGroupFiltersRequest | CatalogsProductGroupFiltersRequestDict,
) -> CatalogsProductGroupFiltersRequest:
    with coerce.Within("CatalogsProductGroupCreateRequest", "filters"):
        converted: CatalogsProductGroupFiltersRequest = coerce.variant(
            value, CatalogsProductGroupFiltersRequest
        )
    return converted


@define(kw_only=True)
class CatalogsProductGroupCreateRequest(ExtensibleRequest):
    """`CatalogsProductGroupCreateRequest` of the API.

    Attributes:
        is_featured: Deprecated.
    """

    description: str | None | Unset = UNSET
    feed_id: str
    filters: CatalogsProductGroupFiltersRequest = structs.field(converter=_to_filters)
    is_featured: bool | Unset = False
    name: str


class CatalogsProductGroupCreateRequestDict(RequestDict):
    """Fields of `CatalogsProductGroupCreateRequest`, as a dict or as keyword arguments."""

    description: NotRequired[str | None | Unset]
    feed_id: str
    filters: CatalogsProductGroupFiltersRequest | CatalogsProductGroupFiltersRequestDict
    is_featured: NotRequired[bool | Unset]
    name: str


rules.bind(
    CatalogsProductGroupCreateRequest,
    {
        "description": checks.nullable(checks.text()),
        "feed_id": checks.text(pattern="^\\d+\\Z"),
        "filters": checks.variant(CatalogsProductGroupFiltersRequest),
        "is_featured": checks.boolean,
        "name": checks.text(),
    },
)
