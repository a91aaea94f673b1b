"""Everything about the sandbox that can be tuned."""

from __future__ import annotations

import msgspec


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Limits and delays; times are seconds of the sandbox's clock.

    The defaults are those of the real service where they are known (fact sheet 6.6 and 6.7).
    """

    queue_seconds: float = 1.0
    """How long a pin stays queued."""
    publish_seconds: float = 1.0
    """How long publishing takes."""
    import_seconds: float = 1.0
    """How long an import waits, and then how long it runs."""
    forced_deferral_seconds: float = 30.0
    """How long a pin waits that was told to be deferred."""
    rate_account_capacity: float = 50.0
    """Publishes that one account can make at once."""
    rate_account_refill: float = 1.0
    """Publishes a second that an account regains."""
    rate_global_capacity: float = 200.0
    """Publishes that all accounts together can make at once."""
    rate_global_refill: float = 3.0
    """Publishes a second that all accounts together regain."""
    max_upload_bytes: int = 200_000_000
    """Largest file that an upload accepts."""
    max_body_bytes: int = 10_000_000
    """Largest JSON or CSV body."""
    session_seconds: int = 3600
    """Life of a bearer token."""
    sandbox_board_limit: int = 5
    """Boards that an account of a sandbox project can have."""
    batch_limit: int = 100
    """Pins in one batch, and ids in one bulk call."""
    import_limit: int = 500
    """Rows in one import."""
    webhook_timeout_seconds: float = 10.0
    """Real seconds that a webhook receiver has for its answer."""
    register_plan: str = "free"
    """Plan of the project that a registration creates."""


def with_changes(settings: Settings, changes: dict[str, object]) -> Settings:
    """Return the settings with some of them replaced.

    Raises:
        msgspec.ValidationError: a name is unknown, or a value has the wrong type.
    """
    merged = {**msgspec.structs.asdict(settings), **changes}
    return msgspec.convert(merged, Settings)
