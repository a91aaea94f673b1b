from __future__ import annotations

from typing import NotRequired, TypedDict

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import Unset


@define(kw_only=True)
class FollowUserRequest(Constructible):
    """`FollowUserRequest` of the API."""

    auto_follow: bool | Unset = False


class FollowUserRequestDict(TypedDict):
    """Fields of `FollowUserRequest`, as a dict or as keyword arguments."""

    auto_follow: NotRequired[bool | Unset]


rules.bind(
    FollowUserRequest,
    {
        "auto_follow": checks.boolean,
    },
)
