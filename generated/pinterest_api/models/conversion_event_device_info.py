from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .conversion_event_device_info_form_factor import ConversionEventDeviceInfoFormFactor
from .conversion_event_device_info_network_type import ConversionEventDeviceInfoNetworkType
from .conversion_event_device_info_os_family import ConversionEventDeviceInfoOsFamily


def _to_battery_level(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_cpu_cores(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_external_storage_free_space(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_external_storage_size(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_form_factor(
    value: ConversionEventDeviceInfoFormFactor | str | Unset,
) -> ConversionEventDeviceInfoFormFactor | Unset:
    converted: ConversionEventDeviceInfoFormFactor | Unset = coerce.choice(
        value, ConversionEventDeviceInfoFormFactor
    )
    return converted


def _to_languages(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_network_type(
    value: ConversionEventDeviceInfoNetworkType | str | Unset,
) -> ConversionEventDeviceInfoNetworkType | Unset:
    converted: ConversionEventDeviceInfoNetworkType | Unset = coerce.choice(
        value, ConversionEventDeviceInfoNetworkType
    )
    return converted


def _to_os_family(
    value: ConversionEventDeviceInfoOsFamily | str | Unset,
) -> ConversionEventDeviceInfoOsFamily | Unset:
    converted: ConversionEventDeviceInfoOsFamily | Unset = coerce.choice(
        value, ConversionEventDeviceInfoOsFamily
    )
    return converted


def _to_screen_density(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_screen_height(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_screen_width(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_storage_free_space(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_storage_size(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


@define(kw_only=True)
class ConversionEventDeviceInfo(ExtensibleRequest):
    """`ConversionEventDeviceInfo` of the API."""

    battery_level: int | Unset = structs.field(default=UNSET, converter=_to_battery_level)
    brand: str | Unset = UNSET
    carrier: str | Unset = UNSET
    cpu_cores: int | Unset = structs.field(default=UNSET, converter=_to_cpu_cores)
    external_storage_free_space: int | Unset = structs.field(
        default=UNSET, converter=_to_external_storage_free_space
    )
    external_storage_size: int | Unset = structs.field(
        default=UNSET, converter=_to_external_storage_size
    )
    form_factor: ConversionEventDeviceInfoFormFactor | Unset = structs.field(
        default=UNSET, converter=_to_form_factor
    )
    kernel_version: str | Unset = UNSET
    languages: list[str] | Unset = structs.field(default=UNSET, converter=_to_languages)
    locale: str | Unset = UNSET
    model: str | Unset = UNSET
    network_type: ConversionEventDeviceInfoNetworkType | Unset = structs.field(
        default=UNSET, converter=_to_network_type
    )
    os_family: ConversionEventDeviceInfoOsFamily | Unset = structs.field(
        default=UNSET, converter=_to_os_family
    )
    os_name: str | Unset = UNSET
    os_release_name: str | Unset = UNSET
    os_version: str | Unset = UNSET
    screen_density: int | Unset = structs.field(default=UNSET, converter=_to_screen_density)
    screen_height: int | Unset = structs.field(default=UNSET, converter=_to_screen_height)
    screen_width: int | Unset = structs.field(default=UNSET, converter=_to_screen_width)
    storage_free_space: int | Unset = structs.field(default=UNSET, converter=_to_storage_free_space)
    storage_size: int | Unset = structs.field(default=UNSET, converter=_to_storage_size)
    timezone: str | Unset = UNSET
    timezone_abbr: str | Unset = UNSET
    type: str | Unset = UNSET


class ConversionEventDeviceInfoDict(RequestDict):
    """Fields of `ConversionEventDeviceInfo`, as a dict or as keyword arguments."""

    battery_level: NotRequired[int | Unset]
    brand: NotRequired[str | Unset]
    carrier: NotRequired[str | Unset]
    cpu_cores: NotRequired[int | Unset]
    external_storage_free_space: NotRequired[int | Unset]
    external_storage_size: NotRequired[int | Unset]
    form_factor: NotRequired[ConversionEventDeviceInfoFormFactor | str | Unset]
    kernel_version: NotRequired[str | Unset]
    languages: NotRequired[Iterable[str] | Unset]
    locale: NotRequired[str | Unset]
    model: NotRequired[str | Unset]
    network_type: NotRequired[ConversionEventDeviceInfoNetworkType | str | Unset]
    os_family: NotRequired[ConversionEventDeviceInfoOsFamily | str | Unset]
    os_name: NotRequired[str | Unset]
    os_release_name: NotRequired[str | Unset]
    os_version: NotRequired[str | Unset]
    screen_density: NotRequired[int | Unset]
    screen_height: NotRequired[int | Unset]
    screen_width: NotRequired[int | Unset]
    storage_free_space: NotRequired[int | Unset]
    storage_size: NotRequired[int | Unset]
    timezone: NotRequired[str | Unset]
    timezone_abbr: NotRequired[str | Unset]
    type: NotRequired[str | Unset]


rules.bind(
    ConversionEventDeviceInfo,
    {
        "battery_level": checks.integer(minimum=0, maximum=100),
        "brand": checks.text(max_length=100),
        "carrier": checks.text(max_length=100),
        "cpu_cores": checks.integer(minimum=0, maximum=1152),
        "external_storage_free_space": checks.integer(minimum=0, maximum=1048576),
        "external_storage_size": checks.integer(minimum=0, maximum=1048576),
        "form_factor": checks.choice(ConversionEventDeviceInfoFormFactor),
        "kernel_version": checks.text(max_length=100),
        "languages": checks.items(checks.text(), min_items=0, max_items=100),
        "locale": checks.text(max_length=35),
        "model": checks.text(max_length=100),
        "network_type": checks.choice(ConversionEventDeviceInfoNetworkType),
        "os_family": checks.choice(ConversionEventDeviceInfoOsFamily),
        "os_name": checks.text(max_length=100),
        "os_release_name": checks.text(max_length=100),
        "os_version": checks.text(max_length=100),
        "screen_density": checks.integer(minimum=0, maximum=100000),
        "screen_height": checks.integer(minimum=0, maximum=30720),
        "screen_width": checks.integer(minimum=0, maximum=30720),
        "storage_free_space": checks.integer(minimum=0, maximum=1048576),
        "storage_size": checks.integer(minimum=0, maximum=1048576),
        "timezone": checks.text(max_length=40),
        "timezone_abbr": checks.text(max_length=5),
        "type": checks.text(max_length=100),
    },
)
