from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .ad_response_rejected_reasons_item import AdResponseRejectedReasonsItem
from .ad_response_review_status import AdResponseReviewStatus
from .creative_type import CreativeType
from .customizable_cta_type import CustomizableCTAType
from .disclosure_type import DisclosureType
from .entity_status import EntityStatus
from .grid_click_type import GridClickType
from .pin_promotion_summary_status import PinPromotionSummaryStatus
from .quiz_pin_data import QuizPinData
from .tracking_urls import TrackingUrls


@define(kw_only=True)
class AdResponse(Extensible):
    """`AdResponse` of the API."""

    ad_group_id: str | None = None
    android_deep_link: str | None = None
    carousel_android_deep_links: list[str] | None = None
    carousel_destination_urls: list[str] | None = None
    carousel_ios_deep_links: list[str] | None = None
    click_tracking_url: str | None = None
    creative_type: CreativeType | None = None
    customizable_cta_type: CustomizableCTAType | None = None
    destination_url: str | None = None
    disclosure_type: DisclosureType | None = None
    disclosure_url: str | None = None
    grid_click_type: GridClickType | None = None
    ios_deep_link: str | None = None
    is_pin_deleted: bool | None = None
    is_removable: bool | None = None
    lead_form_id: str | None = None
    name: str | None = None
    quiz_pin_data: QuizPinData | None = None
    status: EntityStatus | None = None
    tracking_urls: TrackingUrls | None = None
    view_tracking_url: str | None = None
    pin_id: str | None = None
    ad_account_id: str | None = None
    campaign_id: str | None = None
    collection_items_destination_url_template: str | None = None
    created_time: int | None = None
    id: str | None = None
    rejected_reasons: list[AdResponseRejectedReasonsItem] | None = None
    rejection_labels: list[str] | None = None
    review_status: AdResponseReviewStatus | None = None
    summary_status: PinPromotionSummaryStatus | None = None
    type: str | None = None
    updated_time: int | None = None
