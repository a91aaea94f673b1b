from __future__ import annotations

from pinbridge.runtime import structs
from pinbridge.runtime.codec import ReadableByKey
from pinbridge.runtime.structs import define

from .user import User


@define(kw_only=True)
class Session(ReadableByKey):
    """An open session.

    Attributes:
        token: Session token for the Authorization header.
    """

    token: str = structs.field(repr=False)
    user: User | None = None
