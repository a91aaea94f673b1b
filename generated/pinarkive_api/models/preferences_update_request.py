from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


@define(kw_only=True)
class PreferencesUpdateRequest(Constructible):
    """New language and country."""

    language: str | Unset = UNSET
    country: str | Unset = UNSET


class PreferencesUpdateRequestDict(RequestDict):
    """Fields of `PreferencesUpdateRequest`, as a dict or as keyword arguments."""

    language: NotRequired[str | Unset]
    country: NotRequired[str | Unset]


rules.bind(
    PreferencesUpdateRequest,
    {
        "language": checks.text(),
        "country": checks.text(),
    },
)
