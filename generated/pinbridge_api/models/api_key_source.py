from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class APIKeySource(OpenStrEnum):
    """How a key came to be: made by a person, or issued to an OAuth client."""

    MANUAL = "manual"
    OAUTH = "oauth"
