"""Accounts, sessions, passwords, addresses and the profile."""

from __future__ import annotations

import attrs
from pinbridge_api import models

from pinbridge.runtime.types import UNSET
from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.http import Response, given
from pinbridge.sandbox._shared.secrets import check_password, hash_password
from pinbridge.sandbox.pinbridge import render, sessions, tickets
from pinbridge.sandbox.pinbridge.calls import Call, Registry
from pinbridge.sandbox.pinbridge.rows import User, Workspace
from pinbridge.sandbox.pinbridge.state import Actor, State

_MAIL_INTERVAL_SECONDS = 60
_RESET_MESSAGE = "If the address is known, a mail with instructions is on its way."

operations = Registry()


def caller_user(call: Call) -> User:
    """Return the user of a session-only operation."""
    user = call.caller.user
    if user is None:
        raise RuntimeError("a session has a user")
    return user


@operations.serve("register")
def register(call: Call) -> Response:
    """Create a user, an organization and its production project, or join one by invitation."""
    request = call.body(models.RegisterRequest)
    state = call.state
    if sessions.find_user(state, request.email) is not None:
        raise ApiError("conflict", "This e-mail address is already registered")
    timezone = given(request.timezone)
    invite = given(request.invite_token)
    if invite:
        invitation = tickets.invitation_to_use(state, invite, request.email)
        workspace = sessions.production_of(state, invitation.organization_id)
        user = _new_user(state, request, workspace, timezone)
        tickets.join(state, user, invitation)
    else:
        name = given(request.workspace_name) or f"{request.full_name}'s workspace"
        organization = sessions.make_organization(state, name)
        workspace = sessions.make_workspace(
            state,
            organization,
            name,
            plan=state.settings.register_plan,
            timezone=timezone or "UTC",
        )
        user = _new_user(state, request, workspace, timezone)
        sessions.make_member(state, user, organization.id, "owner")
    _send_verification(state, user)
    _log(call, workspace, user, "user.registered", f"{user.email} signed up")
    return Response(sessions.auth_response(state, user, workspace), 201)


def _new_user(
    state: State, request: models.RegisterRequest, workspace: Workspace, timezone: str | None
) -> User:
    return sessions.make_user(
        state,
        request.email,
        request.password,
        workspace,
        full_name=request.full_name,
        timezone=timezone,
    )


def _log(call: Call, workspace: Workspace, user: User, action: str, message: str) -> None:
    actor = Actor("user", user.id, user.email, call.request_id)
    call.state.log(workspace, actor, action, message, user)


@operations.serve("login")
def login(call: Call) -> Response:
    """Open a session."""
    request = call.body(models.LoginRequest)
    state = call.state
    user = sessions.find_user(state, request.email)
    if user is None or not check_password(request.password, user.password_hash):
        raise ApiError(
            "unauthorized",
            "Invalid email or password",
            remediation="Check address and password, or reset the password.",
        )
    if timezone := given(request.timezone):
        user.timezone = timezone
    workspace = state.store.workspaces.get(user.active_workspace_id)
    if invite := given(request.invite_token):
        workspace = tickets.join(state, user, tickets.invitation_to_use(state, invite, user.email))
    if workspace is None or sessions.membership(state, user, workspace.organization_id) is None:
        workspace = _any_workspace(state, user)
    _log(call, workspace, user, "user.logged_in", f"{user.email} logged in")
    return Response(sessions.auth_response(state, user, workspace))


def _any_workspace(state: State, user: User) -> Workspace:
    member = state.store.members.find("user_id = ?", user.id)
    if member is None:
        raise ApiError("unauthorized", "The user belongs to no organization")
    return sessions.production_of(state, member.organization_id)


@operations.serve("forgot_password")
def forgot_password(call: Call) -> Response:
    """Mail a token to set a new password; the response is the same for unknown addresses."""
    request = call.body(models.ForgotPasswordRequest)
    user = sessions.find_user(call.state, request.email)
    if user is not None:
        token = tickets.make_ticket(call.state, user, "reset", tickets.RESET_LIFE)
        call.state.mail(user.email, "password_reset", token)
    return Response(models.PasswordResetActionResponse(message=_RESET_MESSAGE))


@operations.serve("reset_password")
def reset_password(call: Call) -> Response:
    """Set a new password with a mailed token, which works once."""
    request = call.body(models.ResetPasswordRequest)
    _, user = tickets.find_ticket(call.state, request.token, "reset")
    user.password_hash = hash_password(request.password)
    user.updated_at = call.now
    sessions.credentials_changed(call.state, user)
    return Response(models.PasswordResetActionResponse(message="The password was set."))


@operations.serve("change_password")
def change_password(call: Call) -> Response:
    """Change the password of the caller; other sessions end."""
    request = call.body(models.ChangePasswordRequest)
    user = caller_user(call)
    if not check_password(request.current_password, user.password_hash):
        raise ApiError(
            "unauthorized",
            "The current password is wrong",
            remediation="Check the current password.",
        )
    user.password_hash = hash_password(request.new_password)
    user.updated_at = call.now
    sessions.credentials_changed(call.state, user, call.caller.session_id)
    _log(call, call.caller.workspace, user, "user.password_changed", "Password changed")
    return Response(models.PasswordResetActionResponse(message="The password was changed."))


