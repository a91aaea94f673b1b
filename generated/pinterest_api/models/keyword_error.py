from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .keyword import Keyword


@define(kw_only=True)
class KeywordError(Extensible):
    """`KeywordError` of the API."""

    data: Keyword | None = None
    error_messages: list[str] | None = None
