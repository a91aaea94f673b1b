from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class CreateAssetAccessRequestErrorMessageItem(Extensible):
    """`CreateAssetAccessRequestErrorMessageItem` of the API."""

    code: int | None = None
    messages: list[str] | None = None
