from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .conversion_event_app_info import ConversionEventAppInfo, ConversionEventAppInfoDict
from .conversion_event_device_info import ConversionEventDeviceInfo, ConversionEventDeviceInfoDict
from .conversion_events_data_item_custom_data import (
    ConversionEventsDataItemCustomData,
    ConversionEventsDataItemCustomDataDict,
)
from .conversion_events_user_data import ConversionEventsUserData, ConversionEventsUserDataDict


def _to_app_info(
    value: ConversionEventAppInfo | ConversionEventAppInfoDict | Unset,
) -> ConversionEventAppInfo | Unset:
    converted: ConversionEventAppInfo | Unset = coerce.model(value, ConversionEventAppInfo)
    return converted


def _to_custom_data(
    value: ConversionEventsDataItemCustomData | ConversionEventsDataItemCustomDataDict | Unset,
) -> ConversionEventsDataItemCustomData | Unset:
    converted: ConversionEventsDataItemCustomData | Unset = coerce.model(
        value, ConversionEventsDataItemCustomData
    )
    return converted


def _to_device_info(
    value: ConversionEventDeviceInfo | ConversionEventDeviceInfoDict | Unset,
) -> ConversionEventDeviceInfo | Unset:
    converted: ConversionEventDeviceInfo | Unset = coerce.model(value, ConversionEventDeviceInfo)
    return converted


def _to_event_time(value: int) -> int:
    converted: int = coerce.integer(value)
    return converted


def _to_user_data(
    value: ConversionEventsUserData | ConversionEventsUserDataDict,
) -> ConversionEventsUserData:
    converted: ConversionEventsUserData = coerce.model(value, ConversionEventsUserData)
    return converted


@define(kw_only=True)
class ConversionEventsDataItem(ExtensibleRequest):
    """`ConversionEventsDataItem` of the API."""

    action_source: str
    app_id: str | None | Unset = UNSET
    app_info: ConversionEventAppInfo | Unset = structs.field(default=UNSET, converter=_to_app_info)
    app_name: str | None | Unset = UNSET
    app_version: str | None | Unset = UNSET
    custom_data: ConversionEventsDataItemCustomData | Unset = structs.field(
        default=UNSET, converter=_to_custom_data
    )
    device_brand: str | None | Unset = UNSET
    device_carrier: str | None | Unset = UNSET
    device_info: ConversionEventDeviceInfo | Unset = structs.field(
        default=UNSET, converter=_to_device_info
    )
    device_model: str | None | Unset = UNSET
    device_type: str | None | Unset = UNSET
    event_id: str
    event_name: str
    event_source_url: str | None | Unset = UNSET
    event_time: int = structs.field(converter=_to_event_time)
    language: str | None | Unset = UNSET
    opt_out: bool | Unset = UNSET
    os_version: str | None | Unset = UNSET
    partner_name: str | None | Unset = UNSET
    user_data: ConversionEventsUserData = structs.field(converter=_to_user_data)
    wifi: bool | Unset = UNSET


class ConversionEventsDataItemDict(RequestDict):
    """Fields of `ConversionEventsDataItem`, as a dict or as keyword arguments."""

    action_source: str
    app_id: NotRequired[str | None | Unset]
    app_info: NotRequired[ConversionEventAppInfo | ConversionEventAppInfoDict | Unset]
    app_name: NotRequired[str | None | Unset]
    app_version: NotRequired[str | None | Unset]
    custom_data: NotRequired[
        ConversionEventsDataItemCustomData | ConversionEventsDataItemCustomDataDict | Unset
    ]
    device_brand: NotRequired[str | None | Unset]
    device_carrier: NotRequired[str | None | Unset]
    device_info: NotRequired[ConversionEventDeviceInfo | ConversionEventDeviceInfoDict | Unset]
    device_model: NotRequired[str | None | Unset]
    device_type: NotRequired[str | None | Unset]
    event_id: str
    event_name: str
    event_source_url: NotRequired[str | None | Unset]
    event_time: int
    language: NotRequired[str | None | Unset]
    opt_out: NotRequired[bool | Unset]
    os_version: NotRequired[str | None | Unset]
    partner_name: NotRequired[str | None | Unset]
    user_data: ConversionEventsUserData | ConversionEventsUserDataDict
    wifi: NotRequired[bool | Unset]


rules.bind(
    ConversionEventsDataItem,
    {
        "action_source": checks.text(),
        "app_id": checks.nullable(checks.text()),
        "app_info": checks.model(ConversionEventAppInfo),
        "app_name": checks.nullable(checks.text()),
        "app_version": checks.nullable(checks.text()),
        "custom_data": checks.model(ConversionEventsDataItemCustomData),
        "device_brand": checks.nullable(checks.text()),
        "device_carrier": checks.nullable(checks.text()),
        "device_info": checks.model(ConversionEventDeviceInfo),
        "device_model": checks.nullable(checks.text()),
        "device_type": checks.nullable(checks.text()),
        "event_id": checks.text(),
        "event_name": checks.text(),
        "event_source_url": checks.nullable(checks.text()),
        "event_time": checks.integer(),
        "language": checks.nullable(checks.text()),
        "opt_out": checks.boolean,
        "os_version": checks.nullable(checks.text()),
        "partner_name": checks.nullable(checks.text()),
        "user_data": checks.model(ConversionEventsUserData),
        "wifi": checks.boolean,
    },
)
