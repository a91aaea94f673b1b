from __future__ import annotations

from ..codec import Decodable
from ..structs import define


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
