"""What the codes of rows mean, and what to do about them."""

from __future__ import annotations

import attrs


@attrs.frozen
class Remedy:
    """What a code means.

    Args:
        cause: What went wrong.
        action: What to do about it.
    """

    cause: str
    action: str


_AGAIN = "Mend the row, then run again with --retry-failed."
_RECONNECT = "Connect the account again in the dashboard, then run again."
_LATER = "Nothing: the next run tries again."
_ACTIONS = {
    "account_not_permitted": "Use a key that may use this account.",
    "account_revoked": _RECONNECT,
    "ambiguous_name": "Name the account or board by its id.",
    "asset_not_found": "Run again: the picture is uploaded anew.",
    "billing_inactive": "Bring the subscription in order, then run again.",
    "board_access_denied": "Name another board, or ask its owner for access.",
    "board_deleted": "Name another board.",
    "board_not_found": "Make the board, name another one, or use --create-boards.",
    "board_not_owned": "Name a board that belongs to the account.",
    "credits_exhausted": "Buy credits or wait for the next period, then run again.",
    "feature_unavailable": "Upgrade the plan, or give pictures by address instead of files.",
    "insufficient_scope": "Use a key with the scopes read and write.",
    "internal_error": "Run again with --retry-failed.",
    "invalid_file": _AGAIN,
    "invalid_image": "Give a picture that opens, then run again with --retry-failed.",
    "invalid_input": _AGAIN,
    "invalid_payload": _AGAIN,
    "media_url_temporarily_unavailable": "Run again with --retry-failed.",
    "media_url_unreachable": "Make the address reachable or give a file, then run again with --retry-failed.",
    "missing_video_asset": "Run again: the video is uploaded anew.",
    "not_found": "Somebody deleted the pin. To publish it again, use --retry-failed.",
    "pin_already_published": "Delete the pin and publish the row in another campaign.",
    "pinterest_not_connected": "Connect an account, then run again.",
    "plan_limit": "Upgrade the plan, or remove what is no longer needed.",
    "publish_timeout": "Run again with --retry-failed.",
    "quota_exceeded": "Wait for the next period, buy credits or upgrade the plan, then run again.",
    "rate_limited": _LATER,
    "resource_not_found": "Check that board and picture still exist, then run again with --retry-failed.",
    "scope_missing": _RECONNECT,
    "storage_quota_exceeded": "Delete uploads that are no longer needed, or upgrade the plan.",
    "token_expired": _RECONNECT,
    "token_revoked": _RECONNECT,
    "transient_upstream": "Run again with --retry-failed.",
    "unauthorized": "Sign in again: pinbridge login.",
    "unreachable": _LATER,
    "unreadable_file": "Check that the file exists and can be read.",
    "validation_error": _AGAIN,
}


def remedy_of(code: str, message: str) -> Remedy:
    """Return what a code means and what to do.

    Args:
        code: The code of a row.
        message: What was said when it occurred.
    """
    return Remedy(message or code.replace("_", " "), _ACTIONS.get(code, _AGAIN))
