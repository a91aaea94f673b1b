from __future__ import annotations

import attrs

from ..codec import Decodable


@attrs.define(kw_only=True)
class AssetDeleteResponse(Decodable):
    """Outcome of deleting one asset.

    Attributes:
        requires_confirmation: True when the asset is in use and the call was not confirmed.
        referenced_pin_count: Pins, and schedules still to run, that use the asset.
    """

    deleted: bool
    requires_confirmation: bool
    referenced_pin_count: int
    freed_bytes: int
