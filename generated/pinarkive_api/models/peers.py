from __future__ import annotations

from typing import Any

from pinbridge.runtime.codec import ReadableByKey
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime


@define(kw_only=True)
class Peers(ReadableByKey):
    """The peers of the cluster.

    Attributes:
        peers: The peers; their fields are not documented.
        details: Further information of any kind.
    """

    success: bool | None = None
    peers: list[dict[str, Any]] | None = None
    count: int | None = None
    timestamp: datetime.datetime | None = None
    details: Any | None = None
