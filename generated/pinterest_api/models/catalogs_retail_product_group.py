from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_product_group_filters import CatalogsProductGroupFilters
from .catalogs_product_group_status import CatalogsProductGroupStatus
from .catalogs_product_group_type import CatalogsProductGroupType


@define(kw_only=True)
class CatalogsRetailProductGroup(Extensible):
    """`CatalogsRetailProductGroup` of the API.

    Attributes:
        is_featured: Deprecated.
    """

    catalog_type: ClassVar[Literal["RETAIL"]] = "RETAIL"
    """Says which of several models this one is."""
    catalog_id: str
    country: str | None = None
    created_at: int | None = None
    description: str | None = None
    feed_id: str | None
    filters: CatalogsProductGroupFilters
    id: str
    is_featured: bool | None = None
    locale: str | None = None
    name: str | None = None
    status: CatalogsProductGroupStatus | None = None
    type: CatalogsProductGroupType
    updated_at: int | None = None

    _TAG = ("catalog_type", "RETAIL")
