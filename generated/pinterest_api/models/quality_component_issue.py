from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class QualityComponentIssue(Extensible):
    """`QualityComponentIssue` of the API."""

    id: str
    name: str
    reason: str
