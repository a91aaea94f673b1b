from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


def _to_expires_in_days(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_scopes(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


@define(kw_only=True)
class GenerateTokenRequest(Constructible):
    """API token to create.

    Attributes:
        name: Name that is unique among the user's tokens.
        label: Kind of use. The service takes cli-access without it.
        expires_in_days: Lifetime of the token. Without it the token does not expire.
        scopes: Rights of the token. Known are files:read, files:write, files:delete,
            files:rename, user:read, user:write, tokens:read, tokens:write, tokens:delete,
            plans:read, plans:write, referrals:read, logs:read and cluster:read. Without it the
            token may only read the user and the uploads.
        totp_code: Code of the second factor, for a user who has one. The service also takes it
            as `twoFactorCode`.
    """

    name: str
    label: str | Unset = UNSET
    expires_in_days: int | Unset = structs.field(default=UNSET, converter=_to_expires_in_days)
    scopes: list[str] | Unset = structs.field(default=UNSET, converter=_to_scopes)
    totp_code: str | Unset = structs.field(default=UNSET, repr=False)

    _WIRE_NAMES = {"expires_in_days": "expiresInDays", "totp_code": "totpCode"}


class GenerateTokenRequestDict(RequestDict):
    """Fields of `GenerateTokenRequest`, as a dict or as keyword arguments."""

    name: str
    label: NotRequired[str | Unset]
    expires_in_days: NotRequired[int | Unset]
    scopes: NotRequired[Iterable[str] | Unset]
    totp_code: NotRequired[str | Unset]


rules.bind(
    GenerateTokenRequest,
    {
        "name": checks.text(),
        "label": checks.text(),
        "expires_in_days": checks.integer(),
        "scopes": checks.items(checks.text()),
        "totp_code": checks.text(),
    },
)
