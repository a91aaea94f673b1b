from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .create_asset_access_request_error_message_item import CreateAssetAccessRequestErrorMessageItem


@define(kw_only=True)
class CreateAssetAccessRequestResponse(Extensible):
    """`CreateAssetAccessRequestResponse` of the API."""

    exceptions: list[CreateAssetAccessRequestErrorMessageItem] | None = None
    invites: dict[str, str] | None = None
