from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .label import Label


@define(kw_only=True)
class LabelError(Extensible):
    """`LabelError` of the API."""

    data: Label | None = None
    error_messages: list[str] | None = None
