"""Time-based one-time passwords (RFC 6238), as authenticator apps show them."""

from __future__ import annotations

import base64
import binascii
import hmac

from pinbridge.errors import InvalidInputError

__all__ = ["totp", "totp_matches"]

_STEP = 30
_DIGITS = 6


def totp(secret: str, at: float) -> str:
    """Return the six digits that are valid at a moment.

    Args:
        secret: The shared secret, base32. Case, spaces and padding do not matter.
        at: Unix time, in seconds.

    Raises:
        InvalidInputError: The secret is not base32.
    """
    return _code(_key(secret), int(at // _STEP))


def totp_matches(secret: str, code: str, at: float, *, drift: int = 1) -> bool:
    """Tell whether a code is right, taking the clock of its maker to be off by a few steps.

    Args:
        secret: The shared secret, base32.
        code: The digits. Spaces do not matter.
        at: Unix time, in seconds.
        drift: Steps of 30 seconds that the code may be early or late.

    Raises:
        InvalidInputError: The secret is not base32.
    """
    key, step = _key(secret), int(at // _STEP)
    given = "".join(code.split()).encode()
    steps = range(max(step - drift, 0), step + drift + 1)
    return any(hmac.compare_digest(_code(key, s).encode(), given) for s in steps)


def _key(secret: str) -> bytes:
    text = "".join(secret.split()).rstrip("=").upper()
    try:
        return base64.b32decode(text + "=" * (-len(text) % 8))
    except (binascii.Error, ValueError):
        raise InvalidInputError("the secret of the second factor is not base32") from None


def _code(key: bytes, step: int) -> str:
    digest = hmac.digest(key, step.to_bytes(8, "big"), "sha1")
    start = digest[-1] & 0x0F
    number = int.from_bytes(digest[start : start + 4], "big") & 0x7FFFFFFF
    return f"{number % 10**_DIGITS:0{_DIGITS}}"
