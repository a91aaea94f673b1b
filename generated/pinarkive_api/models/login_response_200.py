"""`LoginResponse200` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .session import Session
from .two_factor_challenge import TwoFactorChallenge

if TYPE_CHECKING:
    LoginResponse200: TypeAlias = Session | TwoFactorChallenge | unions.Unknown
else:
    LoginResponse200 = unions.one_of(
        Session,
        TwoFactorChallenge,
    )
