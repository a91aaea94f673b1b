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
class MeResponse(Decodable):
    """The signed-in user with organization and projects.

    Attributes:
        workspace: Older name of active_project, with the same content.
        available_organizations: Every organization that the user belongs to.
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
