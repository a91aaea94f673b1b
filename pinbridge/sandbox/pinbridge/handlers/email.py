"""Which mails a user wants."""

from __future__ import annotations

import hmac

from pinbridge_api import models

from pinbridge.sandbox._shared.errors import not_found
from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox.pinbridge import render, tickets
from pinbridge.sandbox.pinbridge.calls import Call, Registry
from pinbridge.sandbox.pinbridge.handlers.auth import caller_user
from pinbridge.sandbox.pinbridge.rows import MailPreferences, User, Workspace

operations = Registry()


@operations.serve("get_email_preferences")
def get_email_preferences(call: Call) -> Response:
    """Show the preferences of the caller for the active project."""
    row = _preferences(call, caller_user(call), call.caller.workspace)
    return Response(render.same_fields(row, models.EmailPreferencesResponse))


@operations.serve("update_email_preferences")
def update_email_preferences(call: Call) -> Response:
    """Set all three switches."""
    request = call.body(models.EmailPreferencesUpdateRequest)
    row = _preferences(call, caller_user(call), call.caller.workspace)
    row.transactional_enabled = request.transactional_enabled
    row.alerts_enabled = request.alerts_enabled
    row.verification_enabled = request.verification_enabled
    row.updated_at = call.now
    call.state.store.mail_preferences.save(row)
    return Response(render.same_fields(row, models.EmailPreferencesResponse))


@operations.serve("unsubscribe_email")
def unsubscribe_email(call: Call) -> Response:
    """End the alerts of one user for one project; the token of the mail replaces the login."""
    workspace_id = call.query.required_uuid("workspace_id")
    token = call.query.required("token")
    user_id = call.query.required_uuid("user_id")
    call.query.check()
    user = call.state.store.users.get(user_id)
    workspace = call.state.store.workspaces.get(workspace_id)
    if user is None or workspace is None:
        raise not_found("User or project")
    if not hmac.compare_digest(token.encode(), tickets.unsubscribe_token(user, workspace).encode()):
        raise tickets.bad_token()
    row = _preferences(call, user, workspace)
    row.alerts_enabled = row.transactional_enabled = False
    row.updated_at = call.now
    call.state.store.mail_preferences.save(row)
    return Response(models.UnsubscribeResponse(message="You get no more mails about this project."))


def _preferences(call: Call, user: User, workspace: Workspace) -> MailPreferences:
    rows = call.state.store.mail_preferences
    row = rows.find("workspace_id = ? AND user_id = ?", workspace.id, user.id)
    if row is not None:
        return row
    return rows.add(
        MailPreferences(
            **call.state.stamp(),
            workspace_id=workspace.id,
            user_id=user.id,
        )
    )
