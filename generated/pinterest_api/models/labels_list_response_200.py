from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .labels_response import LabelsResponse


@define(kw_only=True)
class LabelsListResponse200(Extensible):
    """`LabelsListResponse200` of the API."""

    bookmark: str | None = None
    items: list[LabelsResponse]
