"""The settings of the PinArkive sandbox."""

from __future__ import annotations

import msgspec

from pinbridge.sandbox._shared.settings import Amount, Count


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Limits and delays; times are seconds of the sandbox's clock. No source states the limits."""

    pin_seconds: Amount = 3.0
    """How long it takes until every peer has the content."""
    session_seconds: Count = 86_400
    """Life of a session."""
    challenge_seconds: Count = 300
    """Time for the second step of a login."""
    free_storage_megabytes: Count = 100
    """Storage of the free plan."""
    free_file_bytes: Count = 10_000_000
    """Largest file of the free plan."""
    free_directory_bytes: Count = 50_000_000
    """Largest directory of the free plan."""
    premium_storage_megabytes: Count = 10_000
    """Storage of the premium plan."""
    premium_file_bytes: Count = 1_000_000_000
    """Largest file of the premium plan; `max_upload_bytes` holds as well."""
    premium_directory_bytes: Count = 5_000_000_000
    """Largest directory of the premium plan."""
