from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset, datetime

from .register_marketing_attribution import (
    RegisterMarketingAttribution,
    RegisterMarketingAttributionDict,
)


def _to_full_name(value: str) -> str:
    converted: str = coerce.text(value)
    return converted


def _to_timezone(value: datetime.tzinfo | str | None | Unset) -> str | None | Unset:
    converted: str | None | Unset = coerce.text(coerce.time_zone(value), blank_as_null=True)
    return converted


def _to_marketing_attribution(
    value: RegisterMarketingAttribution | RegisterMarketingAttributionDict | None | Unset,
) -> RegisterMarketingAttribution | None | Unset:
    converted: RegisterMarketingAttribution | None | Unset = coerce.model(
        value, RegisterMarketingAttribution
    )
    return converted


@define(kw_only=True)
class RegisterRequest(Constructible):
    """Data of a new user.

    Attributes:
        full_name: Trimmed; must not be blank.
        workspace_name: Name for the first project.
        timezone: IANA zone name. Surrounding blanks are dropped and an empty text counts as
            null.
        invite_token: Token of a team invitation.
        next_path: Page of the web app to open afterwards.
    """

    full_name: str = structs.field(converter=_to_full_name)
    email: str
    password: str = structs.field(repr=False)
    workspace_name: str | None | Unset = UNSET
    timezone: str | None | Unset = structs.field(default=UNSET, converter=_to_timezone)
    invite_token: str | None | Unset = structs.field(default=UNSET, repr=False)
    marketing_attribution: RegisterMarketingAttribution | None | Unset = structs.field(
        default=UNSET, converter=_to_marketing_attribution
    )
    next_path: str | None | Unset = UNSET


class RegisterRequestDict(RequestDict):
    """Fields of `RegisterRequest`, as a dict or as keyword arguments."""

    full_name: str
    email: str
    password: str
    workspace_name: NotRequired[str | None | Unset]
    timezone: NotRequired[datetime.tzinfo | str | None | Unset]
    invite_token: NotRequired[str | None | Unset]
    marketing_attribution: NotRequired[
        RegisterMarketingAttribution | RegisterMarketingAttributionDict | None | Unset
    ]
    next_path: NotRequired[str | None | Unset]


rules.bind(
    RegisterRequest,
    {
        "full_name": checks.text(min_length=1, max_length=255, pattern="\\S"),
        "email": checks.text(
            pattern="^[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\Z", meaning="an e-mail address"
        ),
        "password": checks.text(min_length=8, max_length=255),
        "workspace_name": checks.nullable(checks.text(max_length=255)),
        "timezone": checks.nullable(checks.time_zone(max_length=64)),
        "invite_token": checks.nullable(checks.text()),
        "marketing_attribution": checks.nullable(checks.model(RegisterMarketingAttribution)),
        "next_path": checks.nullable(checks.text()),
    },
)
