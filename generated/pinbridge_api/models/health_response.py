from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class HealthResponse(Decodable):
    """Sign that the service process is alive.

    Attributes:
        status: The value is ok when all is well.
        environment: Deployment name.
        checks: State of each part by its name.
    """

    status: str
    version: str
    environment: str
    checks: dict[str, str] | None = None
