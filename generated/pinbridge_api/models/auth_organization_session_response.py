from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .auth_organization_response import AuthOrganizationResponse
from .auth_permission_response import AuthPermissionResponse
from .auth_workspace_response import AuthWorkspaceResponse
from .team_role import TeamRole


@define(kw_only=True)
class AuthOrganizationSessionResponse(Decodable):
    """An organization that the user can work in, with role and projects."""

    organization: AuthOrganizationResponse
    organization_role: TeamRole
    permissions: AuthPermissionResponse
    active_project: AuthWorkspaceResponse
    projects: list[AuthWorkspaceResponse]
