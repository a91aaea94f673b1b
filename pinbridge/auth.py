"""Authentication strategies, passed to a client as `auth=`.

The client asks its strategy for the credentials of every request:

    PinbridgeClient(auth=PasswordAuth("me@example.com", password))

For your own strategy, derive a class from `AuthStrategy` that returns `Credentials`.
"""

from ._core.auth import APIKeyAuth, AuthStrategy, BearerAuth, Renewal
from ._core.credentials import Credentials
from ._pinbridge.auth import PasswordAuth

__all__ = ["APIKeyAuth", "AuthStrategy", "BearerAuth", "Credentials", "PasswordAuth", "Renewal"]
