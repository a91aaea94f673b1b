from __future__ import annotations

from pinbridge.runtime.codec import ReadableByKey
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime


@define(kw_only=True)
class TokenInfo(ReadableByKey):
    """An API token without its secret."""

    name: str
    label: str | None = None
    scopes: list[str] | None = None
    created_at: datetime.datetime | None = None
    expires_at: datetime.datetime | None = None
    last_used: datetime.datetime | None = None

    _WIRE_NAMES = {"created_at": "createdAt", "expires_at": "expiresAt", "last_used": "lastUsed"}
