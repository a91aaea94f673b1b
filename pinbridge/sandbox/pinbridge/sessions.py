"""Signing up and in: users, organizations, projects, bearer tokens."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pinbridge_api import models

from pinbridge.runtime.operation import Operation
from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.secrets import hash_password, hash_secret, session_token
from pinbridge.sandbox.pinbridge import billing, identity, render
from pinbridge.sandbox.pinbridge.accounts import connect_account
from pinbridge.sandbox.pinbridge.identity import Principal
from pinbridge.sandbox.pinbridge.rows import (
    ApiKey,
    Member,
    Organization,
    Session,
    User,
    Workspace,
)
from pinbridge.sandbox.pinbridge.state import State

_KEY_USE_RESOLUTION = timedelta(minutes=1)


def email_key(email: str) -> str:
    """Return the form in which addresses are compared."""
    return email.strip().casefold()


def is_timezone(name: str) -> bool:
    """Whether a time zone of this name exists."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def find_user(state: State, email: str) -> User | None:
    """Return the user with an e-mail address, or None."""
    return state.store.users.find("email_key = ?", email_key(email))


def make_workspace(
    state: State,
    organization: Organization,
    name: str,
    *,
    environment: str = "production",
    plan: str = "free",
    timezone: str = "UTC",
    workspace_id: str | None = None,
) -> Workspace:
    """Create a project."""
    now = state.now()
    return state.store.workspaces.add(
        Workspace(
            id=workspace_id or state.new_id(),
            organization_id=organization.id,
            name=name,
            environment=environment,
            timezone=timezone,
            plan=plan,
            billing_cycle=None if plan == "free" else "monthly",
            period_start=now,
            period_end=billing.next_month(now),
            created_at=now,
        )
    )


def make_organization(
    state: State, name: str, *, organization_id: str | None = None
) -> Organization:
    """Create an organization."""
    return state.store.organizations.add(
        Organization(id=organization_id or state.new_id(), name=name, created_at=state.now())
    )


def make_user(
    state: State,
    email: str,
    password: str,
    workspace: Workspace,
    *,
    full_name: str | None,
    timezone: str | None = None,
    verified: bool = False,
    user_id: str | None = None,
) -> User:
    """Create a user who starts in a project."""
    now = state.now()
    return state.store.users.add(
        User(
            id=user_id or state.new_id(),
            email=email,
            email_key=email_key(email),
            full_name=full_name,
            timezone=timezone or "UTC",
            password_hash=hash_password(password),
            email_verified=verified,
            active_workspace_id=workspace.id,
            created_at=now,
            updated_at=now,
        )
    )


def make_member(
    state: State, user: User, organization_id: str, role: str, *, invited_by: str | None = None
) -> Member:
    """Make a user a member of an organization."""
    now = state.now()
    return state.store.members.add(
        Member(
            **state.stamp(),
            organization_id=organization_id,
            user_id=user.id,
            role=role,
            invited_by_user_id=invited_by,
            accepted_at=now,
        )
    )


def make_sandbox_project(state: State, organization: Organization, name: str) -> Workspace:
    """Create the sandbox project of an organization: its plan is that of the organization."""
    production = production_of(state, organization.id)
    workspace = make_workspace(
        state,
        organization,
        name,
        environment="sandbox",
        plan=production.plan,
        timezone=production.timezone,
    )
    connect_account(state, workspace, "sandbox_account")
    return workspace


def projects_of(state: State, organization_id: str) -> list[Workspace]:
    """Return the projects of an organization, production first."""
    return state.store.workspaces.where("organization_id = ?", organization_id)


def production_of(state: State, organization_id: str) -> Workspace:
    """Return the production project of an organization."""
    return projects_of(state, organization_id)[0]


def organization_of(state: State, workspace: Workspace) -> Organization:
    """Return the organization that owns a project."""
    organization = state.store.organizations.get(workspace.organization_id)
    if organization is None:
        raise LookupError(f"project {workspace.id} has no organization")
    return organization


def open_session(state: State, user: User, workspace: Workspace) -> str:
    """Return a new bearer token for a project; only its hash is stored."""
    now = state.now()
    expires_at = now + timedelta(seconds=state.settings.session_seconds)
    claims = {
        "sub": user.id,
        "workspace_id": workspace.id,
        "iat": int(now.timestamp()),
        "exp": int(expires_at.timestamp()),
    }
    token = session_token(claims, state.new_secret())
    state.store.sessions.remove_where("expires_at <= ?", now)
    state.store.sessions.add(
        Session(
            id=hash_secret(token),
            user_id=user.id,
            workspace_id=workspace.id,
            expires_at=expires_at,
        )
    )
    user.active_workspace_id = workspace.id
    state.store.users.save(user)
    return token


