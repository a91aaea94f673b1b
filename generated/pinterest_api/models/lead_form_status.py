from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class LeadFormStatus(OpenStrEnum):
    """Values of `LeadFormStatus`."""

    DRAFT = "DRAFT"
    ACTIVE = "ACTIVE"
