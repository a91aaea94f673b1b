from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_vertical_product_group import CatalogsVerticalProductGroup


@define(kw_only=True)
class CatalogsProductGroupsListResponse200(Extensible):
    """`CatalogsProductGroupsListResponse200` of the API."""

    bookmark: str | None = None
    items: list[CatalogsVerticalProductGroup]
