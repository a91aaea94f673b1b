from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class ReadinessResponse(Decodable):
    """Sign that the service can take work.

    Attributes:
        environment: Deployment name.
        database: State of the database.
    """

    status: str
    version: str
    environment: str
    database: str
