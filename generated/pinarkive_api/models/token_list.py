from __future__ import annotations

from pinbridge.runtime.codec import ReadableByKey
from pinbridge.runtime.structs import define

from .token_info import TokenInfo


@define(kw_only=True)
class TokenList(ReadableByKey):
    """The API tokens of a user."""

    tokens: list[TokenInfo]
