from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .token_revocation_request_token_type_hint import TokenRevocationRequestTokenTypeHint


def _to_token_type_hint(
    value: TokenRevocationRequestTokenTypeHint | str | Unset,
) -> TokenRevocationRequestTokenTypeHint | Unset:
    converted: TokenRevocationRequestTokenTypeHint | Unset = coerce.choice(
        value, TokenRevocationRequestTokenTypeHint
    )
    return converted


@define(kw_only=True)
class TokenRevocationRequest(ExtensibleRequest):
    """`TokenRevocationRequest` of the API."""

    token: str = structs.field(repr=False)
    token_type_hint: TokenRevocationRequestTokenTypeHint | Unset = structs.field(
        default=UNSET, converter=_to_token_type_hint
    )


class TokenRevocationRequestDict(RequestDict):
    """Fields of `TokenRevocationRequest`, as a dict or as keyword arguments."""

    token: str
    token_type_hint: NotRequired[TokenRevocationRequestTokenTypeHint | str | Unset]


rules.bind(
    TokenRevocationRequest,
    {
        "token": checks.text(),
        "token_type_hint": checks.choice(TokenRevocationRequestTokenTypeHint),
    },
)
