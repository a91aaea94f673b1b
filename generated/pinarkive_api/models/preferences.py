from __future__ import annotations

from pinbridge.runtime.codec import ReadableByKey
from pinbridge.runtime.structs import define


@define(kw_only=True)
class Preferences(ReadableByKey):
    """Language and country of a user."""

    language: str | None = None
    country: str | None = None
