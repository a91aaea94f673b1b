from __future__ import annotations

import uuid

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class OrganizationResponse(Decodable):
    """An organization."""

    id: uuid.UUID
    name: str
