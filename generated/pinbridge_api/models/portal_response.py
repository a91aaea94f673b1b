from __future__ import annotations

import attrs

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class PortalResponse(Decodable):
    """Page where the subscription is managed."""

    url: str = attrs.field(repr=False)
