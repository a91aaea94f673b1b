from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .get_business_assets_response import GetBusinessAssetsResponse


@define(kw_only=True)
class BusinessAssetsGetResponse200(Extensible):
    """`BusinessAssetsGetResponse200` of the API."""

    bookmark: str | None = None
    items: list[GetBusinessAssetsResponse]
