from __future__ import annotations

from ..codec import Decodable
from ..structs import define
from .rate_meter_account import RateMeterAccount
from .rate_meter_node import RateMeterNode


@define(kw_only=True)
class RateMeterResponse(Decodable):
    """Publishing room of one account and of the whole service."""

    account: RateMeterAccount
    global_: RateMeterNode

    _WIRE_NAMES = {"global_": "global"}
