from __future__ import annotations

import uuid

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .pin_delete_reason import PinDeleteReason


@define(kw_only=True)
class PinDeleteResponse(Decodable):
    """Result of deleting a pin here and on Pinterest.

    Attributes:
        deleted: True when the record is gone.
        reason: Why nothing was removed on Pinterest; null when something was.
    """

    id: uuid.UUID
    deleted: bool = True
    removed_from_pinterest: bool
    pinterest_pin_id: str | None = None
    reason: PinDeleteReason | None = None
