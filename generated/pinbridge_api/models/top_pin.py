from __future__ import annotations

import uuid

from pinbridge.runtime import reprs, structs
from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime


@define(kw_only=True)
class TopPin(Decodable):
    """A pin with its figures for the range.

    Attributes:
        link_url: Page that the pin leads to.
        totals: Sum of the range by metric name.
    """

    pin_id: uuid.UUID
    pinterest_pin_id: str | None = None
    account_id: uuid.UUID
    title: str
    link_url: str | None = None
    thumbnail_url: str | None = structs.field(default=None, repr=reprs.without_query)
    media_type: str
    published_at: datetime.datetime | None = None
    totals: dict[str, float]