def credentials_changed(state: State, user: User, keep: str | None = None) -> None:
    """End what the old password or address opened: sessions, mailed tokens to change either.

    Args:
        state: the service.
        user: whose password or address changed.
        keep: id of a session that goes on.
    """
    state.store.sessions.remove_where("user_id = ? AND id IS NOT ?", user.id, keep)
    state.store.tickets.remove_where(
        "user_id = ? AND purpose IN ('reset', 'email') AND used_at IS NULL", user.id
    )
    user.pending_email = user.pending_email_at = None
    state.store.users.save(user)


def make_key(
    state: State,
    workspace: Workspace,
    name: str,
    *,
    scopes: list[str],
    account_ids: list[str] | None = None,
    authorized_by: str | None = None,
    secret: str | None = None,
    key_id: str | None = None,
) -> tuple[ApiKey, str]:
    """Create an API key and return it with its secret; only the hash is stored."""
    secret = secret or f"pb_{state.new_secret()}"
    key = state.store.api_keys.add(
        ApiKey(
            id=key_id or state.new_id(),
            workspace_id=workspace.id,
            name=name,
            key_hash=hash_secret(secret),
            scopes=scopes,
            account_ids=account_ids,
            authorized_by_email=authorized_by,
            created_at=state.now(),
        )
    )
    return key, secret


def authenticate(
    state: State, operation: Operation[object], headers: Mapping[str, str]
) -> Principal:
    """Return the caller of an operation that needs credentials.

    Raises:
        ApiError: 401 for missing or invalid credentials, 403 for a key where a session is needed.
    """
    if "apiKeyAuth" in (operation.security or ()):
        presented = identity.presented(headers)
    else:
        presented = identity.presented({"authorization": headers.get("authorization", "")})
        if presented is None and headers.get("x-api-key"):
            raise _session_needed()
    if presented is None:
        raise ApiError("unauthorized", "Not authenticated")
    kind, value = presented
    if kind == "bearer" and (principal := _of_session(state, value)):
        return principal
    if principal := _of_key(state, value):
        if "apiKeyAuth" not in (operation.security or ()):
            raise _session_needed()
        return principal
    raise ApiError("unauthorized", "Invalid API key" if kind == "key" else "Invalid access token")


def _session_needed() -> ApiError:
    return ApiError(
        "forbidden",
        "This operation needs the session of a user, not an API key",
        remediation="Log in and send the access token.",
    )


def _of_session(state: State, token: str) -> Principal | None:
    session = state.store.sessions.get(hash_secret(token))
    if session is None or session.expires_at <= state.now():
        return None
    user = state.store.users.get(session.user_id)
    workspace = state.store.workspaces.get(session.workspace_id)
    if user is None or workspace is None:
        return None
    member = membership(state, user, workspace.organization_id)
    if member is None:
        return None
    return Principal(workspace, user=user, member=member, session_id=session.id)


def _of_key(state: State, secret: str) -> Principal | None:
    key = state.store.api_keys.find("key_hash = ?", hash_secret(secret))
    if key is None or key.revoked_at is not None:
        return None
    workspace = state.store.workspaces.get(key.workspace_id)
    if workspace is None:
        return None
    now = state.now()
    if key.last_used_at is None or now - key.last_used_at >= _KEY_USE_RESOLUTION:
        key.last_used_at = now
        state.store.api_keys.save(key)
    return Principal(workspace, key=key)


def membership(state: State, user: User, organization_id: str) -> Member | None:
    """Return a user's place in an organization, or None."""
    return state.store.members.find("organization_id = ? AND user_id = ?", organization_id, user.id)


def session_fields(
    state: State, user: User, workspace: Workspace
) -> models.AuthOrganizationSessionResponse:
    """Return what a session in a project may see and do."""
    organization = organization_of(state, workspace)
    member = membership(state, user, organization.id)
    role = member.role if member else "viewer"
    return render.model_of(
        models.AuthOrganizationSessionResponse,
        organization=organization,
        organization_role=role,
        permissions=identity.permissions(role),
        active_project=workspace,
        projects=projects_of(state, organization.id),
    )


def available_organizations(
    state: State, user: User, workspace: Workspace
) -> list[models.AuthOrganizationSessionResponse]:
    """Return every organization of a user, with the project that a switch would lead to."""
    return [
        session_fields(
            state,
            user,
            workspace
            if member.organization_id == workspace.organization_id
            else production_of(state, member.organization_id),
        )
        for member in state.store.members.where("user_id = ?", user.id)
    ]


def auth_response(state: State, user: User, workspace: Workspace) -> models.AuthResponse:
    """Open a session and return it with user, organizations and projects."""
    current = session_fields(state, user, workspace)
    return render.same_fields(
        current,
        models.AuthResponse,
        user=user,
        workspace=current.active_project,
        available_organizations=available_organizations(state, user, workspace),
        access_token=open_session(state, user, workspace),
        expires_in=state.settings.session_seconds,
    )


def find_project(state: State, user: User, project_id: UUID) -> Workspace | None:
    """Return a project that a user can work in, or None."""
    workspace = state.store.workspaces.get(project_id)
    if workspace is None or membership(state, user, workspace.organization_id) is None:
        return None
    return workspace
