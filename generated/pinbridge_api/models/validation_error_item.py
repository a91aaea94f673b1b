from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class ValidationErrorItem(Decodable):
    """One problem found in the input.

    Attributes:
        loc: Path to the value, starting with body, query or path.
        msg: Text for a reader.
        type: Short machine name of the problem.
    """

    loc: list[str | int]
    msg: str
    type: str
