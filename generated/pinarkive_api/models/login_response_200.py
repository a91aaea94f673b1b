"""`LoginResponse200` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .session import Session
    from .two_factor_challenge import TwoFactorChallenge

    LoginResponse200: TypeAlias = Session | TwoFactorChallenge | unions.Unknown


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "LoginResponse200":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .session import Session
    from .two_factor_challenge import TwoFactorChallenge

    made = unions.one_of(
        Session,
        TwoFactorChallenge,
    )
    return globals().setdefault(name, made)
