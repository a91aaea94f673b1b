from __future__ import annotations

from typing import ClassVar

import attrs

from ..codec import Decodable
from .rate_meter_account import RateMeterAccount
from .rate_meter_node import RateMeterNode


@attrs.define(kw_only=True)
class RateMeterResponse(Decodable):
    """Publishing room of one account and of the whole service."""

    account: RateMeterAccount
    global_: RateMeterNode

    _WIRE_NAMES: ClassVar[dict[str, str]] = {"global_": "global"}
