from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .pinterest_lib_status_204_status_code import PinterestLibStatus204StatusCode


@define(kw_only=True)
class PinterestLibStatus204(Extensible):
    """`PinterestLibStatus204` of the API."""

    status_code: PinterestLibStatus204StatusCode

    _WIRE_NAMES = {"status_code": "statusCode"}
