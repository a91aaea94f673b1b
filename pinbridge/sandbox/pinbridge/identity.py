"""Who calls, and what they may do: keys, roles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pinbridge_api.models import AuthPermissionResponse

from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox.pinbridge.rows import ApiKey, Member, User, Workspace

ALL_SCOPES = ("read", "write", "destructive")

_OWNER: dict[str, bool] = dict.fromkeys(
    (
        "can_manage_members",
        "can_manage_billing",
        "can_manage_api_keys",
        "can_manage_integrations",
        "can_publish",
        "can_delete_assets",
        "can_reset_sandbox",
        "can_view_reports",
        "can_delete_content",
    ),
    True,
)
_NOTHING: dict[str, bool] = dict.fromkeys(_OWNER, False)

ROLES: dict[str, dict[str, bool]] = {
    "owner": _OWNER,
    "admin": _OWNER | {"can_manage_billing": False},
    "editor": _NOTHING
    | {
        "can_manage_integrations": True,
        "can_publish": True,
        "can_delete_assets": True,
        "can_delete_content": True,
        "can_view_reports": True,
    },
    "viewer": _NOTHING | {"can_view_reports": True},
}
"""What each role may do."""


def permissions(role: str) -> AuthPermissionResponse:
    """Return the permissions of a role."""
    return AuthPermissionResponse(**ROLES.get(role, _NOTHING))


@dataclass(frozen=True, slots=True)
class Principal:
    """An authenticated caller: a user's session, or an API key."""

    workspace: Workspace
    user: User | None = None
    member: Member | None = None
    key: ApiKey | None = None
    session_id: str | None = None

    @property
    def allowed_accounts(self) -> list[str] | None:
        """Accounts that the caller may use; None means all of the workspace."""
        return self.key.account_ids if self.key else None

    def require_scope(self, scope: str | None) -> None:
        """Refuse a key that lacks a scope.

        Raises:
            ApiError: 403 `insufficient_scope`.
        """
        if self.key and scope and scope not in self.key.scopes:
            raise ApiError(
                "insufficient_scope",
                f"This API key lacks the scope {scope}",
                remediation=f"Use an API key that has the scope {scope}.",
            )

    def require_permission(self, permission: str | None) -> None:
        """Refuse a session whose role does not allow something; a key is limited by its scopes only.

        Raises:
            ApiError: 403 `forbidden`.
        """
        if permission and self.member and not ROLES.get(self.member.role, _NOTHING)[permission]:
            raise ApiError("forbidden", f"The role {self.member.role} does not allow this")

    def require_account(self, account_id: str) -> None:
        """Refuse an account outside the key's allow-list.

        Raises:
            ApiError: 403 `account_not_permitted`.
        """
        allowed = self.allowed_accounts
        if allowed is not None and account_id not in allowed:
            raise ApiError("account_not_permitted", "This API key may not use this account")


def presented(headers: Mapping[str, str]) -> tuple[str, str] | None:
    """Return the credential of a request as kind and value; `x-api-key` goes first."""
    if key := headers.get("x-api-key"):
        return "key", key
    scheme, _, value = headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer" and value.strip():
        return "bearer", value.strip()
    return None
