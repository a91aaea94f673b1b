"""Boards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_api._async.boards import AsyncBoardsResource as Generated

from pinbridge._async._io import sleep
from pinbridge._core.guards import checked_text
from pinbridge._core.polling import Polling
from pinbridge.errors import APIError

from ...boards import NAME_TAKEN, board_text, looks_like_id, no_such_board, same_name
from ...service import SETTLE

if TYPE_CHECKING:
    from pinterest_api.models import Board

    from pinbridge.runtime.options import RequestOptions

    from ..publishing import AsyncPublishingClient

_PAGE_SIZE = 250


class AsyncBoardsResource(Generated):
    """Boards: create, find, update, list, delete."""

    _client: AsyncPublishingClient

    async def find(
        self,
        name: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Board | None:
        """Find a board by its name, ignoring case.

        Args:
            name: Name of the board.
            ad_account_id: Ad account whose owner owns the board, instead of the user.
            options: Settings for each call.

        Returns:
            The board, or None. A board that was just created may not be found yet.
        """
        checked_text("name", name)
        boards = self.iter(page_size=_PAGE_SIZE, ad_account_id=ad_account_id, options=options)
        async for board in boards:
            if same_name(board, name):
                return board
        return None

    async def id_of(
        self,
        board: Board | str,
        *,
        create_board: bool = False,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> str:
        """Return the id of a board that is given as a board, an id or a name.

        Args:
            board: The board. Nine digits or more are an id.
            create_board: Whether to create a public board with that name if there is none.
            ad_account_id: Ad account whose owner owns the board, instead of the user.
            options: Settings for each call.

        Raises:
            AmbiguousNameError: No board has that name.
        """
        text = board_text(board)
        if looks_like_id(text):
            return text
        seen: list[Board] = []
        boards = self.iter(page_size=_PAGE_SIZE, ad_account_id=ad_account_id, options=options)
        async for found in boards:
            if same_name(found, text):
                return found.id
            seen.append(found)
        if not create_board:
            raise no_such_board(text, seen)
        try:
            made = await self.create(name=text, ad_account_id=ad_account_id, options=options)
        except APIError as error:
            if error.code != NAME_TAKEN:
                raise
            # The board was just created, and is not listed yet.
            return await self._wait_until_listed(text, ad_account_id, options)
        return made.id

    async def _wait_until_listed(
        self, name: str, ad_account_id: str | None, options: RequestOptions | None
    ) -> str:
        polling = Polling(self._client, SETTLE, options)
        while True:
            found = await self.find(name, ad_account_id=ad_account_id, options=options)
            if found is not None:
                return found.id
            delay = polling.next_delay()
            if delay is None:
                raise no_such_board(name, [])
            await sleep(self._client.runtime, delay)
