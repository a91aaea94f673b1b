from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .quality_component_issue import QualityComponentIssue


@define(kw_only=True)
class QualityComponentDetails(Extensible):
    """`QualityComponentDetails` of the API."""

    coverage: float
    issues: list[QualityComponentIssue] | None = None
    overlap: float | None = None
