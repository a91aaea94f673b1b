from __future__ import annotations

import uuid

from ..codec import Decodable
from ..structs import define


@define(kw_only=True)
class AuthOrganizationResponse(Decodable):
    """An organization as session answers show it."""

    id: uuid.UUID
    name: str
