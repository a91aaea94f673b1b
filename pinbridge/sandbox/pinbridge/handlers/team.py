"""Members of the organization and their invitations."""

from __future__ import annotations

from datetime import timedelta

from pinbridge_api import models

from pinbridge.sandbox._shared.errors import ApiError, invalid_field, not_found
from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox._shared.secrets import hash_secret
from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinbridge import render, sessions, tickets
from pinbridge.sandbox.pinbridge.calls import Call, Registry
from pinbridge.sandbox.pinbridge.handlers.auth import caller_user
from pinbridge.sandbox.pinbridge.identity import ROLES
from pinbridge.sandbox.pinbridge.rows import Invitation, Member

operations = Registry()

INVITATION_LIFE = timedelta(days=7)
_PERMISSION = "can_manage_members"


@operations.serve("preview_invitation")
def preview_invitation(call: Call) -> Response:
    """Show what an invitation is for; the token replaces the login."""
    token = call.query.required("token")
    call.query.check()
    invitation = tickets.find_invitation(call.state, token)
    organization = (
        call.state.store.organizations.get(invitation.organization_id) if invitation else None
    )
    if invitation is None or organization is None:
        raise not_found("Invitation")
    status = tickets.invitation_status(call.state, invitation)
    if status == "expired":
        raise tickets.bad_token()
    inviter = call.state.store.users.get(invitation.invited_by_user_id or "")
    return Response(
        render.same_fields(
            invitation,
            models.TeamInvitationPreviewResponse,
            organization_name=organization.name,
            status=status,
            inviter_name=inviter.full_name if inviter else None,
            inviter_email=inviter.email if inviter else None,
            team_access_enabled=True,
        )
    )


@operations.serve("accept_invitation")
def accept_invitation(call: Call) -> Response:
    """Join the inviting organization, and get a token for it."""
    request = call.body(models.TeamInvitationAcceptRequest)
    user = caller_user(call)
    invitation = tickets.find_invitation(call.state, request.token)
    if invitation is None:
        raise not_found("Invitation")
    status = tickets.invitation_status(call.state, invitation)
    if status == "expired":
        raise tickets.bad_token()
    if status != "pending":
        raise ApiError("conflict", f"The invitation is {status}")
    if sessions.email_key(invitation.email) != user.email_key:
        raise ApiError("forbidden", "The invitation is for another address")
    workspace = tickets.join(call.state, user, invitation)
    opened = sessions.auth_response(call.state, user, workspace)
    call.state.log(workspace, call.actor, "member.joined", f"{user.email} joined", user)
    return Response(render.same_fields(opened, models.TeamInvitationAcceptResponse))


@operations.serve("list_team_members")
def list_team_members(call: Call) -> Response:
    """List the members, newest first."""
    rows = call.state.store.members.where(
        "organization_id = ?", call.caller.workspace.organization_id, order="seq DESC"
    )
    return Response(models.TeamMembersListResponse(items=[_member(call, row) for row in rows]))


def _member(call: Call, row: Member) -> models.TeamMemberResponse:
    user = call.state.store.users.get(row.user_id)
    if user is None:
        raise LookupError(f"member {row.id} has no user")
    inviter = call.state.store.users.get(row.invited_by_user_id or "")
    return render.same_fields(
        row,
        models.TeamMemberResponse,
        user=user,
        invited_by=inviter,
    )


@operations.serve("list_invitations", _PERMISSION)
def list_invitations(call: Call) -> Response:
    """List the invitations, newest first."""
    rows = call.state.store.invitations.where(
        "organization_id = ?", call.caller.workspace.organization_id, order="seq DESC"
    )
    return Response(
        models.TeamInvitationsListResponse(items=[_invitation(call, row) for row in rows])
    )


def _invitation(call: Call, row: Invitation) -> models.TeamInvitationResponse:
    inviter = call.state.store.users.get(row.invited_by_user_id or "")
    return render.same_fields(
        row,
        models.TeamInvitationResponse,
        inviter_name=inviter.full_name if inviter else None,
        inviter_email=inviter.email if inviter else None,
    )


