from __future__ import annotations

from pinbridge.runtime import structs
from pinbridge.runtime.codec import ReadableByKey
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime


@define(kw_only=True)
class GeneratedToken(ReadableByKey):
    """A new API token with its secret.

    Attributes:
        token: The secret. It is not shown again.
    """

    token: str = structs.field(repr=False)
    name: str | None = None
    label: str | None = None
    expires_at: datetime.datetime | None = None
    scopes: list[str] | None = None

    _WIRE_NAMES = {"expires_at": "expiresAt"}
