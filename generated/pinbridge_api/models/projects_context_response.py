from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .organization_response import OrganizationResponse
from .project_response import ProjectResponse


@define(kw_only=True)
class ProjectsContextResponse(Decodable):
    """The organization with its projects.

    Attributes:
        active_project: Project that the session works in.
    """

    organization: OrganizationResponse
    active_project: ProjectResponse
    projects: list[ProjectResponse]
