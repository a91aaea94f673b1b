from __future__ import annotations

import uuid

import attrs

from ..codec import Decodable


@attrs.define(kw_only=True)
class OrganizationResponse(Decodable):
    """An organization."""

    id: uuid.UUID
    name: str
