from __future__ import annotations

import uuid

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .plan import Plan
from .workspace_environment import WorkspaceEnvironment


@define(kw_only=True)
class AuthWorkspaceResponse(Decodable):
    """A project as session responses show it.

    Attributes:
        timezone: IANA zone name.
    """

    id: uuid.UUID
    name: str
    environment: WorkspaceEnvironment
    timezone: str
    plan: Plan
