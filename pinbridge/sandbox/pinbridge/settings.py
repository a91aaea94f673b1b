"""The settings of the PinBridge sandbox."""

from __future__ import annotations

from typing import TypedDict

from pinbridge.sandbox._shared.settings import Amount, Count, SharedSettings


class Settings(SharedSettings, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Limits and delays; times are seconds of the sandbox's clock.

    The defaults are those of the service where they are known.
    """

    queue_seconds: Amount = 1.0
    """How long a pin stays queued."""
    publish_seconds: Amount = 1.0
    """How long publishing takes."""
    import_seconds: Amount = 1.0
    """How long an import waits, and then how long it runs."""
    forced_deferral_seconds: Amount = 30.0
    """How long a pin waits that was told to be deferred."""
    rate_account_capacity: Amount = 50.0
    """Publishes that one account can make at once."""
    rate_account_refill: Amount = 1.0
    """Publishes a second that an account regains."""
    rate_global_capacity: Amount = 200.0
    """Publishes that all accounts together can make at once."""
    rate_global_refill: Amount = 3.0
    """Publishes a second that all accounts together regain."""
    session_seconds: Count = 3600
    """Life of a bearer token."""
    sandbox_board_limit: Count = 5
    """Boards that an account of a sandbox project can have."""
    batch_limit: Count = 100
    """Pins in one batch, and ids in one bulk call."""
    import_limit: Count = 500
    """Rows in one import."""
    webhook_timeout_seconds: Amount = 10.0
    """Real seconds that a webhook receiver has for its response."""
    register_plan: str = "free"
    """Plan of the project that a registration creates."""


class Changes(TypedDict, total=False):
    """The same settings where only some are given."""

    queue_seconds: float
    publish_seconds: float
    import_seconds: float
    forced_deferral_seconds: float
    rate_account_capacity: float
    rate_account_refill: float
    rate_global_capacity: float
    rate_global_refill: float
    max_upload_bytes: int
    max_body_bytes: int
    session_seconds: int
    sandbox_board_limit: int
    batch_limit: int
    import_limit: int
    webhook_timeout_seconds: float
    register_plan: str
    read_advance_seconds: float
