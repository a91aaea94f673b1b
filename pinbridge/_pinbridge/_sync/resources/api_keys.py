# Derived from pinbridge/_pinbridge/_async/resources/api_keys.py by ./codegen.sh; do not edit.
"""API keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge._pinbridge.inputs import body_of
from pinbridge._sync.resource import SyncAPIResource

if TYPE_CHECKING:
    from uuid import UUID

    from pinbridge_api.models import (
        APIKeyCreate,
        APIKeyCreateDict,
        APIKeyCreateResponse,
        APIKeyResponse,
        APIKeyUpdate,
        APIKeyUpdateDict,
    )

    from pinbridge._core.settings import RequestOptions


class APIKeysResource(SyncAPIResource):
    """API keys of the project."""

    @overload
    def create(
        self, data: APIKeyCreate | APIKeyCreateDict, *, options: RequestOptions | None = None
    ) -> APIKeyCreateResponse: ...

    @overload
    def create(
        self, *, options: RequestOptions | None = None, **fields: Unpack[APIKeyCreateDict]
    ) -> APIKeyCreateResponse: ...

    def create(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> APIKeyCreateResponse:
        """Make an API key for the project.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Returns:
            The key, with its secret in `api_key`: it is shown this once only.

        Raises:
            InvalidInputError: A field breaks a rule; nothing was sent.
            PermissionDeniedError: The plan's number of keys is used up (`plan_limit`).
        """
        from pinbridge_api.api.api_keys import create_api_key

        return self._call(options, create_api_key.build_request, body=body_of(data, fields))

    def list(self, *, options: RequestOptions | None = None) -> list[APIKeyResponse]:
        """List the keys of the project, revoked ones included.

        Args:
            options: Settings for this call only.
        """
        from pinbridge_api.api.api_keys import list_api_keys

        return self._call(options, list_api_keys.build_request)

    @overload
    def update(
        self,
        key_id: UUID | str,
        data: APIKeyUpdate | APIKeyUpdateDict,
        *,
        options: RequestOptions | None = None,
    ) -> APIKeyResponse: ...

    @overload
    def update(
        self,
        key_id: UUID | str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[APIKeyUpdateDict],
    ) -> APIKeyResponse: ...

    def update(
        self,
        key_id: UUID | str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> APIKeyResponse:
        """Change name, scopes or permitted accounts: what is left out stays, None lifts a limit.

        Args:
            key_id: The key.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Raises:
            InvalidInputError: A field breaks a rule; nothing was sent.
            NotFoundError: There is no such key.
        """
        from pinbridge_api.api.api_keys import update_api_key

        return self._call(
            options, update_api_key.build_request, key_id=key_id, body=body_of(data, fields)
        )

    def revoke(self, key_id: UUID | str, *, options: RequestOptions | None = None) -> None:
        """Revoke a key for good.

        Args:
            key_id: The key.
            options: Settings for this call only.

        Raises:
            NotFoundError: There is no such key.
        """
        from pinbridge_api.api.api_keys import revoke_api_key

        return self._call(options, revoke_api_key.build_request, key_id=key_id)
