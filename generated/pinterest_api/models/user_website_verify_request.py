from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .user_website_verify_request_verification_method import (
    UserWebsiteVerifyRequestVerificationMethod,
)


def _to_verification_method(
    value: UserWebsiteVerifyRequestVerificationMethod | str | Unset,
) -> UserWebsiteVerifyRequestVerificationMethod | Unset:
    converted: UserWebsiteVerifyRequestVerificationMethod | Unset = coerce.choice(
        value, UserWebsiteVerifyRequestVerificationMethod
    )
    return converted


@define(kw_only=True)
class UserWebsiteVerifyRequest(ExtensibleRequest):
    """`UserWebsiteVerifyRequest` of the API."""

    verification_method: UserWebsiteVerifyRequestVerificationMethod | Unset = structs.field(
        default=UserWebsiteVerifyRequestVerificationMethod.METATAG,
        converter=_to_verification_method,
    )
    website: str | Unset = UNSET


class UserWebsiteVerifyRequestDict(RequestDict):
    """Fields of `UserWebsiteVerifyRequest`, as a dict or as keyword arguments."""

    verification_method: NotRequired[UserWebsiteVerifyRequestVerificationMethod | str | Unset]
    website: NotRequired[str | Unset]


rules.bind(
    UserWebsiteVerifyRequest,
    {
        "verification_method": checks.choice(UserWebsiteVerifyRequestVerificationMethod),
        "website": checks.text(),
    },
)
