from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .rate_meter_account import RateMeterAccount
from .rate_meter_node import RateMeterNode


@define(kw_only=True)
class RateMeterResponse(Decodable):
    """Publishing room of one account and of the whole service."""

    account: RateMeterAccount
    global_: RateMeterNode

    _WIRE_NAMES = {"global_": "global"}
