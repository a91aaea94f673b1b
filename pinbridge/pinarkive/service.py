"""The description of the PinArkive API."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace
from pinarkive_api.security import SECURITY_SCHEMES

from pinbridge._core.error_mapping import as_dict, as_text
from pinbridge._core.error_table import ErrorRow
from pinbridge._core.service import ErrorBody, Service, header_schemes

from .errors import error_class


def read_error(details: Any, status: int) -> ErrorBody:
    """Read an error body (schema `ErrorResponse`).

    Args:
        details: The decoded body.
        status: HTTP status.
    """
    body = as_dict(details)
    return ErrorBody(
        message=as_text(body.get("message")) or as_text(body.get("error")),
        code=as_text(body.get("code")) or "",
        retry_after=body.get("retryAfter"),
    )


def explain(code: str | None, message: str | None) -> ErrorRow | None:
    """Return what is known about an error code."""
    from .error_table import ERRORS

    return ERRORS.find(code, message)


SERVICE = Service(
    name="PinArkive",
    base_url="https://api.pinarkive.com/api/v3",
    version_path="/api/v3",
    environment="PINARKIVE",
    credential_variables={"api_key": "API_KEY", "bearer_token": "TOKEN"},
    credential_arguments={"bearer_token": "token"},
    security_schemes=header_schemes(SECURITY_SCHEMES),
    read_error=read_error,
    explain=explain,
    error_class=error_class,
    look_ups={
        "generate_token": "list_tokens",
        "pin_cid": "list_uploads",
        "update_password": "login",
        "upload_directory": "list_uploads",
        "upload_directory_dag": "list_uploads",
        "upload_file": "list_uploads",
        "verify_2fa_login": "login",
    },
)


def service_for(request_source: str | None) -> Service:
    """Return the service for a source of requests.

    Args:
        request_source: `web` marks requests with a session token as coming from a web page; any
            other value changes nothing (parameter `X-Request-Source` of the spec).
    """
    if request_source != "web":
        return SERVICE
    schemes = dict(SERVICE.security_schemes)
    schemes["bearerAuth"] = replace(
        schemes["bearerAuth"], extra_headers=(("x-request-source", "web"),)
    )
    return replace(SERVICE, security_schemes=schemes)
