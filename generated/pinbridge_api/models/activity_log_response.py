from __future__ import annotations

import uuid
from typing import Any

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .activity_log_actor_type import ActivityLogActorType
from .activity_log_category import ActivityLogCategory
from .activity_log_status import ActivityLogStatus


@define(kw_only=True)
class ActivityLogResponse(Decodable):
    """One entry of the activity log.

    Attributes:
        actor_user_id: Person behind the action; null when it was not a person.
        actor_label: Readable name of the actor.
        action: Dotted name of what happened, such as pin.published.
        resource_type: Kind of the object concerned, such as pin or board.
        resource_id: Id of the object concerned.
        metadata: Further facts; the keys depend on the action.
        request_id: Id of the API request that caused the entry.
        retention_days: Days for which the entry is kept.
        expires_at: When the entry will be dropped.
    """

    id: uuid.UUID
    actor_user_id: uuid.UUID | None = None
    actor_type: ActivityLogActorType
    actor_label: str | None = None
    action: str
    category: ActivityLogCategory
    resource_type: str | None = None
    resource_id: str | None = None
    status: ActivityLogStatus
    message: str
    metadata: dict[str, Any]
    request_id: str | None = None
    retention_days: int
    expires_at: datetime.datetime
    created_at: datetime.datetime
