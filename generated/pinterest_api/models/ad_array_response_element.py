from __future__ import annotations

from typing import Any

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .ad_response import AdResponse


@define(kw_only=True)
class AdArrayResponseElement(Extensible):
    """`AdArrayResponseElement` of the API.

    Attributes:
        exceptions: What went wrong, as a list or an object.
    """

    data: AdResponse | None = None
    exceptions: Any | None = None
