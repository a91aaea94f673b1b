from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class Exception_(Decodable):
    """`Exception_` of the API."""

    code: int | None = None
    message: str | None = None
