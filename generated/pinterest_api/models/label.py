from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .label_parent_type import LabelParentType
from .label_status import LabelStatus
from .label_type import LabelType


@define(kw_only=True)
class Label(Extensible):
    """`Label` of the API."""

    id: str | None = None
    label_type: LabelType | None = None
    parent_id: str | None = None
    parent_type: LabelParentType | None = None
    status: LabelStatus | None = None
    value: str | None = None
