"""Index of all operations."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any

from pinbridge.runtime.operation import Operation

__all__ = ["OPERATIONS", "load"]

OPERATIONS: Mapping[str, str] = MappingProxyType(
    {
        "list_activity_logs": "api.activity_logs.list_activity_logs",
        "get_root": "api.system.get_root",
        "get_health": "api.system.get_health",
        "get_readiness": "api.system.get_readiness",
        "stripe_webhook": "api.system.stripe_webhook",
        "get_status": "api.system.get_status",
        "register": "api.auth.register",
        "login": "api.auth.login",
        "forgot_password": "api.auth.forgot_password",
        "reset_password": "api.auth.reset_password",
        "change_password": "api.auth.change_password",
        "request_email_verification": "api.auth.request_email_verification",
        "verify_email": "api.auth.verify_email",
        "request_email_change": "api.auth.request_email_change",
        "confirm_email_change": "api.auth.confirm_email_change",
        "get_me": "api.auth.get_me",
        "get_profile": "api.auth.get_profile",
        "update_profile": "api.auth.update_profile",
        "list_api_keys": "api.api_keys.list_api_keys",
        "create_api_key": "api.api_keys.create_api_key",
        "revoke_api_key": "api.api_keys.revoke_api_key",
        "update_api_key": "api.api_keys.update_api_key",
        "upload_image": "api.assets.upload_image",
        "upload_video": "api.assets.upload_video",
        "get_asset_content": "api.assets.get_asset_content",
        "get_asset": "api.assets.get_asset",
        "delete_asset": "api.assets.delete_asset",
        "list_assets": "api.assets.list_assets",
        "bulk_delete_assets": "api.assets.bulk_delete_assets",
        "start_oauth": "api.pinterest.start_oauth",
        "oauth_callback": "api.pinterest.oauth_callback",
        "list_accounts": "api.pinterest.list_accounts",
        "revoke_account": "api.pinterest.revoke_account",
        "get_account_analytics": "api.pinterest.get_account_analytics",
        "list_boards": "api.pinterest.list_boards",
        "create_board": "api.pinterest.create_board",
        "check_board_access": "api.pinterest.check_board_access",
        "delete_board": "api.pinterest.delete_board",
        "update_board": "api.pinterest.update_board",
        "list_related_terms": "api.pinterest.list_related_terms",
        "list_projects": "api.projects.list_projects",
        "create_sandbox_project": "api.projects.create_sandbox_project",
        "switch_project": "api.projects.switch_project",
        "reset_sandbox_project": "api.projects.reset_sandbox_project",
        "list_pins": "api.pins.list_pins",
        "create_pin": "api.pins.create_pin",
        "validate_pin": "api.pins.validate_pin",
        "create_pin_batch": "api.pins.create_pin_batch",
        "list_pin_imports": "api.pins.list_pin_imports",
        "import_pins_json": "api.pins.import_pins_json",
        "import_pins_csv": "api.pins.import_pins_csv",
        "get_pin_import": "api.pins.get_pin_import",
        "bulk_delete_pins": "api.pins.bulk_delete_pins",
        "bulk_retry_pins": "api.pins.bulk_retry_pins",
        "get_pin": "api.pins.get_pin",
        "delete_pin": "api.pins.delete_pin",
        "update_pin": "api.pins.update_pin",
        "get_pin_analytics": "api.pins.get_pin_analytics",
        "retry_pin": "api.pins.retry_pin",
        "list_schedules": "api.schedules.list_schedules",
        "create_schedule": "api.schedules.create_schedule",
        "validate_schedule": "api.schedules.validate_schedule",
        "bulk_cancel_schedules": "api.schedules.bulk_cancel_schedules",
        "bulk_retry_schedules": "api.schedules.bulk_retry_schedules",
        "bulk_delete_schedules": "api.schedules.bulk_delete_schedules",
        "get_schedule": "api.schedules.get_schedule",
        "delete_schedule": "api.schedules.delete_schedule",
        "update_schedule": "api.schedules.update_schedule",
        "cancel_schedule": "api.schedules.cancel_schedule",
        "retry_schedule": "api.schedules.retry_schedule",
        "list_webhooks": "api.webhooks.list_webhooks",
        "create_webhook": "api.webhooks.create_webhook",
        "get_webhook": "api.webhooks.get_webhook",
        "delete_webhook": "api.webhooks.delete_webhook",
        "update_webhook": "api.webhooks.update_webhook",
        "get_rate_meter": "api.rate_meter.get_rate_meter",
        "get_job": "api.jobs.get_job",
        "get_pricing": "api.billing.get_pricing",
        "create_checkout": "api.billing.create_checkout",
        "create_portal": "api.billing.create_portal",
        "get_billing_status": "api.billing.get_billing_status",
        "get_dashboard_summary": "api.dashboard.get_dashboard_summary",
        "preview_invitation": "api.team.preview_invitation",
        "accept_invitation": "api.team.accept_invitation",
        "list_team_members": "api.team.list_team_members",
        "remove_team_member": "api.team.remove_team_member",
        "update_team_member": "api.team.update_team_member",
        "list_invitations": "api.team.list_invitations",
        "create_invitation": "api.team.create_invitation",
        "revoke_invitation": "api.team.revoke_invitation",
        "resend_invitation": "api.team.resend_invitation",
        "get_mcp_quota": "api.mcp.get_mcp_quota",
        "track_mcp_request": "api.mcp.track_mcp_request",
        "get_email_preferences": "api.email.get_email_preferences",
        "update_email_preferences": "api.email.update_email_preferences",
        "unsubscribe_email": "api.email.unsubscribe_email",
        "get_analytics_overview": "api.analytics.get_analytics_overview",
        "list_top_pins": "api.analytics.list_top_pins",
        "collect_account_analytics": "api.analytics.collect_account_analytics",
    }
)
"""Module of each operation, relative to the package."""


def load(operation_id: str) -> Operation[Any]:
    """Import an operation's module and return what it describes.

    Raises:
        KeyError: No operation has this id.
    """
    module = import_module(f".{OPERATIONS[operation_id]}", __package__)
    operation: Operation[Any] = module.OPERATION
    return operation
