from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class GetAudiencesOrderBy(OpenStrEnum):
    """Values of `GetAudiencesOrderBy`."""

    NONE = "NONE"
    ID = "ID"
    SIZE = "SIZE"
    CREATION_DATE = "CREATION_DATE"
    UPDATED_TIME = "UPDATED_TIME"
    NAME = "NAME"
    STATUS = "STATUS"
    TYPE = "TYPE"
