from __future__ import annotations

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict


@define(kw_only=True)
class EmailPreferencesUpdateRequest(Constructible):
    """Types of email to receive. All three are needed."""

    transactional_enabled: bool
    alerts_enabled: bool
    verification_enabled: bool


class EmailPreferencesUpdateRequestDict(RequestDict):
    """Fields of `EmailPreferencesUpdateRequest`, as a dict or as keyword arguments."""

    transactional_enabled: bool
    alerts_enabled: bool
    verification_enabled: bool


rules.bind(
    EmailPreferencesUpdateRequest,
    {
        "transactional_enabled": checks.boolean,
        "alerts_enabled": checks.boolean,
        "verification_enabled": checks.boolean,
    },
)
