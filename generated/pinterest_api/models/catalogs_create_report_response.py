from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class CatalogsCreateReportResponse(Extensible):
    """`CatalogsCreateReportResponse` of the API."""

    token: str | None = None
