from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .creative_type import CreativeType
from .customizable_cta_type import CustomizableCTAType
from .disclosure_type import DisclosureType
from .entity_status import EntityStatus
from .grid_click_type import GridClickType
from .quiz_pin_data import QuizPinData, QuizPinDataDict
from .tracking_urls import TrackingUrls, TrackingUrlsDict


def _to_carousel_android_deep_links(
    value: Iterable[str] | None | Unset,
) -> list[str] | None | Unset:
    converted: list[str] | None | Unset = coerce.items(value)
    return converted


def _to_carousel_destination_urls(value: Iterable[str] | None | Unset) -> list[str] | None | Unset:
    converted: list[str] | None | Unset = coerce.items(value)
    return converted


def _to_carousel_ios_deep_links(value: Iterable[str] | None | Unset) -> list[str] | None | Unset:
    converted: list[str] | None | Unset = coerce.items(value)
    return converted


def _to_creative_type(value: CreativeType | str | Unset) -> CreativeType | Unset:
    converted: CreativeType | Unset = coerce.choice(value, CreativeType)
    return converted


def _to_customizable_cta_type(
    value: CustomizableCTAType | str | None | Unset,
) -> CustomizableCTAType | None | Unset:
    converted: CustomizableCTAType | None | Unset = coerce.choice(value, CustomizableCTAType)
    return converted


def _to_disclosure_type(
    value: DisclosureType | str | None | Unset,
) -> DisclosureType | None | Unset:
    converted: DisclosureType | None | Unset = coerce.choice(value, DisclosureType)
    return converted


def _to_grid_click_type(value: GridClickType | str | None | Unset) -> GridClickType | None | Unset:
    converted: GridClickType | None | Unset = coerce.choice(value, GridClickType)
    return converted


def _to_quiz_pin_data(
    value: QuizPinData | QuizPinDataDict | None | Unset,
) -> QuizPinData | None | Unset:
    converted: QuizPinData | None | Unset = coerce.model(value, QuizPinData)
    return converted


def _to_status(value: EntityStatus | str | Unset) -> EntityStatus | Unset:
    converted: EntityStatus | Unset = coerce.choice(value, EntityStatus)
    return converted


def _to_tracking_urls(
    value: TrackingUrls | TrackingUrlsDict | None | Unset,
) -> TrackingUrls | None | Unset:
    converted: TrackingUrls | None | Unset = coerce.model(value, TrackingUrls)
    return converted


@define(kw_only=True)
class AdUpdateRequest(ExtensibleRequest):
    """`AdUpdateRequest` of the API."""

    ad_group_id: str | Unset = UNSET
    android_deep_link: str | None | Unset = UNSET
    carousel_android_deep_links: list[str] | None | Unset = structs.field(
        default=UNSET, converter=_to_carousel_android_deep_links
    )
    carousel_destination_urls: list[str] | None | Unset = structs.field(
        default=UNSET, converter=_to_carousel_destination_urls
    )
    carousel_ios_deep_links: list[str] | None | Unset = structs.field(
        default=UNSET, converter=_to_carousel_ios_deep_links
    )
    click_tracking_url: str | None | Unset = UNSET
    creative_type: CreativeType | Unset = structs.field(default=UNSET, converter=_to_creative_type)
    customizable_cta_type: CustomizableCTAType | None | Unset = structs.field(
        default=UNSET, converter=_to_customizable_cta_type
    )
    destination_url: str | None | Unset = UNSET
    disclosure_type: DisclosureType | None | Unset = structs.field(
        default=UNSET, converter=_to_disclosure_type
    )
    disclosure_url: str | None | Unset = UNSET
    grid_click_type: GridClickType | None | Unset = structs.field(
        default=UNSET, converter=_to_grid_click_type
    )
    ios_deep_link: str | None | Unset = UNSET
    is_pin_deleted: bool | Unset = UNSET
    is_removable: bool | Unset = UNSET
    lead_form_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    quiz_pin_data: QuizPinData | None | Unset = structs.field(
        default=UNSET, converter=_to_quiz_pin_data
    )
    status: EntityStatus | Unset = structs.field(default=UNSET, converter=_to_status)
    tracking_urls: TrackingUrls | None | Unset = structs.field(
        default=UNSET, converter=_to_tracking_urls
    )
    view_tracking_url: str | None | Unset = UNSET
    id: str
    pin_id: str | None | Unset = UNSET


class AdUpdateRequestDict(RequestDict):
    """Fields of `AdUpdateRequest`, as a dict or as keyword arguments."""

    ad_group_id: NotRequired[str | Unset]
    android_deep_link: NotRequired[str | None | Unset]
    carousel_android_deep_links: NotRequired[Iterable[str] | None | Unset]
    carousel_destination_urls: NotRequired[Iterable[str] | None | Unset]
    carousel_ios_deep_links: NotRequired[Iterable[str] | None | Unset]
    click_tracking_url: NotRequired[str | None | Unset]
    creative_type: NotRequired[CreativeType | str | Unset]
    customizable_cta_type: NotRequired[CustomizableCTAType | str | None | Unset]
    destination_url: NotRequired[str | None | Unset]
    disclosure_type: NotRequired[DisclosureType | str | None | Unset]
    disclosure_url: NotRequired[str | None | Unset]
    grid_click_type: NotRequired[GridClickType | str | None | Unset]
    ios_deep_link: NotRequired[str | None | Unset]
    is_pin_deleted: NotRequired[bool | Unset]
    is_removable: NotRequired[bool | Unset]
    lead_form_id: NotRequired[str | None | Unset]
    name: NotRequired[str | None | Unset]
    quiz_pin_data: NotRequired[QuizPinData | QuizPinDataDict | None | Unset]
    status: NotRequired[EntityStatus | str | Unset]
    tracking_urls: NotRequired[TrackingUrls | TrackingUrlsDict | None | Unset]
    view_tracking_url: NotRequired[str | None | Unset]
    id: str
    pin_id: NotRequired[str | None | Unset]


rules.bind(
    AdUpdateRequest,
    {
        "ad_group_id": checks.text(pattern="^(AG)?\\d+\\Z"),
        "android_deep_link": checks.nullable(checks.text()),
        "carousel_android_deep_links": checks.nullable(checks.items(checks.text())),
        "carousel_destination_urls": checks.nullable(checks.items(checks.text())),
        "carousel_ios_deep_links": checks.nullable(checks.items(checks.text())),
        "click_tracking_url": checks.nullable(checks.text()),
        "creative_type": checks.choice(CreativeType),
        "customizable_cta_type": checks.nullable(checks.choice(CustomizableCTAType)),
        "destination_url": checks.nullable(checks.text()),
        "disclosure_type": checks.nullable(checks.choice(DisclosureType)),
        "disclosure_url": checks.nullable(checks.text()),
        "grid_click_type": checks.nullable(checks.choice(GridClickType)),
        "ios_deep_link": checks.nullable(checks.text()),
        "is_pin_deleted": checks.boolean,
        "is_removable": checks.boolean,
        "lead_form_id": checks.nullable(checks.text(pattern="^(AG)?\\d+\\Z")),
        "name": checks.nullable(checks.text()),
        "quiz_pin_data": checks.nullable(checks.model(QuizPinData)),
        "status": checks.choice(EntityStatus),
        "tracking_urls": checks.nullable(checks.model(TrackingUrls)),
        "view_tracking_url": checks.nullable(checks.text()),
        "id": checks.text(pattern="^\\d+\\Z"),
        "pin_id": checks.nullable(checks.text(pattern="^\\d+\\Z")),
    },
)
