"""Error codes of the PinBridge API, in responses and on pins."""

from __future__ import annotations

from functools import partial

from pinbridge._core.error_table import ErrorRow, ErrorTable

_request = partial(ErrorRow, "PinBridge")
_publish = partial(ErrorRow, "PinBridge", place="publish")

_RECONNECT = "Connect the Pinterest account again in the dashboard."
_UPGRADE = "Upgrade the plan."
_READ_AGAIN = "Read the object again, and act on its current state."

ERRORS = ErrorTable(
    [
        # Credentials and permissions
        _request("insufficient_scope", "The API key lacks the right to read, write or delete.", "Use a key with this right.", "caller"),
        _request("account_not_permitted", "The API key is limited to other Pinterest accounts.", "Use another key, or an account that it allows.", "caller"),
        _request("forbidden", "Your role, or the kind of project, does not allow this.", "Ask an administrator of the project.", "account"),
        _request("token_expired", "PinBridge's access to the Pinterest account has expired.", _RECONNECT, "account"),
        _request("token_revoked", "PinBridge's access to the Pinterest account was withdrawn.", _RECONNECT, "account"),
        _request("scope_missing", "The connection to Pinterest lacks a permission; missing_scopes names it.", _RECONNECT, "account"),
        _request("account_revoked", "The Pinterest account was disconnected from PinBridge.", _RECONNECT, "account"),
        _request("pinterest_not_connected", "No Pinterest account is connected.", "Connect one on the page at connect_url.", "account"),
        # Pinterest and its boards
        _request("pinterest_feature_unavailable", "Pinterest does not offer this action through PinBridge.", "Change the request; connecting again does not help.", "caller"),
        _request("pinterest_not_permitted", "Pinterest does not allow this action through PinBridge.", "Change the request; connecting again does not help.", "caller"),
        _request("board_not_found", "The board does not exist.", "List the boards again, and use one of them.", "caller"),
        _request("board_deleted", "The board was deleted on Pinterest.", "Use another board.", "caller"),
        _request("board_not_owned", "The board belongs to another account.", "Use a board of this account.", "caller"),
        _request("board_access_denied", "The account may not publish to this board; often it is a group board.", "Check the access with pinterest.check_board_access, or use another board.", "caller"),
        _request("sandbox_board_limit", "The sandbox project has the maximum number of boards.", "Delete a board, or reset the sandbox project.", "caller"),
        _request("sandbox_board_fixed", "A schedule of a sandbox project can't change its board.", "Cancel the schedule, and create another.", "caller"),
        # States of pins and schedules
        _request("pin_already_published", "The pin is published and can't be changed.", "Delete it, and publish it again.", "caller"),
        _request("pin_removed_on_pinterest", "The pin was deleted on Pinterest.", "Publish it again, or delete the record.", "caller"),
        _request("pin_publishing", "The pin is being published.", "Wait until it is published or failed.", "nobody", is_worth_waiting=True),
        _request("pin_not_published", "The pin is not published yet.", "Wait until it is published.", "nobody", is_worth_waiting=True),
        _request("schedule_not_editable", "The schedule is being published, or has been.", "Change the pin that it created.", "caller"),
        _request("conflict", "The object is in a state that does not allow this.", _READ_AGAIN, "caller"),
        _request("bad_request", "The object is in a state that does not allow this.", _READ_AGAIN, "caller"),
        _request("not_found", "The object does not exist in this project.", "List the objects again, and use one of them.", "caller"),
        # Input
        _request("validation_error", "A field is missing, too long or not valid.", "Correct the fields that field_errors names.", "caller"),
        _request("invalid_image", "The picture is damaged or incomplete.", "Upload another file.", "caller"),
        _request("invalid_date_range", "The start is not before the end, or the range is longer than 366 days.", "Correct the range.", "caller"),
        _request("invalid_timezone", "The time zone is not an IANA name.", "Use a name such as Europe/Berlin.", "caller"),
        # Plan, quota and payment
        _request("feature_unavailable", "The plan has no uploads or no bulk calls.", "Upgrade the plan, or publish one pin at a time by image_url.", "account"),
        _request("feature_not_available", "The plan has no uploads or no bulk calls.", "Upgrade the plan, or publish one pin at a time by image_url.", "account"),
        _request("payment_required", "The plan or its payment does not allow this.", "Check the billing page.", "account"),
        _request("billing_inactive", "The subscription is neither active nor on trial.", "Check the billing page.", "account"),
        _request("quota_exceeded", "All pins of this month are used up.", "Wait for the next period, buy credits, or upgrade the plan.", "account", is_worth_waiting=True),
        _request("credits_exhausted", "All pins of this month and all credits are used up.", "Buy credits, or wait for the next period.", "account", is_worth_waiting=True),
        _request("plan_limit", "The plan allows no more of these.", _UPGRADE, "account"),
        _request("plan_required", "This needs a higher plan.", _UPGRADE, "account"),
        _request("storage_quota_exceeded", "The storage of the plan is full.", "Delete assets, or upgrade the plan.", "account"),
        _request("file_too_large", "The file is larger than the plan allows.", "Send a smaller file, or upgrade the plan.", "caller"),
        # Temporary errors
        _request("rate_limited", "Too many requests were sent.", "Wait as long as retry_after says.", "nobody", is_worth_waiting=True),
        _request("pinterest_unavailable", "Pinterest did not respond.", "Try again in about 30 seconds.", "nobody", is_worth_waiting=True),
        _request("service_unavailable", "PinBridge has a temporary problem.", "Try again later.", "nobody", is_worth_waiting=True),
        _request("internal_error", "PinBridge failed.", "Try again later; if the error persists, report the request id to PinBridge.", "service", is_worth_waiting=True, is_safe_to_repeat=False),
    ]
)  # fmt: skip
"""Codes of responses (`ErrorEnvelope.code`)."""

