from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class Exception_(Extensible):
    """`Exception_` of the API."""

    code: int | None = None
    message: str | None = None
