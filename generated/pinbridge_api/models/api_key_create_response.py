from __future__ import annotations

import uuid

from pinbridge.runtime import structs
from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .api_key_scope import APIKeyScope


@define(kw_only=True)
class APIKeyCreateResponse(Decodable):
    """A new API key with its secret, which is shown only here.

    Attributes:
        api_key: The secret to send with requests.
        scopes: Since API 1.31.
        pinterest_account_ids: Accounts that the key may use; null means all. Since API 1.31.
    """

    id: uuid.UUID
    workspace_id: uuid.UUID
    name: str
    api_key: str = structs.field(repr=False)
    scopes: list[APIKeyScope] = structs.field(factory=lambda: [])
    pinterest_account_ids: list[uuid.UUID] | None = None
    created_at: datetime.datetime
