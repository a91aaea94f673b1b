from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .account_account_type import AccountAccountType


@define(kw_only=True)
class Account(Extensible):
    """`Account` of the API."""

    about: str | None = None
    account_type: AccountAccountType | None = None
    board_count: int | None = None
    business_name: str | None = None
    follower_count: int | None = None
    following_count: int | None = None
    id: str | None = None
    monthly_views: int | None = None
    pin_count: int | None = None
    profile_image: str | None = None
    username: str | None = None
    website_url: str | None = None
