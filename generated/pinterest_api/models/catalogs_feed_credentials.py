from __future__ import annotations

from typing import TypedDict

import attrs

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class CatalogsFeedCredentials(Constructible):
    """`CatalogsFeedCredentials` of the API."""

    password: str = attrs.field(repr=False)
    username: str


class CatalogsFeedCredentialsDict(TypedDict):
    """Fields of `CatalogsFeedCredentials`, as a dict or as keyword arguments."""

    password: str
    username: str


rules.bind(
    CatalogsFeedCredentials,
    {
        "password": checks.text(),
        "username": checks.text(),
    },
)
