from __future__ import annotations

from pinbridge.runtime import structs
from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .organization_response import OrganizationResponse
from .project_response import ProjectResponse


@define(kw_only=True)
class ProjectSwitchResponse(Decodable):
    """The new project context with a token bound to it.

    Attributes:
        active_project: Project that the session works in.
        access_token: Session token for the Authorization header.
        expires_in: Lifetime of the token in seconds.
    """

    organization: OrganizationResponse
    active_project: ProjectResponse
    projects: list[ProjectResponse]
    access_token: str = structs.field(repr=False)
    token_type: str = "bearer"
    expires_in: int
