from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class TokenRevocationRequestTokenTypeHint(OpenStrEnum):
    """Values of `TokenRevocationRequestTokenTypeHint`."""

    ACCESS_TOKEN = "access_token"
    REFRESH_TOKEN = "refresh_token"
