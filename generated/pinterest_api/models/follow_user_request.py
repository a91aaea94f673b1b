from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict, Unset


@define(kw_only=True)
class FollowUserRequest(ExtensibleRequest):
    """`FollowUserRequest` of the API."""

    auto_follow: bool | Unset = False


class FollowUserRequestDict(RequestDict):
    """Fields of `FollowUserRequest`, as a dict or as keyword arguments."""

    auto_follow: NotRequired[bool | Unset]


rules.bind(
    FollowUserRequest,
    {
        "auto_follow": checks.boolean,
    },
)
