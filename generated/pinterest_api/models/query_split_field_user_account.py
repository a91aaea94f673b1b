from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QuerySplitFieldUserAccount(OpenStrEnum):
    """Values of `QuerySplitFieldUserAccount`."""

    NO_SPLIT = "NO_SPLIT"
    APP_TYPE = "APP_TYPE"
    OWNED_CONTENT = "OWNED_CONTENT"
    SOURCE = "SOURCE"
    PIN_FORMAT = "PIN_FORMAT"
