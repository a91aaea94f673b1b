from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .catalogs_type import CatalogsType


@define(kw_only=True)
class Catalog(Extensible):
    """`Catalog` of the API."""

    created_at: datetime.datetime
    id: str
    updated_at: datetime.datetime
    catalog_type: CatalogsType
    name: str | None