@operations.serve("request_email_verification")
def request_email_verification(call: Call) -> Response:
    """Mail a new verification token, but not more than one a minute."""
    user = caller_user(call)
    if user.email_verified:
        return Response(
            models.EmailVerificationActionResponse(message="The address is verified already.")
        )
    wait = _mail_wait(call.state, user)
    if wait == 0:
        _send_verification(call.state, user)
        wait = _MAIL_INTERVAL_SECONDS
        message = "A verification mail is on its way."
    else:
        message = "A verification mail was sent a moment ago."
    return Response(
        models.EmailVerificationActionResponse(message=message, retry_after_seconds=wait)
    )


def _send_verification(state: State, user: User) -> None:
    token = tickets.make_ticket(state, user, "verify", tickets.VERIFY_LIFE, data=user.email)
    state.mail(user.email, "email_verification", token)


def _mail_wait(state: State, user: User) -> int:
    sent = state.store.tickets.where(
        "user_id = ? AND purpose = 'verify' AND used_at IS NULL", user.id, order="seq DESC"
    )
    if not sent:
        return 0
    passed = state.now() - (sent[0].expires_at - tickets.VERIFY_LIFE)
    return max(0, _MAIL_INTERVAL_SECONDS - int(passed.total_seconds()))


@operations.serve("verify_email")
def verify_email(call: Call) -> Response:
    """Confirm an address; the call can be repeated."""
    token = call.query.required("token")
    call.query.check()
    ticket, user = tickets.find_ticket(call.state, token, "verify")
    if sessions.email_key(ticket.data) != user.email_key:
        raise tickets.bad_token()
    ticket.used_at = ticket.used_at or call.now
    call.state.store.tickets.save(ticket)
    user.email_verified = True
    user.updated_at = call.now
    call.state.store.users.save(user)
    return Response(models.EmailVerificationActionResponse(message="The address is verified."))


@operations.serve("request_email_change")
def request_email_change(call: Call) -> Response:
    """Mail a token to a new address; the old one stays until the new one is confirmed."""
    request = call.body(models.PrimaryEmailChangeRequest)
    user = caller_user(call)
    if sessions.find_user(call.state, request.new_email) is not None:
        raise ApiError("conflict", "This e-mail address is already registered")
    user.pending_email, user.pending_email_at = request.new_email, call.now
    user.updated_at = call.now
    call.state.store.users.save(user)
    token = tickets.make_ticket(
        call.state, user, "email", tickets.VERIFY_LIFE, data=request.new_email
    )
    call.state.mail(request.new_email, "email_change", token)
    return Response(
        models.PrimaryEmailChangeRequestResponse(
            message="A confirmation mail is on its way.",
            pending_email=request.new_email,
            requested_at=call.now,
            retry_after_seconds=_MAIL_INTERVAL_SECONDS,
        )
    )


@operations.serve("confirm_email_change")
def confirm_email_change(call: Call) -> Response:
    """Change the address and end the sessions; the call can be repeated."""
    token = call.query.required("token")
    call.query.check()
    state = call.state
    ticket, user = tickets.find_ticket(state, token, "email")
    if ticket.used_at is None:
        taken = sessions.find_user(state, ticket.data)
        if taken is not None and taken.id != user.id:
            raise ApiError("conflict", "This e-mail address is already registered")
        if user.pending_email != ticket.data:
            raise tickets.bad_token()
        ticket.used_at = call.now
        state.store.tickets.save(ticket)
        user.email, user.email_key = ticket.data, sessions.email_key(ticket.data)
        user.email_verified = True
        user.updated_at = call.now
        sessions.credentials_changed(state, user)
    elif user.email_key != sessions.email_key(ticket.data):
        raise tickets.bad_token()
    return Response(
        models.PrimaryEmailChangeActionResponse(
            message="The address was changed.", new_email=user.email, requires_reauthentication=True
        )
    )


@operations.serve("get_me")
def get_me(call: Call) -> Response:
    """Show user, organizations and projects of the session."""
    user, workspace = caller_user(call), call.caller.workspace
    current = sessions.session_fields(call.state, user, workspace)
    return Response(
        render.same_fields(
            current,
            models.MeResponse,
            user=user,
            workspace=current.active_project,
            available_organizations=sessions.available_organizations(call.state, user, workspace),
        )
    )


@operations.serve("get_profile")
def get_profile(call: Call) -> Response:
    """Show the profile."""
    return Response(_profile(call, caller_user(call)))


@operations.serve("update_profile")
def update_profile(call: Call) -> Response:
    """Change the given fields of the profile; null clears what may be empty."""
    request = call.body(models.ProfileUpdateRequest)
    user, workspace = caller_user(call), call.caller.workspace
    changes = attrs.asdict(request, filter=lambda _, value: value is not UNSET)
    if changes.keys() - {"full_name"}:
        # All other fields are those of the project and the organization.
        call.caller.require_permission("can_manage_members")
    if (name := changes.pop("full_name", None)) is not None:
        user.full_name = name
    if (name := changes.pop("workspace_name", None)) is not None:
        workspace.name = name
        call.state.store.workspaces.save(workspace)
    organization = sessions.organization_of(call.state, workspace)
    organization.profile.update(changes)
    call.state.store.organizations.save(organization)
    user.updated_at = call.now
    call.state.store.users.save(user)
    return Response(_profile(call, user))


def _profile(call: Call, user: User) -> models.ProfileResponse:
    workspace = call.caller.workspace
    organization = sessions.organization_of(call.state, workspace)
    return models.ProfileResponse(
        full_name=user.full_name,
        email=user.email,
        pending_email_change_to=user.pending_email,
        pending_email_change_requested_at=user.pending_email_at,
        workspace_name=workspace.name,
        **organization.profile,
    )