_NEW_PIN = "publish it as a new pin"

PUBLISH_ERRORS = ErrorTable(
    [
        _publish("rate_limited", "The pin is waiting for Pinterest's rate limit.", "Do nothing: it will be published automatically.", "nobody", is_worth_waiting=True, is_safe_to_repeat=False),
        _publish("quota_exceeded", "The pin is waiting for the next period of the plan.", "Do nothing: it will be published automatically.", "nobody", is_worth_waiting=True, is_safe_to_repeat=False),
        _publish("rate_paced", "The pin will wait for Pinterest's rate limit.", "Do nothing: it will be published automatically.", "nobody", is_worth_waiting=True, is_safe_to_repeat=False),
        _publish("token_expired", "PinBridge's access to the Pinterest account has expired.", "Connect the account again, then retry the pin.", "account"),
        _publish("token_revoked", "PinBridge's access to the Pinterest account was withdrawn.", "Connect the account again, then retry the pin.", "account"),
        _publish("scope_missing", "The connection to Pinterest lacks a permission.", "Connect the account again, then retry the pin.", "account"),
        _publish("board_access_denied", "Pinterest does not let the account publish to this board.", "Retry the pin with another board.", "caller"),
        _publish("resource_not_found", "Pinterest can't find an object, usually the board.", "Check the board, then the picture.", "caller"),
        _publish("invalid_image", "Pinterest can't read the picture.", f"Repair the picture, and {_NEW_PIN}.", "caller"),
        _publish("media_url_unreachable", "Pinterest can't download the picture from its URL.", f"Make the URL public, or upload the picture, and {_NEW_PIN}.", "caller"),
        _publish("asset_not_found", "The uploaded file no longer exists.", f"Upload it again, and {_NEW_PIN}.", "caller"),
        _publish("missing_video_asset", "The uploaded video no longer exists.", f"Upload it again, and {_NEW_PIN}.", "caller"),
        _publish("invalid_payload", "Pinterest refused a field of the pin.", "Update the pin, then retry it.", "caller"),
        _publish("media_url_temporarily_unavailable", "The URL of the picture did not respond for a moment.", "Retry the pin.", "nobody", is_worth_waiting=True),
        _publish("transient_upstream", "Pinterest had a temporary problem.", "Retry the pin.", "nobody", is_worth_waiting=True),
        _publish("publish_timeout", "Pinterest did not respond in time.", "Retry the pin.", "nobody", is_worth_waiting=True),
        _publish("internal_error", "PinBridge failed.", "Retry the pin; if it fails again, report its id to PinBridge.", "service", is_worth_waiting=True),
    ]
)  # fmt: skip
"""Codes of pins that failed or wait (`PinResponse.error_code`) and of checks before publishing."""
