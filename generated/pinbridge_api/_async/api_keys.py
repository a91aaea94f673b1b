"""The group `api_keys` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._async.resource import AsyncAPIResource
from pinbridge.runtime.facade import body_of

if TYPE_CHECKING:
    import builtins
    import uuid

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        APIKeyCreate,
        APIKeyCreateDict,
        APIKeyCreateResponse,
        APIKeyResponse,
        APIKeyUpdate,
        APIKeyUpdateDict,
    )


class AsyncApiKeysResource(AsyncAPIResource):
    """Keys for programs, limited by scope and Pinterest account."""

    async def list(self, *, options: RequestOptions | None = None) -> builtins.list[APIKeyResponse]:
        """List API keys.

        `GET /v1/api-keys`.

        Never shows secrets.

        Args:
            options: Settings for this call only.

        Returns:
            All keys of the project.

        Raises:
            APIError: The status is not a success of the operation.
        """
        from ..api.api_keys.list_api_keys import build_request

        response: Response[builtins.list[APIKeyResponse]] = await self._client.execute(
            build_request(), options=options
        )
        return response.parsed

    @overload
    async def create(
        self, data: APIKeyCreate | APIKeyCreateDict, *, options: RequestOptions | None = None
    ) -> APIKeyCreateResponse: ...

    @overload
    async def create(
        self, *, options: RequestOptions | None = None, **fields: Unpack[APIKeyCreateDict]
    ) -> APIKeyCreateResponse: ...

    async def create(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> APIKeyCreateResponse:
        """Create an API key.

        `POST /v1/api-keys`.

        The secret is in this response only. Without `scopes` the key gets them all. 403 with
        `plan_limit` means that the plan allows no further key.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            name: `str`.
            scopes (optional): All scopes if absent or null. Since API 1.31.
            pinterest_account_ids (optional): Accounts that the key may use; absent or null allows
                all. Since API 1.31.

        Returns:
            Key created, with its secret.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.api_keys.create_api_key import build_request

        response: Response[APIKeyCreateResponse] = await self._client.execute(
            build_request(body=body_of(data, fields)), options=options
        )
        return response.parsed

    async def revoke(
        self, key_id: uuid.UUID | str | APIKeyResponse, *, options: RequestOptions | None = None
    ) -> None:
        """Revoke an API key.

        `DELETE /v1/api-keys/{key_id}`.

        The key stops working and cannot be brought back.

        Args:
            key_id: Id of the API key, not the key itself.
            options: Settings for this call only.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            APIError: The status is not a success of the operation.
        """
        from ..api.api_keys.revoke_api_key import build_request

        await self._client.execute(build_request(key_id=key_id), options=options)

    @overload
    async def update(
        self,
        key_id: uuid.UUID | str | APIKeyResponse,
        data: APIKeyUpdate | APIKeyUpdateDict | None,
        *,
        options: RequestOptions | None = None,
    ) -> APIKeyResponse: ...

    @overload
    async def update(
        self,
        key_id: uuid.UUID | str | APIKeyResponse,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[APIKeyUpdateDict],
    ) -> APIKeyResponse: ...

    async def update(
        self,
        key_id: uuid.UUID | str | APIKeyResponse,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> APIKeyResponse:
        """Change an API key.

        `PATCH /v1/api-keys/{key_id}`.

        Renames the key or changes its scopes or account allow-list. The secret stays the same.

        Args:
            key_id: Id of the API key, not the key itself.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            name (optional): `str | Unset`.
            scopes (optional): Replaces the list of scopes.
            pinterest_account_ids (optional): Replaces the list of allowed accounts.

        Returns:
            Key after the change.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            APIError: The status is not a success of the operation.
        """
        from ..api.api_keys.update_api_key import build_request

        response: Response[APIKeyResponse] = await self._client.execute(
            build_request(key_id=key_id, body=body_of(data, fields)), options=options
        )
        return response.parsed
