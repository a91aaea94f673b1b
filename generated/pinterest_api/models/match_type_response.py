from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class MatchTypeResponse(OpenStrEnum):
    """Values of `MatchTypeResponse`."""

    BROAD = "BROAD"
    PHRASE = "PHRASE"
    EXACT = "EXACT"
    EXACT_NEGATIVE = "EXACT_NEGATIVE"
    PHRASE_NEGATIVE = "PHRASE_NEGATIVE"
