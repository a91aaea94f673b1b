"""Security schemes of the API."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pinbridge.runtime.operation import SecurityScheme

__all__ = ["SECURITY_SCHEMES"]

SECURITY_SCHEMES: Mapping[str, SecurityScheme] = MappingProxyType(
    {
        "apiKeyAuth": SecurityScheme(type="apiKey", location="header", name="x-api-key"),
        "bearerAuth": SecurityScheme(type="http", scheme="bearer"),
    }
)
"""Each scheme by its name in the spec, which is also its name in `Operation.security`."""
