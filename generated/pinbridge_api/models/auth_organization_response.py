from __future__ import annotations

import uuid

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class AuthOrganizationResponse(Decodable):
    """An organization as session responses show it."""

    id: uuid.UUID
    name: str
