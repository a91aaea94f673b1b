"""The description of the PinBridge API."""

from __future__ import annotations

from typing import Any

from pinbridge_api.security import SECURITY_SCHEMES

from pinbridge._core.error_mapping import as_dict, as_list, as_text, field_problems
from pinbridge._core.error_table import ErrorRow
from pinbridge._core.service import ErrorBody, Service, header_schemes

from .look_ups import LOOK_UPS

# Code of an error that names none.
_CODE_OF = {
    400: "bad_request",
    402: "payment_required",
    403: "forbidden",
    404: "not_found",
    409: "conflict",
    422: "validation_error",
    429: "rate_limited",
    500: "internal_error",
    503: "service_unavailable",
}


def read_error(details: Any, status: int) -> ErrorBody:
    """Read an error body in one of the shapes that the service uses (schema `ErrorResponse`).

    Args:
        details: The decoded body.
        status: HTTP status.
    """
    top = as_dict(details)
    detail = as_dict(top.get("detail"))
    error = as_dict(top.get("error")) or as_dict(detail.get("error")) or detail
    fields = field_problems(error.get("errors")) or field_problems(top.get("detail"))
    message = as_text(error.get("message")) or as_text(top.get("detail"))
    if message is None and not fields:
        message = as_text(top.get("message"))
    return ErrorBody(
        message=message,
        code=as_text(error.get("code")) or as_text(top.get("code")) or _CODE_OF.get(status),
        remediation=as_text(error.get("remediation")),
        request_id=as_text(error.get("request_id")) or as_text(top.get("request_id")),
        retry_after=error.get("retry_after_seconds"),
        field_errors=fields,
        extra={
            "upgrade_url": as_text(error.get("upgrade_url")),
            "connect_url": as_text(error.get("connect_url")),
            "missing_scopes": [str(scope) for scope in as_list(error.get("missing_scopes"))],
        },
    )


def explain(code: str | None, message: str | None) -> ErrorRow | None:
    """Tell what is known about an error code."""
    from .error_table import ERRORS

    return ERRORS.find(code, message)


SERVICE = Service(
    name="PinBridge",
    base_url="https://api.pinbridge.io",
    version_path="/v1",
    environment="PINBRIDGE",
    credential_variables={"api_key": "API_KEY", "bearer_token": "BEARER_TOKEN"},
    security_schemes=header_schemes(SECURITY_SCHEMES),
    read_error=read_error,
    explain=explain,
    look_ups=LOOK_UPS,
)
