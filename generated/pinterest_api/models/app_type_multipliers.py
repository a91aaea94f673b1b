from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .app_type_multipliers_apptype import AppTypeMultipliersAPPTYPE


def _to_app_type(
    value: AppTypeMultipliersAPPTYPE | str | Unset,
) -> AppTypeMultipliersAPPTYPE | Unset:
    converted: AppTypeMultipliersAPPTYPE | Unset = coerce.choice(value, AppTypeMultipliersAPPTYPE)
    return converted


@define(kw_only=True)
class AppTypeMultipliers(ExtensibleRequest):
    """`AppTypeMultipliers` of the API."""

    app_type: AppTypeMultipliersAPPTYPE | Unset = structs.field(
        default=UNSET, converter=_to_app_type
    )

    _WIRE_NAMES = {"app_type": "APP_TYPE"}


class AppTypeMultipliersDict(RequestDict):
    """Fields of `AppTypeMultipliers`, as a dict or as keyword arguments."""

    app_type: NotRequired[AppTypeMultipliersAPPTYPE | str | Unset]


rules.bind(
    AppTypeMultipliers,
    {
        "app_type": checks.choice(AppTypeMultipliersAPPTYPE),
    },
)
