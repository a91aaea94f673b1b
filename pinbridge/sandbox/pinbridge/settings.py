"""Everything about the sandbox that can be tuned."""

from __future__ import annotations

from typing import Annotated

import msgspec

_Amount = Annotated[float, msgspec.Meta(ge=0)]
_Count = Annotated[int, msgspec.Meta(ge=1)]


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Limits and delays; times are seconds of the sandbox's clock.

    The defaults are those of the real service where they are known (fact sheet 6.6 and 6.7).
    """

    queue_seconds: _Amount = 1.0
    """How long a pin stays queued."""
    publish_seconds: _Amount = 1.0
    """How long publishing takes."""
    import_seconds: _Amount = 1.0
    """How long an import waits, and then how long it runs."""
    forced_deferral_seconds: _Amount = 30.0
    """How long a pin waits that was told to be deferred."""
    rate_account_capacity: _Amount = 50.0
    """Publishes that one account can make at once."""
    rate_account_refill: _Amount = 1.0
    """Publishes a second that an account regains."""
    rate_global_capacity: _Amount = 200.0
    """Publishes that all accounts together can make at once."""
    rate_global_refill: _Amount = 3.0
    """Publishes a second that all accounts together regain."""
    max_upload_bytes: _Count = 200_000_000
    """Largest file that an upload accepts."""
    max_body_bytes: _Count = 10_000_000
    """Largest JSON or CSV body."""
    session_seconds: _Count = 3600
    """Life of a bearer token."""
    sandbox_board_limit: _Count = 5
    """Boards that an account of a sandbox project can have."""
    batch_limit: _Count = 100
    """Pins in one batch, and ids in one bulk call."""
    import_limit: _Count = 500
    """Rows in one import."""
    webhook_timeout_seconds: _Amount = 10.0
    """Real seconds that a webhook receiver has for its answer."""
    register_plan: str = "free"
    """Plan of the project that a registration creates."""


def with_changes(settings: Settings, changes: dict[str, object]) -> Settings:
    """Return the settings with some of them replaced.

    Raises:
        msgspec.ValidationError: a name is unknown, or a value has the wrong type.
    """
    merged = {**msgspec.structs.asdict(settings), **changes}
    # Not strict, so that texts of a command line count as numbers.
    return msgspec.convert(merged, Settings, strict=False)
