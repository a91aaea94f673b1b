from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class DeletePartnersResponse(Decodable):
    """`DeletePartnersResponse` of the API."""

    deleted_partners: list[str] | None = None
