"""The errors of the API: codes, statuses, remedies and how they look on the wire."""

from __future__ import annotations

from http import HTTPStatus

from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.http import Response

REMEDIES: dict[str, str] = {
    "unauthorized": "Send a valid API key or log in again.",
    "insufficient_scope": "Use an API key that has this scope.",
    "account_not_permitted": "Use another API key, or an account that this key may use.",
    "forbidden": "Ask an administrator of the organization.",
    "token_expired": "Reconnect the Pinterest account, then try again.",
    "token_revoked": "Reconnect the Pinterest account, then try again.",
    "scope_missing": "Reconnect the Pinterest account and grant the missing permissions.",
    "account_revoked": "Reconnect the Pinterest account.",
    "pinterest_not_connected": "Connect a Pinterest account first.",
    "board_not_found": "List the boards of the account again.",
    "board_deleted": "Pick another board.",
    "board_not_owned": "Pick a board that belongs to the account.",
    "board_access_denied": "Check the access to the board, or pick another one.",
    "sandbox_board_limit": "Delete a board or reset the sandbox.",
    "sandbox_board_fixed": "Cancel the schedule and create a new one.",
    "pin_already_published": "Delete the pin and publish it anew.",
    "pin_removed_on_pinterest": "Publish the pin anew or delete its record.",
    "pin_publishing": "Wait until the pin is published or failed.",
    "pin_not_published": "Wait until the pin is published.",
    "schedule_not_editable": "Edit the pin that the schedule made, or make a new schedule.",
    "conflict": "Read the object again and look at its state.",
    "bad_request": "Read the object again and look at its state.",
    "not_found": "List the objects of this project again.",
    "validation_error": "Correct the named fields.",
    "invalid_image": "Upload a complete PNG, JPEG, GIF or WebP file.",
    "invalid_date_range": "Let the start lie before the end and keep the range short enough.",
    "invalid_timezone": "Use an IANA time zone name, such as Europe/Paris.",
    "feature_unavailable": "Upgrade the plan, or publish single pins by image_url.",
    "billing_inactive": "Bring the subscription in order.",
    "quota_exceeded": "Wait for the next period, buy credits or upgrade the plan.",
    "credits_exhausted": "Buy credits, or wait for the next period.",
    "plan_limit": "Upgrade the plan, or remove what is no longer needed.",
    "storage_quota_exceeded": "Delete assets or upgrade the plan.",
    "file_too_large": "Send a smaller file.",
    "rate_limited": "Wait and try again.",
    "internal_error": "Try once more; if it fails again, report the request id.",
    "not_implemented": "The sandbox does not serve this operation.",
}

_STATUSES: dict[str, int] = {
    "unauthorized": 401,
    "bad_request": 400,
    "payment_required": 402,
    "feature_unavailable": 402,
    "billing_inactive": 402,
    "quota_exceeded": 402,
    "credits_exhausted": 402,
    "storage_quota_exceeded": 402,
    "forbidden": 403,
    "insufficient_scope": 403,
    "account_not_permitted": 403,
    "sandbox_board_limit": 403,
    "plan_limit": 403,
    "not_found": 404,
    "method_not_allowed": 405,
    "conflict": 409,
    "token_expired": 409,
    "token_revoked": 409,
    "account_revoked": 409,
    "scope_missing": 409,
    "pinterest_not_connected": 409,
    "sandbox_board_fixed": 409,
    "pin_already_published": 409,
    "pin_removed_on_pinterest": 409,
    "pin_publishing": 409,
    "pin_not_published": 409,
    "schedule_not_editable": 409,
    "file_too_large": 413,
    "rate_limited": 429,
    "internal_error": 500,
    "not_implemented": 501,
    "service_unavailable": 503,
}


def status_of(error: ApiError) -> int:
    """Return the HTTP status of an error."""
    return error.status or _STATUSES.get(error.code, 422)


def remediation_of(error: ApiError) -> str | None:
    """Return what to do about an error, for people."""
    given = error.more.get("remediation")
    return str(given) if given else REMEDIES.get(error.code)


def error_response(error: ApiError, request_id: str) -> Response:
    """Return the response for an error: the envelope and, under `detail`, its older form."""
    status = status_of(error)
    envelope: dict[str, object] = {
        "code": error.code,
        "message": error.message,
        **error.more,
        "remediation": remediation_of(error),
        "request_id": request_id,
    }
    if error.retry_after is not None:
        envelope["retry_after_seconds"] = error.retry_after
    if error.problems:
        envelope["errors"] = [{"loc": list(p.loc), "msg": p.msg} for p in error.problems]
    body: dict[str, object] = {"detail": _detail(error, status), "error": envelope}
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        body["request_id"] = request_id
    return Response(body, status, error.headers())


def _detail(error: ApiError, status: int) -> object:
    if error.problems:
        return [{"loc": list(p.loc), "msg": p.msg, "type": p.type} for p in error.problems]
    if status in (401, 404, 405) or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return error.message
    return {"message": error.message, "code": error.code}


PIN_MESSAGES: dict[str, str] = {
    "rate_limited": "Waiting for rate capacity.",
    "quota_exceeded": "Waiting for pin quota.",
    "token_expired": "The connection to Pinterest has expired.",
    "token_revoked": "Pinterest withdrew the access.",
    "scope_missing": "A Pinterest permission is missing.",
    "board_access_denied": "Pinterest refused the board.",
    "resource_not_found": "Pinterest could not find something that the pin needs.",
    "invalid_image": "The image could not be read.",
    "media_url_unreachable": "The media URL could not be downloaded.",
    "asset_not_found": "The uploaded file is gone.",
    "missing_video_asset": "The uploaded video is gone.",
    "invalid_payload": "Pinterest rejected a field of the pin.",
    "media_url_temporarily_unavailable": "The media URL did not answer.",
    "transient_upstream": "Pinterest had a temporary problem.",
    "publish_timeout": "Publishing took too long.",
    "internal_error": "Publishing failed for an internal reason.",
}
"""The `error_message` of a pin, by its `error_code`."""
