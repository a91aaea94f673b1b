from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .label import Label
from .label_error import LabelError


@define(kw_only=True)
class LabelsResponse(Extensible):
    """`LabelsResponse` of the API."""

    errors: list[LabelError] | None = None
    labels: list[Label] | None = None
