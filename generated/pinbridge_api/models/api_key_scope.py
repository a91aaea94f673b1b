from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class APIKeyScope(OpenStrEnum):
    """Group of operations that an API key may call."""

    READ = "read"
    WRITE = "write"
    DESTRUCTIVE = "destructive"
