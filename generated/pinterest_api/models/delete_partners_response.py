from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class DeletePartnersResponse(Extensible):
    """`DeletePartnersResponse` of the API."""

    deleted_partners: list[str] | None = None
