from __future__ import annotations

import uuid

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .plan import Plan
from .workspace_environment import WorkspaceEnvironment


@define(kw_only=True)
class ProjectResponse(Decodable):
    """A project."""

    id: uuid.UUID
    name: str
    environment: WorkspaceEnvironment
    plan: Plan
    created_at: datetime.datetime
