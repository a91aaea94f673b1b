"""Tokens that are mailed: to verify, to reset, to change an address, to join, to unsubscribe."""

from __future__ import annotations

from datetime import timedelta

from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.secrets import hash_secret
from pinbridge.sandbox.pinbridge import sessions
from pinbridge.sandbox.pinbridge.rows import Invitation, Ticket, User, Workspace
from pinbridge.sandbox.pinbridge.state import State

RESET_LIFE = timedelta(hours=1)
VERIFY_LIFE = timedelta(days=7)


def make_ticket(state: State, user: User, purpose: str, life: timedelta, data: str = "") -> str:
    """Return a new single-use token for a mail."""
    token = state.new_secret()
    state.store.tickets.add(
        Ticket(
            id=hash_secret(token),
            purpose=purpose,
            user_id=user.id,
            data=data,
            expires_at=state.now() + life,
        )
    )
    return token


def find_ticket(state: State, token: str, purpose: str) -> tuple[Ticket, User]:
    """Return the ticket that a mailed token stands for, and its user.

    Raises:
        ApiError: 400 for an unknown or expired token.
    """
    ticket = state.store.tickets.find("id = ? AND purpose = ?", hash_secret(token), purpose)
    user = state.store.users.get(ticket.user_id) if ticket else None
    if ticket is None or user is None or ticket.expires_at <= state.now():
        raise bad_token()
    return ticket, user


def bad_token() -> ApiError:
    """Return the error for a mailed token that is wrong or has expired."""
    return ApiError(
        "bad_request",
        "The token is invalid or has expired",
        remediation="Ask for a new mail.",
    )


def unsubscribe_token(user: User, workspace: Workspace) -> str:
    """Return the token that mails carry; it cannot be made from what the API shows."""
    return hash_secret(f"unsubscribe:{user.id}:{workspace.id}:{user.password_hash}")


def invitation_status(state: State, invitation: Invitation) -> str:
    """Return the state of an invitation."""
    if invitation.accepted_at is not None:
        return "accepted"
    if invitation.revoked_at is not None:
        return "revoked"
    return "expired" if invitation.expires_at <= state.now() else "pending"


def find_invitation(state: State, token: str) -> Invitation | None:
    """Return the invitation that a mailed token stands for, or None."""
    return state.store.invitations.find("token_hash = ?", hash_secret(token.strip()))


def invitation_to_use(state: State, token: str, email: str) -> Invitation:
    """Return the pending invitation of a person who registers or signs in with it.

    Raises:
        ApiError: 400 when the token is wrong, has expired, or is for another address.
    """
    invitation = find_invitation(state, token)
    if (
        invitation is None
        or invitation_status(state, invitation) != "pending"
        or sessions.email_key(invitation.email) != sessions.email_key(email)
    ):
        raise bad_token()
    return invitation


def join(state: State, user: User, invitation: Invitation) -> Workspace:
    """Make a user a member by an invitation, and return the project to work in."""
    if sessions.membership(state, user, invitation.organization_id) is None:
        sessions.make_member(
            state,
            user,
            invitation.organization_id,
            invitation.role,
            invited_by=invitation.invited_by_user_id,
        )
    invitation.accepted_at = invitation.updated_at = state.now()
    state.store.invitations.save(invitation)
    return sessions.production_of(state, invitation.organization_id)
