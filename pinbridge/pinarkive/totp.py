"""Time-based one-time passwords (RFC 6238), as authenticator apps show them."""

from __future__ import annotations

import base64
import binascii
import hmac

from pinbridge._core.annotations import checked_arguments
from pinbridge.errors import InvalidInputError

__all__ = ["totp", "totp_matches"]

_STEP = 30
_DIGITS = 6
_MAX_DRIFT = 120


@checked_arguments
def totp(secret: str, at: float) -> str:
    """Return the six digits that are valid at a given time.

    Args:
        secret: The shared secret, base32. Case, spaces and padding do not matter.
        at: Unix time, in seconds.

    Raises:
        InvalidInputError: The secret is not base32.
    """
    return _code(_key(secret), _step_at(at))


@checked_arguments
def totp_matches(secret: str, code: str, at: float, *, drift: int = 1) -> bool:
    """Whether a code is valid, allowing for a difference of clocks.

    Args:
        secret: The shared secret, base32.
        code: The digits. Spaces do not matter.
        at: Unix time, in seconds.
        drift: Number of 30-second steps that the code may be early or late.

    Raises:
        InvalidInputError: The secret is not base32, or the drift is below 0 or above an hour.
    """
    if not 0 <= drift <= _MAX_DRIFT:
        raise InvalidInputError(f"drift has to be a number of steps from 0 to {_MAX_DRIFT}")
    key, step = _key(secret), _step_at(at)
    given = "".join(code.split()).encode()
    steps = range(max(step - drift, 0), step + drift + 1)
    return any(hmac.compare_digest(_code(key, s).encode(), given) for s in steps)


def _key(secret: str) -> bytes:
    text = "".join(secret.split()).rstrip("=").upper()
    try:
        return base64.b32decode(text + "=" * (-len(text) % 8))
    except (binascii.Error, ValueError):
        raise InvalidInputError("the secret of the second factor is not base32") from None


def _step_at(at: float) -> int:
    if not 0 <= at < 2**63:
        raise InvalidInputError("at has to be a Unix time in seconds, 0 or more")
    return int(at // _STEP)


def _code(key: bytes, step: int) -> str:
    digest = hmac.digest(key, step.to_bytes(8, "big"), "sha1")
    start = digest[-1] & 0x0F
    number = int.from_bytes(digest[start : start + 4], "big") & 0x7FFFFFFF
    return f"{number % 10**_DIGITS:0{_DIGITS}}"
