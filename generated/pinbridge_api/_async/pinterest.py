"""The group `pinterest` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._async.resource import AsyncAPIResource
from pinbridge.runtime.facade import body_of

if TYPE_CHECKING:
    import datetime
    import uuid
    from collections.abc import Iterable

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        AccountAnalyticsResponse,
        AnalyticsSource,
        BoardAccessResponse,
        BoardCreateRequest,
        BoardCreateRequestDict,
        BoardResponse,
        BoardUpdateRequest,
        BoardUpdateRequestDict,
        OAuthStartResponse,
        PinterestAccountResponse,
    )


class AsyncPinterestResource(AsyncAPIResource):
    """Connected Pinterest accounts, their boards, keyword help and account analytics."""

    async def start_oauth(self, *, options: RequestOptions | None = None) -> OAuthStartResponse:
        """Start connecting a Pinterest account.

        `GET /v1/pinterest/oauth/start`.

        Gives the Pinterest address to open in a browser. Needs the write scope although it is a
        GET. Since API 1.37 the permission for secret boards is asked for too. 403 with `plan_limit`
        means that the plan allows no further account.

        Args:
            options: Settings for this call only.

        Returns:
            Address of the consent page.

        Raises:
            APIError: The status is not a success of the operation.
        """
        from ..api.pinterest.start_oauth import build_request

        response: Response[OAuthStartResponse] = await self._client.execute(
            build_request(), options=options
        )
        return response.parsed

    async def list_accounts(
        self, *, options: RequestOptions | None = None
    ) -> list[PinterestAccountResponse]:
        """List connected Pinterest accounts.

        `GET /v1/pinterest/accounts`.

        Accounts outside the allow-list of the API key are omitted.

        Args:
            options: Settings for this call only.

        Returns:
            All permitted accounts.

        Raises:
            APIError: The status is not a success of the operation.
        """
        from ..api.pinterest.list_accounts import build_request

        response: Response[list[PinterestAccountResponse]] = await self._client.execute(
            build_request(), options=options
        )
        return response.parsed

    async def revoke_account(
        self,
        account_id: uuid.UUID | str | PinterestAccountResponse,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Disconnect a Pinterest account.

        `DELETE /v1/pinterest/accounts/{account_id}`.

        Also drops every schedule of the account that has not run.

        Args:
            account_id: PinBridge id of the connected Pinterest account.
            options: Settings for this call only.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            APIError: The status is not a success of the operation.
        """
        from ..api.pinterest.revoke_account import build_request

        await self._client.execute(build_request(account_id=account_id), options=options)

    async def account_analytics(
        self,
        account_id: uuid.UUID | str | PinterestAccountResponse,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        metrics: str | Iterable[str] | None = None,
        source: AnalyticsSource | str | None = None,
        include_daily: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AccountAnalyticsResponse:
        """Show analytics of a Pinterest account.

        `GET /v1/pinterest/accounts/{account_id}/analytics`, since API 1.30.

        The range may span 366 days of stored figures or 90 days of live ones. Live reads use up a
        read limit of Pinterest. Sandbox accounts give zeros.

        Args:
            account_id: PinBridge id of the connected Pinterest account.
            start_date: First day of the range. Without dates the last 30 days are taken.
            end_date: Last day of the range, itself included. Without it today.
            metrics: Metric names of Pinterest in upper case, sent as one comma-separated value.
            source: Where the figures come from. `live` asks Pinterest and uses up its read limit.
                The server's default is `auto`. Since API 1.33.
            include_daily: False omits the daily rows. The server's default is True. Since API 1.38.
            options: Settings for this call only.

        Returns:
            Totals and daily rows.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            ConflictError: The request clashes with the current state, or Pinterest access has to be
                renewed.
            APIError: The status is not a success of the operation.
        """
        from ..api.pinterest.get_account_analytics import build_request

        response: Response[AccountAnalyticsResponse] = await self._client.execute(
            build_request(
                account_id=account_id,
                start_date=start_date,
                end_date=end_date,
                metrics=metrics,
                source=source,
                include_daily=include_daily,
            ),
            options=options,
        )
        return response.parsed

    async def list_boards(
        self,
        account_id: uuid.UUID | str | PinterestAccountResponse,
        *,
        options: RequestOptions | None = None,
    ) -> list[BoardResponse]:
        """List boards of a Pinterest account.

        `GET /v1/pinterest/boards`.

        Args:
            account_id: Connected Pinterest account, by its PinBridge id.
            options: Settings for this call only.

        Returns:
            Boards of the account.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            ConflictError: The request clashes with the current state, or Pinterest access has to be
                renewed.
            APIError: The status is not a success of the operation.
        """
        from ..api.pinterest.list_boards import build_request

        response: Response[list[BoardResponse]] = await self._client.execute(
            build_request(account_id=account_id), options=options
        )
        return response.parsed

    @overload
    async def create_board(
        self,
        data: BoardCreateRequest | BoardCreateRequestDict,
        *,
        options: RequestOptions | None = None,
    ) -> BoardResponse: ...

    @overload
    async def create_board(
        self, *, options: RequestOptions | None = None, **fields: Unpack[BoardCreateRequestDict]
    ) -> BoardResponse: ...

    async def create_board(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> BoardResponse:
        """Create a board.

        `POST /v1/pinterest/boards`.

        Pinterest rejects a name the account already uses. A secret board needs the permission
        `boards:write_secret`; without it the response is 409 with `scope_missing` until the account
        is connected anew. In the sandbox 403 with `sandbox_board_limit` marks the board cap.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            account_id: Pinterest account that will own the board.
            name: `str`.
            description (optional): `str | None | Unset`.
            privacy (optional): PUBLIC by default; SECRET needs the Pinterest permission
                boards:write_secret.

        Returns:
            Board created.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            ConflictError: The request clashes with the current state, or Pinterest access has to be
                renewed.
            APIError: The status is not a success of the operation.
        """
        from ..api.pinterest.create_board import build_request

        response: Response[BoardResponse] = await self._client.execute(
            build_request(body=body_of(data, fields)), options=options
        )
        return response.parsed

    async def check_board_access(
        self,
        board_id: str | BoardResponse,
        *,
        account_id: uuid.UUID | str | PinterestAccountResponse,
        fresh: bool = False,
        options: RequestOptions | None = None,
    ) -> BoardAccessResponse:
        """Check whether a board can be published to.

        `GET /v1/pinterest/boards/{board_id}/access`, since API 1.30.

        The verdict is in the body; a board that cannot be used is still a 200. Look at
        `publishable` and `code`. The response may come from a cache unless `fresh` is true.

        Args:
            board_id: Pinterest id of the board. An opaque string that must be percent-encoded.
            account_id: Connected Pinterest account, by its PinBridge id.
            fresh: True asks Pinterest instead of the cache. The server's default is False.
            options: Settings for this call only.

        Returns:
            Verdict on the board.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            APIError: The status is not a success of the operation.
        """
        from ..api.pinterest.check_board_access import build_request

        response: Response[BoardAccessResponse] = await self._client.execute(
            build_request(board_id=board_id, account_id=account_id, fresh=fresh), options=options
        )
        return response.parsed

    async def delete_board(
        self,
        board_id: str | BoardResponse,
        *,
        account_id: uuid.UUID | str | PinterestAccountResponse,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a board.

        `DELETE /v1/pinterest/boards/{board_id}`.

        Pinterest removes every pin on the board with it. Published pins of PinBridge keep their
        record and get `removed_from_pinterest_at`.

        Args:
            board_id: Pinterest id of the board. An opaque string that must be percent-encoded.
            account_id: Connected Pinterest account, by its PinBridge id.
            options: Settings for this call only.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            ConflictError: The request clashes with the current state, or Pinterest access has to be
                renewed.
            APIError: The status is not a success of the operation.
        """
        from ..api.pinterest.delete_board import build_request

        await self._client.execute(
            build_request(board_id=board_id, account_id=account_id), options=options
        )

    @overload
    async def update_board(
        self,
        board_id: str | BoardResponse,
        data: BoardUpdateRequest | BoardUpdateRequestDict,
        *,
        options: RequestOptions | None = None,
    ) -> BoardResponse: ...

    @overload
    async def update_board(
        self,
        board_id: str | BoardResponse,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[BoardUpdateRequestDict],
    ) -> BoardResponse: ...

    async def update_board(
        self,
        board_id: str | BoardResponse,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> BoardResponse:
        """Change a board.

        `PATCH /v1/pinterest/boards/{board_id}`, since API 1.31.

        Give the account and at least one field to change. Making a board secret needs the
        permission `boards:write_secret`; without it the response is 409 with `scope_missing`.

        Args:
            board_id: Pinterest id of the board. An opaque string that must be percent-encoded.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            account_id: Pinterest account that owns the board.
            name (optional): `str | Unset`.
            description (optional): A null clears it.
            privacy (optional): SECRET needs the Pinterest permission boards:write_secret.

        Returns:
            Board after the change.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            ConflictError: The request clashes with the current state, or Pinterest access has to be
                renewed.
            APIError: The status is not a success of the operation.
        """
        from ..api.pinterest.update_board import build_request

        response: Response[BoardResponse] = await self._client.execute(
            build_request(board_id=board_id, body=body_of(data, fields)), options=options
        )
        return response.parsed
