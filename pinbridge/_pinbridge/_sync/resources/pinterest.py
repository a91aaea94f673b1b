# Derived from pinbridge/_pinbridge/_async/resources/pinterest.py by ./codegen.sh; do not edit.
"""Pinterest accounts and boards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge._pinbridge.inputs import body_of, redirect_outcome, tidy_terms
from pinbridge._sync._io import hides_variables
from pinbridge._sync.resource import SyncAPIResource

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence
    from uuid import UUID

    from pinbridge_api.models import (
        AccountAnalyticsResponse,
        AnalyticsSource,
        BoardAccessResponse,
        BoardCreateRequest,
        BoardCreateRequestDict,
        BoardResponse,
        BoardUpdateRequest,
        BoardUpdateRequestDict,
        OAuthCallbackResponse,
        OAuthStartResponse,
        PinterestAccountResponse,
        RelatedTermsResponse,
    )

    from pinbridge._core.settings import RequestOptions


class PinterestResource(SyncAPIResource):
    """Connected Pinterest accounts, their boards and figures."""

    def start_oauth(self, *, options: RequestOptions | None = None) -> OAuthStartResponse:
        """Begin to connect a Pinterest account.

        Args:
            options: Settings for this call only.

        Returns:
            The address that the account's owner has to open in a browser.

        Raises:
            PermissionDeniedError: The plan's number of accounts is used up (`plan_limit`).
        """
        from pinbridge_api.api.pinterest import start_oauth

        return self._call(options, start_oauth.build_request)

    @hides_variables
    def oauth_callback(
        self,
        *,
        code: str,
        state: str,
        follow_redirects: bool = False,
        options: RequestOptions | None = None,
    ) -> OAuthCallbackResponse:
        """Finish connecting with what Pinterest sent to the callback address.

        Args:
            code: The code.
            state: The state.
            follow_redirects: Changes nothing, and is there for callers of the official SDK: the address
                tells the outcome, and the page behind it is for browsers.
            options: Settings for this call only.

        Returns:
            The outcome. Where the service redirects to its web app instead, `status` is the
            `oauth_status` of that address and `message` names it.
        """
        from pinbridge_api.api.pinterest import oauth_callback
        from pinbridge_api.models import OAuthCallbackResponse

        response = self._call_detailed(
            options, oauth_callback.build_request, code=code, state=state
        )
        if response.parsed is not None:
            return response.parsed
        status, message = redirect_outcome(response.headers.get("location"))
        return OAuthCallbackResponse(status=status, message=message)

    def list_accounts(
        self, *, options: RequestOptions | None = None
    ) -> list[PinterestAccountResponse]:
        """List the connected Pinterest accounts that the credentials may use.

        Args:
            options: Settings for this call only.
        """
        from pinbridge_api.api.pinterest import list_accounts

        return self._call(options, list_accounts.build_request)

    def revoke_account(
        self, account_id: UUID | str, *, options: RequestOptions | None = None
    ) -> None:
        """Disconnect an account and drop its pending schedules.

        Args:
            account_id: The Pinterest account.
            options: Settings for this call only.

        Raises:
            NotFoundError: There is no such account.
        """
        from pinbridge_api.api.pinterest import revoke_account

        return self._call(options, revoke_account.build_request, account_id=account_id)

    def list_boards(
        self, account_id: UUID | str, *, options: RequestOptions | None = None
    ) -> list[BoardResponse]:
        """List the boards of an account.

        Args:
            account_id: The Pinterest account.
            options: Settings for this call only.

        Raises:
            NotFoundError: There is no such account.
        """
        from pinbridge_api.api.pinterest import list_boards

        return self._call(options, list_boards.build_request, account_id=account_id)

    def check_board_access(
        self,
        board_id: str,
        *,
        account_id: UUID | str,
        fresh: bool = False,
        options: RequestOptions | None = None,
    ) -> BoardAccessResponse:
        """Tell whether an account may publish to a board; the verdict is in the answer.

        Args:
            board_id: The board, by Pinterest's id.
            account_id: The Pinterest account.
            fresh: Whether to ask Pinterest instead of the cache.
            options: Settings for this call only.

        Raises:
            NotFoundError: There is no such account.
        """
        from pinbridge_api.api.pinterest import check_board_access

        return self._call(
            options,
            check_board_access.build_request,
            board_id=board_id,
            account_id=account_id,
            fresh=fresh,
        )

    def account_analytics(
        self,
        account_id: UUID | str,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        metrics: Sequence[str] | str | None = None,
        source: AnalyticsSource | str | None = None,
        include_daily: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AccountAnalyticsResponse:
        """Read the engagement figures of an account.

        Args:
            account_id: The Pinterest account.
            start_date: First day; 30 days ago where left out.
            end_date: Last day; today where left out.
            metrics: Names such as `IMPRESSION`, as a list or comma-separated.
            source: `stored`, `live` or `auto`.
            include_daily: Whether to give the figures of each day too.
            options: Settings for this call only.

        Raises:
            NotFoundError: There is no such account.
        """
        from pinbridge_api.api.pinterest import get_account_analytics

        return self._call(
            options,
            get_account_analytics.build_request,
            account_id=account_id,
            start_date=start_date,
            end_date=end_date,
            metrics=metrics.split(",") if isinstance(metrics, str) else metrics,
            source=source,
            include_daily=include_daily,
        )

    def list_related_terms(
        self,
        account_id: UUID | str,
        terms: str | Sequence[str],
        *,
        exact_match: bool = False,
        options: RequestOptions | None = None,
    ) -> RelatedTermsResponse:
        """Find search terms that go with others.

        Args:
            account_id: The Pinterest account.
            terms: Terms, as a list or comma-separated; spaces are tidied and repeats dropped.
            exact_match: Whether to keep only groups whose term equals one asked for.
            options: Settings for this call only.

        Raises:
            InvalidInputError: No term is left.
            NotFoundError: There is no such account.
        """
        from pinbridge_api.api.pinterest import list_related_terms

        return self._call(
            options,
            list_related_terms.build_request,
            account_id=account_id,
            terms=tidy_terms(terms),
            exact_match=exact_match,
        )

    @overload
    def create_board(
        self,
        data: BoardCreateRequest | BoardCreateRequestDict,
        *,
        options: RequestOptions | None = None,
    ) -> BoardResponse: ...

    @overload
    def create_board(
        self, *, options: RequestOptions | None = None, **fields: Unpack[BoardCreateRequestDict]
    ) -> BoardResponse: ...

    def create_board(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> BoardResponse:
        """Create a board on Pinterest.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Raises:
            InvalidInputError: A field breaks a rule; nothing was sent.
            ConflictError: A secret board needs a permission that the connection lacks.
        """
        from pinbridge_api.api.pinterest import create_board

        return self._call(options, create_board.build_request, body=body_of(data, fields))

    @overload
    def update_board(
        self,
        board_id: str,
        data: BoardUpdateRequest | BoardUpdateRequestDict,
        *,
        options: RequestOptions | None = None,
    ) -> BoardResponse: ...

    @overload
    def update_board(
        self,
        board_id: str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[BoardUpdateRequestDict],
    ) -> BoardResponse: ...

    def update_board(
        self,
        board_id: str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> BoardResponse:
        """Change a board: what is left out stays, None clears the description.

        Args:
            board_id: The board, by Pinterest's id.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Raises:
            InvalidInputError: A field breaks a rule; nothing was sent.
            NotFoundError: There is no such board.
        """
        from pinbridge_api.api.pinterest import update_board

        return self._call(
            options, update_board.build_request, board_id=board_id, body=body_of(data, fields)
        )

    def delete_board(
        self, board_id: str, *, account_id: UUID | str, options: RequestOptions | None = None
    ) -> None:
        """Delete a board with every pin on it, on Pinterest too.

        Args:
            board_id: The board, by Pinterest's id.
            account_id: The Pinterest account.
            options: Settings for this call only.

        Raises:
            NotFoundError: There is no such board.
        """
        from pinbridge_api.api.pinterest import delete_board

        return self._call(
            options, delete_board.build_request, board_id=board_id, account_id=account_id
        )
