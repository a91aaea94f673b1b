from __future__ import annotations

from ..enums import OpenStrEnum


class BoardAccessSource(OpenStrEnum):
    """Whether a board access verdict was remembered or freshly fetched."""

    CACHE = "cache"
    PINTEREST = "pinterest"