@operations.serve("create_invitation", _PERMISSION)
def create_invitation(call: Call) -> Response:
    """Invite a person by mail."""
    request = call.body(models.TeamInvitationCreateRequest)
    organization_id = call.caller.workspace.organization_id
    role = _role(call, request.role)
    user = sessions.find_user(call.state, request.email)
    if user and sessions.membership(call.state, user, organization_id):
        raise ApiError("conflict", "This person is a member already")
    for row in call.state.store.invitations.where("organization_id = ?", organization_id):
        same = sessions.email_key(row.email) == sessions.email_key(request.email)
        if same and tickets.invitation_status(call.state, row) == "pending":
            raise ApiError("conflict", "This person is invited already")
    token = call.state.new_secret()
    invitation = call.state.store.invitations.add(
        Invitation(
            **call.state.stamp(),
            organization_id=organization_id,
            email=request.email,
            role=role,
            token_hash=hash_secret(token),
            invited_by_user_id=caller_user(call).id,
            expires_at=call.now + INVITATION_LIFE,
        )
    )
    call.state.mail(request.email, "team_invitation", token)
    call.log("invitation.created", f"{request.email} invited", invitation)
    return Response(_invitation(call, invitation), 201)


def _role(call: Call, requested: str) -> str:
    """Return a role that the caller may give; only an owner can make an owner."""
    requested = requested.strip().lower()
    if requested not in ROLES:
        raise invalid_field("role", f"Input should be one of {', '.join(ROLES)}")
    if requested == "owner" and not (call.caller.member and call.caller.member.role == "owner"):
        raise ApiError("forbidden", "Only an owner can make an owner")
    return requested


def _open_invitation(call: Call) -> Invitation:
    invitation = call.state.store.invitations.require(
        "Invitation",
        "organization_id = ? AND id = ?",
        call.caller.workspace.organization_id,
        call.path_id("invitation_id"),
    )
    status = tickets.invitation_status(call.state, invitation)
    if status not in ("pending", "expired"):
        raise ApiError("conflict", f"The invitation is {status}")
    return invitation


@operations.serve("resend_invitation", _PERMISSION)
def resend_invitation(call: Call) -> Response:
    """Send the mail again, with a new token and a new term; the old token no longer works."""
    invitation = _open_invitation(call)
    token = call.state.new_secret()
    invitation.token_hash = hash_secret(token)
    invitation.expires_at = call.now + INVITATION_LIFE
    invitation.updated_at = call.now
    call.state.store.invitations.save(invitation)
    call.state.mail(invitation.email, "team_invitation", token)
    return Response(_invitation(call, invitation))


@operations.serve("revoke_invitation", _PERMISSION)
def revoke_invitation(call: Call) -> Response:
    """Revoke an invitation."""
    invitation = _open_invitation(call)
    invitation.revoked_at = invitation.updated_at = call.now
    call.state.store.invitations.save(invitation)
    call.log("invitation.revoked", f"Invitation of {invitation.email} revoked", invitation)
    return Response(models.TeamActionResponse(message="The invitation was revoked."))


def _find_member(call: Call) -> Member:
    return call.state.store.members.require(
        "Member",
        "organization_id = ? AND id = ?",
        call.caller.workspace.organization_id,
        call.path_id("member_id"),
    )


def _keep_an_owner(call: Call, member: Member) -> None:
    """Refuse to remove the last owner, and to change an owner without being one."""
    if member.role != "owner":
        return
    _role(call, "owner")
    owners = Where("organization_id = ? AND role = 'owner'", member.organization_id)
    if call.state.store.members.count(owners) == 1:
        raise ApiError("conflict", "An organization needs an owner")


@operations.serve("update_team_member", _PERMISSION)
def update_team_member(call: Call) -> Response:
    """Give a member another role."""
    member = _find_member(call)
    role = _role(call, call.body(models.TeamMemberUpdateRequest).role)
    if role != member.role:
        _keep_an_owner(call, member)
    member.role, member.updated_at = role, call.now
    call.state.store.members.save(member)
    call.log("member.updated", f"Role changed to {role}", member)
    return Response(_member(call, member))


@operations.serve("remove_team_member", _PERMISSION)
def remove_team_member(call: Call) -> Response:
    """Remove a member; the sessions in this organization end."""
    member = _find_member(call)
    _keep_an_owner(call, member)
    call.state.store.members.remove(member)
    call.log("member.removed", "Member removed", member)
    return Response(models.TeamActionResponse(message="The member was removed."))
