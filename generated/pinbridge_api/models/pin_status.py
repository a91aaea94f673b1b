from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class PinStatus(OpenStrEnum):
    """Publishing state of a pin. A deferred pin waits for rate or quota room and moves on by
    itself.
    """

    QUEUED = "queued"
    DEFERRED = "deferred"
    PUBLISHING = "publishing"
    PUBLISHED = "published"
    FAILED = "failed"
