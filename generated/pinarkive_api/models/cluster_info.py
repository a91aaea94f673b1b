from __future__ import annotations

from pinbridge.runtime.codec import ReadableByKey
from pinbridge.runtime.structs import define

from .gateway import Gateway


@define(kw_only=True)
class ClusterInfo(ReadableByKey):
    """A cluster that the user may store in."""

    cluster_id: str
    gateways: list[Gateway] | None = None

    _WIRE_NAMES = {"cluster_id": "clusterId"}
