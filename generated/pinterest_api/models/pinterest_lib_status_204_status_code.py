from __future__ import annotations

from pinbridge.runtime.enums import OpenIntEnum


class PinterestLibStatus204StatusCode(OpenIntEnum):
    """Values of `PinterestLibStatus204StatusCode`."""

    VALUE_204 = 204
