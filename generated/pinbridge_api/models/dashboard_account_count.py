from __future__ import annotations

import uuid

import attrs

from ..codec import Decodable


@attrs.define(kw_only=True)
class DashboardAccountCount(Decodable):
    """Published pins of one account."""

    account_id: uuid.UUID
    published: int
