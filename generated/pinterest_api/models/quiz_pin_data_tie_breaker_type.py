from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QuizPinDataTieBreakerType(OpenStrEnum):
    """Values of `QuizPinDataTieBreakerType`."""

    RANDOM = "RANDOM"
    CUSTOM = "CUSTOM"
