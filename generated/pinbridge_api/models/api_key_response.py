from __future__ import annotations

import uuid

from pinbridge.runtime import structs
from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .api_key_scope import APIKeyScope
from .api_key_source import APIKeySource


@define(kw_only=True)
class APIKeyResponse(Decodable):
    """An API key without its secret.

    Attributes:
        scopes: Empty on old keys, which have all scopes. Since API 1.31.
        pinterest_account_ids: Accounts that the key may use; null means all. Since API 1.31.
        client_name: Program that the key was issued to by OAuth.
        authorized_by_email: Person who approved the OAuth client.
        revoked_at: Set once the key is revoked.
    """

    id: uuid.UUID
    workspace_id: uuid.UUID
    name: str
    scopes: list[APIKeyScope] = structs.field(factory=lambda: [])
    pinterest_account_ids: list[uuid.UUID] | None = None
    source: APIKeySource | None = None
    client_name: str | None = None
    authorized_by_email: str | None = None
    last_used_at: datetime.datetime | None = None
    created_at: datetime.datetime
    revoked_at: datetime.datetime | None = None
