from __future__ import annotations

import uuid

from ..codec import Decodable
from ..structs import define


@define(kw_only=True)
class OrganizationResponse(Decodable):
    """An organization."""

    id: uuid.UUID
    name: str
