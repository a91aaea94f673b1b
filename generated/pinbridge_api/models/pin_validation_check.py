from __future__ import annotations

from typing import Any

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .pin_validation_check_status import PinValidationCheckStatus


@define(kw_only=True)
class PinValidationCheck(Decodable):
    """One check of a dry run.

    Attributes:
        name: Subject of the check, such as account or board_access.
        remediation: What to do about it.
        details: Further facts; the keys depend on the check.
    """

    name: str
    status: PinValidationCheckStatus
    code: str | None = None
    message: str
    remediation: str | None = None
    details: dict[str, Any] | None = None
