from __future__ import annotations

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict


@define(kw_only=True)
class SystemUserUpdateBody(ExtensibleRequest):
    """`SystemUserUpdateBody` of the API."""

    name: str


class SystemUserUpdateBodyDict(RequestDict):
    """Fields of `SystemUserUpdateBody`, as a dict or as keyword arguments."""

    name: str


rules.bind(
    SystemUserUpdateBody,
    {
        "name": checks.text(),
    },
)
