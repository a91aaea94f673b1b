from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .operation_type import OperationType


@define(kw_only=True)
class SharedAudienceCommon(Extensible):
    """`SharedAudienceCommon` of the API."""

    audience_id: str | None = None
    operation_type: OperationType | None = None
