from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class MatchType(OpenStrEnum):
    """Values of `MatchType`."""

    BROAD = "BROAD"
    PHRASE = "PHRASE"
    EXACT = "EXACT"
    EXACT_NEGATIVE = "EXACT_NEGATIVE"
    PHRASE_NEGATIVE = "PHRASE_NEGATIVE"
