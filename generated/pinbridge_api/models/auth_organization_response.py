from __future__ import annotations

import uuid

import attrs

from ..codec import Decodable


@attrs.define(kw_only=True)
class AuthOrganizationResponse(Decodable):
    """An organization as session answers show it."""

    id: uuid.UUID
    name: str
