"""The group `oauth` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._async.resource import AsyncAPIResource
from pinbridge.runtime.facade import body_of
from pinbridge.runtime.variables import without_variables

if TYPE_CHECKING:
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        ConversionAccessTokenResponse,
        OauthAccessTokenRequest,
        OauthAccessTokenRequestClientCredentialsDict,
        OauthAccessTokenRequestCodeDict,
        OauthAccessTokenRequestDict,
        OauthAccessTokenRequestRefreshDict,
        OauthAccessTokenResponse,
        TokenRevocationRequest,
        TokenRevocationRequestDict,
    )


class AsyncOauthResource(AsyncAPIResource):
    """Operations of the group `oauth`."""

    async def conversion_token(
        self, *, options: RequestOptions | None = None
    ) -> ConversionAccessTokenResponse:
        """POST /oauth/conversion_token.

        `POST /oauth/conversion_token`.

        Args:
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            APIError: The status is not a success of the operation.
        """
        from ..api.oauth.oauth_conversion_token import build_request

        response: Response[ConversionAccessTokenResponse] = await self._client.execute(
            build_request(), options=options
        )
        return response.parsed

    @overload
    async def token(
        self,
        data: OauthAccessTokenRequest | OauthAccessTokenRequestDict,
        *,
        options: RequestOptions | None = None,
    ) -> OauthAccessTokenResponse: ...

    @overload
    async def token(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[OauthAccessTokenRequestCodeDict],
    ) -> OauthAccessTokenResponse: ...

    @overload
    async def token(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[OauthAccessTokenRequestRefreshDict],
    ) -> OauthAccessTokenResponse: ...

    @overload
    async def token(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[OauthAccessTokenRequestClientCredentialsDict],
    ) -> OauthAccessTokenResponse: ...

    @without_variables
    async def token(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> OauthAccessTokenResponse:
        """POST /oauth/token.

        `POST /oauth/token`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            OauthAccessTokenRequestCode: code, redirect_uri, continuous_refresh (optional).
            OauthAccessTokenRequestRefresh: refresh_token, scope (optional), continuous_refresh
                (optional).
            OauthAccessTokenRequestClientCredentials: scope.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.oauth.oauth_token import build_request

        response: Response[OauthAccessTokenResponse] = await self._client.execute(
            build_request(body=body_of(data, fields)), options=options
        )
        return response.parsed

    @overload
    async def revoke_token(
        self,
        data: TokenRevocationRequest | TokenRevocationRequestDict,
        *,
        options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    async def revoke_token(
        self, *, options: RequestOptions | None = None, **fields: Unpack[TokenRevocationRequestDict]
    ) -> None: ...

    @without_variables
    async def revoke_token(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> None:
        """POST /oauth/token/revoke.

        `POST /oauth/token/revoke`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            token: `str`.
            token_type_hint (optional): `TokenRevocationRequestTokenTypeHint | str | Unset`.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.oauth.token_revoke import build_request

        await self._client.execute(build_request(body=body_of(data, fields)), options=options)
