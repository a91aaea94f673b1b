from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class IntegrationLogClientRequestMethod(OpenStrEnum):
    """Values of `IntegrationLogClientRequestMethod`."""

    GET = "GET"
    HEAD = "HEAD"
    POST = "POST"
    PUT = "PUT"
    DELETE = "DELETE"
    CONNECT = "CONNECT"
    OPTIONS = "OPTIONS"
    TRACE = "TRACE"
    PATCH = "PATCH"
