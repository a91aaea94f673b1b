from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class LinkedBusiness(Extensible):
    """`LinkedBusiness` of the API."""

    image_large_url: str | None = None
    image_medium_url: str | None = None
    image_small_url: str | None = None
    image_xlarge_url: str | None = None
    username: str | None = None
