from __future__ import annotations

import uuid
from typing import Any

from pinbridge.runtime import structs
from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .headroom import Headroom
from .pin_validation_check import PinValidationCheck


@define(kw_only=True)
class PinValidationResponse(Decodable):
    """Result of a dry run. Nothing was created.

    Attributes:
        valid: Whether the real call would be accepted.
        resolved: The request as the server understood it.
        existing_pin_id: Pin that already has the idempotency key.
    """

    valid: bool
    dry_run: bool = True
    checks: list[PinValidationCheck] = structs.field(factory=lambda: [])
    resolved: dict[str, Any] | None = None
    existing_pin_id: uuid.UUID | None = None
    headroom: Headroom | None = None
