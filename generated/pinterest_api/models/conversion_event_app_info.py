from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


def _to_install_time(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_window_height(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_window_width(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


@define(kw_only=True)
class ConversionEventAppInfo(ExtensibleRequest):
    """`ConversionEventAppInfo` of the API."""

    app_id: str | Unset = UNSET
    app_name: str | Unset = UNSET
    app_package_name: str | Unset = UNSET
    app_store: str | Unset = UNSET
    app_version: str | Unset = UNSET
    install_time: int | Unset = structs.field(default=UNSET, converter=_to_install_time)
    user_agent: str | Unset = UNSET
    window_height: int | Unset = structs.field(default=UNSET, converter=_to_window_height)
    window_width: int | Unset = structs.field(default=UNSET, converter=_to_window_width)


class ConversionEventAppInfoDict(RequestDict):
    """Fields of `ConversionEventAppInfo`, as a dict or as keyword arguments."""

    app_id: NotRequired[str | Unset]
    app_name: NotRequired[str | Unset]
    app_package_name: NotRequired[str | Unset]
    app_store: NotRequired[str | Unset]
    app_version: NotRequired[str | Unset]
    install_time: NotRequired[int | Unset]
    user_agent: NotRequired[str | Unset]
    window_height: NotRequired[int | Unset]
    window_width: NotRequired[int | Unset]


rules.bind(
    ConversionEventAppInfo,
    {
        "app_id": checks.text(max_length=200),
        "app_name": checks.text(max_length=200),
        "app_package_name": checks.text(max_length=200),
        "app_store": checks.text(max_length=100),
        "app_version": checks.text(max_length=100),
        "install_time": checks.integer(minimum=0),
        "user_agent": checks.text(max_length=16384),
        "window_height": checks.integer(minimum=0, maximum=30720),
        "window_width": checks.integer(minimum=0, maximum=30720),
    },
)
