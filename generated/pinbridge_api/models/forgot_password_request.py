from __future__ import annotations

from typing import TypedDict

import attrs

from .. import checks
from ..codec import Constructible


@attrs.define(kw_only=True, on_setattr=[attrs.setters.convert, checks.enforce_on_setattr])
class ForgotPasswordRequest(Constructible):
    """Address to which a reset link is to be mailed."""

    email: str


class ForgotPasswordRequestDict(TypedDict):
    """Fields of `ForgotPasswordRequest`, as a dict or as keyword arguments."""

    email: str


checks.bind(
    ForgotPasswordRequest,
    {
        "email": checks.text(
            pattern="^[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\Z", meaning="an e-mail address"
        ),
    },
)
