from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime


@define(kw_only=True)
class CatalogsDbItem(Extensible):
    """`CatalogsDbItem` of the API."""

    created_at: datetime.datetime
    id: str
    updated_at: datetime.datetime
