from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BoardAccessSource(OpenStrEnum):
    """Whether a board access verdict was remembered or freshly fetched."""

    CACHE = "cache"
    PINTEREST = "pinterest"
