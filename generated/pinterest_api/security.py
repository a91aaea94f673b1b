"""Security schemes of the API."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pinbridge.runtime.operation import SecurityScheme

__all__ = ["SECURITY_SCHEMES"]

SECURITY_SCHEMES: Mapping[str, SecurityScheme] = MappingProxyType(
    {
        "pinterest_oauth2": SecurityScheme(
            type="oauth2",
            authorization_url="https://www.pinterest.com/oauth/",
            token_url="https://api.pinterest.com/v5/oauth/token",
        ),
        "conversion_token": SecurityScheme(type="http", scheme="bearer"),
        "basic": SecurityScheme(type="http", scheme="basic"),
        "client_credentials": SecurityScheme(
            type="oauth2", token_url="https://api.pinterest.com/v3/oauth/access_token/"
        ),
    }
)
"""Each scheme by its name in the spec, which is also its name in `Operation.security`."""
