from __future__ import annotations

from pinbridge.runtime import structs
from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .auth_organization_response import AuthOrganizationResponse
from .auth_organization_session_response import AuthOrganizationSessionResponse
from .auth_permission_response import AuthPermissionResponse
from .auth_user_response import AuthUserResponse
from .auth_workspace_response import AuthWorkspaceResponse
from .team_role import TeamRole


@define(kw_only=True)
class AuthResponse(Decodable):
    """A new session.

    Attributes:
        workspace: Older name of active_project, with the same content.
        available_organizations: Every organization that the user belongs to.
        access_token: Session token for the Authorization header.
        expires_in: Lifetime of the token in seconds.
    """

    user: AuthUserResponse
    organization: AuthOrganizationResponse
    active_project: AuthWorkspaceResponse
    projects: list[AuthWorkspaceResponse]
    workspace: AuthWorkspaceResponse
    available_organizations: list[AuthOrganizationSessionResponse] = structs.field(
        factory=lambda: []
    )
    organization_role: TeamRole | None = None
    permissions: AuthPermissionResponse | None = None
    access_token: str = structs.field(repr=False)
    token_type: str = "bearer"
    expires_in: int
