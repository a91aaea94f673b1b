from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class CatalogsCreateReportResponse(Decodable):
    """`CatalogsCreateReportResponse` of the API."""

    token: str | None = None
