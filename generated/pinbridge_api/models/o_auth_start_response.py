from __future__ import annotations

import attrs

from .. import reprs
from ..codec import Decodable
from ..structs import define


@define(kw_only=True)
class OAuthStartResponse(Decodable):
    """Where to send the user to connect a Pinterest account."""

    authorization_url: str = attrs.field(repr=reprs.without_query)
