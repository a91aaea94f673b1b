from __future__ import annotations

from pinbridge.runtime.codec import ReadableByKey
from pinbridge.runtime.structs import define


@define(kw_only=True)
class Gateway(ReadableByKey):
    """An address that serves the content of a cluster.

    Attributes:
        order: Gateways with a lower number come first.
    """

    public_url: str | None = None
    url: str | None = None
    label: str | None = None
    order: int | None = None

    _WIRE_NAMES = {"public_url": "publicUrl"}
