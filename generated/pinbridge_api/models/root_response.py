from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class RootResponse(Decodable):
    """Name and version of the service.

    Attributes:
        docs: Path of the interactive documentation.
    """

    service: str
    version: str
    docs: str
