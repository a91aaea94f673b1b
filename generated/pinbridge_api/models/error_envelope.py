from __future__ import annotations

from pinbridge.runtime import reprs, structs
from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .field_error import FieldError


@define(kw_only=True)
class ErrorEnvelope(Decodable):
    """Full description of an error.

    Attributes:
        code: Stable machine name of the error.
        remediation: What to do about it.
        request_id: Id to quote to support.
        retry_after_seconds: Seconds to wait before a retry.
        errors: Rejected values of a validation error.
        upgrade_url: Page where a larger plan can be bought.
        connect_url: Page where a Pinterest account can be connected.
        missing_scopes: Pinterest permissions that are needed.
    """

    code: str
    message: str
    remediation: str | None = None
    request_id: str | None = None
    retry_after_seconds: int | None = None
    errors: list[FieldError] | None = None
    upgrade_url: str | None = structs.field(default=None, repr=reprs.without_query)
    connect_url: str | None = structs.field(default=None, repr=reprs.without_query)
    missing_scopes: list[str] | None = None
