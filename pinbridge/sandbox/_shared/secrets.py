"""Passwords and tokens, and the form in which they are stored."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
from collections.abc import Mapping

# Low on purpose: a local sandbox should be quick, but no password may be readable on disk.
_PASSWORD_ROUNDS = 1000


def hash_password(password: str) -> str:
    """Return a salted hash to store instead of a password."""
    salt = os.urandom(16)
    return f"{salt.hex()}${_derive(password, salt)}"


def check_password(password: str, stored: str) -> bool:
    """Whether a password is the one of a stored hash."""
    salt, _, digest = stored.partition("$")
    return hmac.compare_digest(_derive(password, bytes.fromhex(salt)), digest)


def _derive(password: str, salt: bytes) -> str:
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt, _PASSWORD_ROUNDS).hex()


def hash_secret(secret: str) -> str:
    """Return the hash under which a random token or key is stored."""
    return hashlib.sha256(secret.encode()).hexdigest()


def session_token(claims: Mapping[str, object], secret: str) -> str:
    """Return a token in the form of a JWT, with a secret in the place of the signature."""
    return ".".join((_base64({"alg": "HS256", "typ": "JWT"}), _base64(claims), secret[:43]))


def _base64(value: object) -> str:
    data = json.dumps(value, separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
