from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalog import Catalog


@define(kw_only=True)
class CatalogsListResponse200(Extensible):
    """`CatalogsListResponse200` of the API."""

    bookmark: str | None = None
    items: list[Catalog]
