from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .quality_component_details import QualityComponentDetails


@define(kw_only=True)
class QualityComponents(Extensible):
    """`QualityComponents` of the API."""

    advertiser_external_id: dict[str, QualityComponentDetails] | None = None
    click_id_epik: dict[str, QualityComponentDetails] | None = None
    external_event_id: dict[str, QualityComponentDetails] | None = None
    hashed_email: dict[str, QualityComponentDetails] | None = None
    hashed_maid: dict[str, QualityComponentDetails] | None = None
    ip_address: dict[str, QualityComponentDetails] | None = None
    order_id: dict[str, QualityComponentDetails] | None = None
    order_value: dict[str, QualityComponentDetails] | None = None
    product_id: dict[str, QualityComponentDetails] | None = None
    source_url: dict[str, QualityComponentDetails] | None = None
    user_agent: dict[str, QualityComponentDetails] | None = None
