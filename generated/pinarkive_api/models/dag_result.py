from __future__ import annotations

from pinbridge.runtime.codec import ReadableByKey
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .dag_file import DagFile


@define(kw_only=True)
class DagResult(ReadableByKey):
    """A stored directory.

    Attributes:
        cid: CID of the directory itself.
        type: Always directory.
    """

    cid: str
    message: str | None = None
    filename: str | None = None
    size: int | None = None
    type: str | None = None
    files: list[DagFile] | None = None
    total_files: int | None = None
    total_size: int | None = None
    cluster_id: str | None = None
    expires_at: datetime.datetime | None = None

    _WIRE_NAMES = {"cluster_id": "clusterId", "expires_at": "expiresAt"}
