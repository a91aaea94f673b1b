from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class FieldError(Decodable):
    """One rejected input value.

    Attributes:
        loc: Path to the value, starting with body, query or path.
        msg: Text for a reader.
    """

    loc: list[str | int]
    msg: str
