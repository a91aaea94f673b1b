from __future__ import annotations

from typing import TypedDict

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class SystemUserUpdateBody(Constructible):
    """`SystemUserUpdateBody` of the API."""

    name: str


class SystemUserUpdateBodyDict(TypedDict):
    """Fields of `SystemUserUpdateBody`, as a dict or as keyword arguments."""

    name: str


rules.bind(
    SystemUserUpdateBody,
    {
        "name": checks.text(),
    },
)
