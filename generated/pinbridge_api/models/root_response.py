from __future__ import annotations

import attrs

from ..codec import Decodable


@attrs.define(kw_only=True)
class RootResponse(Decodable):
    """Name and version of the service.

    Attributes:
        docs: Path of the interactive documentation.
    """

    service: str
    version: str
    docs: str
