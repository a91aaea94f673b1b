from __future__ import annotations

from pinbridge.runtime import checks, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict


@define(kw_only=True)
class CatalogsFeedCredentials(ExtensibleRequest):
    """`CatalogsFeedCredentials` of the API."""

    password: str = structs.field(repr=False)
    username: str


class CatalogsFeedCredentialsDict(RequestDict):
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
