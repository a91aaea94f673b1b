from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class WorkspaceEnvironment(OpenStrEnum):
    """Kind of project: live publishing or simulated publishing."""

    PRODUCTION = "production"
    SANDBOX = "sandbox"
