from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class SSIOAccountPMPName(Extensible):
    """`SSIOAccountPMPName` of the API."""

    id: str | None = None
    name: str | None = None
