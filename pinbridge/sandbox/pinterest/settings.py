"""The settings of the Pinterest sandbox."""

from __future__ import annotations

from typing import Literal

import msgspec

from pinbridge.sandbox._shared.settings import Amount, Count


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Limits and delays; times are seconds of the sandbox's clock."""

    read_lag_seconds: Amount = 0.0
    """How long a new or deleted board or pin is not seen by reads, from the moment of its writing."""
    media_seconds: Amount = 3.0
    """How long an uploaded video is processed."""
    report_polls: Count = 2
    """Which look at a report finds it finished."""
    report_outcome: Literal["FINISHED", "FAILED", "EXPIRED", "CANCELLED"] = "FINISHED"
    """How reports end that are asked for from now on."""
    report_link_seconds: Count = 86_400
    """How long a finished report can be downloaded; then it is expired."""
    batch_seconds: Amount = 2.0
    """How long a batch of catalog items, or a feed, is processed."""
    access_token_seconds: Count = 2_592_000
    """Life of an access token: 30 days."""
    refresh_token_seconds: Count = 5_184_000
    """Life of a refresh token of the continuous kind: 60 days."""
    old_refresh_token_seconds: Count = 31_536_000
    """Life of a refresh token of the old kind: 365 days, whose end no refresh moves."""
    always_continuous: bool = True
    """Whether the app is a new one, whose refresh tokens are continuous without asking."""
    refresh_overlap_seconds: Amount = 60.0
    """How long a refresh token that was replaced can still be used."""
    code_seconds: Count = 600
    """Life of the code that the consent page gives."""
    requests_per_second: Count = 100_000
    """Requests that a token can make in a second."""
    requests_per_minute: Count = 1_000_000
    """Requests that a token can make in a minute."""
