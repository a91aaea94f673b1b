"""Methods that show whether a call of unknown outcome was processed, if a retry could repeat its effect."""

from __future__ import annotations

from collections.abc import Mapping

LOOK_UPS: Mapping[str, str] = {
    "accept_invitation": "projects.list",
    "change_password": "auth.login",
    "collect_account_analytics": "pinterest.account_analytics",
    "create_api_key": "api_keys.list",
    "create_board": "pinterest.list_boards",
    "create_checkout": "billing.status",
    "create_invitation": "team.list_invitations",
    "create_schedule": "schedules.list",
    "create_webhook": "webhooks.list",
    "import_pins_csv": "pins.list_imports",
    "import_pins_json": "pins.list_imports",
    "register": "auth.login",
    "resend_invitation": "team.list_invitations",
    "reset_password": "auth.login",
    "retry_pin": "pins.get",
    "retry_schedule": "schedules.get",
    "track_mcp_request": "mcp.quota",
    "upload_image": "assets.list",
    "upload_video": "assets.list",
}
"""Operation that is `unsafe` to repeat -> method to look with. Left out is what only sends a mail or
makes a link, where one more does no harm."""
