from __future__ import annotations

import attrs

from ..codec import Decodable


@attrs.define(kw_only=True)
class PinBatchItemError(Decodable):
    """Why a batch item failed.

    Attributes:
        remediation: What to do about it.
    """

    code: str
    message: str
    remediation: str | None = None
