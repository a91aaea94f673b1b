# Derived from pinbridge/publishing/_async/intake.py by ./codegen.sh; do not edit.
"""Resolve the rows of a plan: account, board, content and key."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import attrs

from pinbridge._sync._io import run_blocking
from pinbridge.errors import AmbiguousNameError, PinbridgeError

from ..keys import content_digest, hash_file, row_content, row_identity, row_key
from ..ledger import Ledger
from ..planned import PlannedRow
from ..rows import Row
from ..targets import Scope, Trouble, trouble_of
from ._io import Rows, iterate
from .targets import Target

NO_BOARD = "board_not_found"
"""Code of rows whose board does not exist."""
_ROWS_AT_ONCE = 500


class Intake:
    """Resolve rows, and store them in the ledger.

    Args:
        target: Finds accounts and boards.
        ledger: Stores the rows.
        campaign: Part of every key.
        account: Default account for rows without one.
        board: Default board for rows without one.
        create_boards: Create missing boards.
    """

    def __init__(
        self,
        target: Target,
        ledger: Ledger,
        *,
        campaign: str = "",
        account: str = "",
        board: str = "",
        create_boards: bool = False,
    ) -> None:
        self._target = target
        self._ledger = ledger
        self._campaign = campaign
        self._account = account
        self._board = board
        self._create_boards = create_boards
        self._accounts: dict[str, str] = {}
        self._boards: dict[tuple[str, str], str | Trouble | None] = {}
        self.trouble: Trouble | None = None
        """An error that keeps all rows of an account from being sent."""
        self.missing_boards = Counter[str]()
        """Number of rows for each board that does not exist."""
        self.unsupported = Counter[str]()
        """Number of rows with each field that the service does not support."""

    def take_in(self, rows: Rows[Row]) -> int:
        """Store a plan, and return how many rows were skipped because an earlier one has the same key.

        Raises:
            PinbridgeError: Accounts or boards can't be listed.
        """
        self._ledger.start_reading()
        batch: list[PlannedRow] = []
        position = repeated = 0
        for row in iterate(rows):
            position += 1
            batch.append(self.planned(row, position))
            if len(batch) == _ROWS_AT_ONCE:
                repeated += self._ledger.add(batch)
                batch.clear()
        return repeated + self._ledger.add(batch)

    def planned(self, row: Row, position: int) -> PlannedRow:
        """Resolve a row.

        Args:
            row: The row.
            position: Its number in the plan, counted from 1.
        """
        planned = PlannedRow(
            key="",
            position=position,
            row_id=row.id or str(row.file or ""),
            place=str(row.place),
            account="",
            board=row.board or self._board,
            due=row.publish_at.timestamp() if row.publish_at else 0.0,
            digest="",
            content={"title": row.title},
        )
        for problem in row.problems:
            if not problem.is_warning:
                return planned.refused(problem.rule, f"{problem.message}; {problem.remedy}")
        try:
            account = self._account_of(row.account or self._account)
            board = self._board_of(account, planned.board)
        except AmbiguousNameError as error:
            return planned.refused("ambiguous_name", str(error))
        if isinstance(board, Trouble):
            return planned.refused(board.code, board.message)
        if board is None:
            self.missing_boards[planned.board] += 1
            planned = attrs.evolve(planned, account=account)
            message = f"there is no board {planned.board!r}; create it, or use --create-boards"
            return planned.refused(NO_BOARD, message)
        try:
            content, files = run_blocking(row_content, row, self._digest_of)
            identity = run_blocking(row_identity, row, content, self._digest_of)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            return planned.refused("unreadable_file", f"{error.filename}: {reason}")
        for name in content.keys() & self._target.unsupported:
            self.unsupported[name] += 1
            del content[name]
        return attrs.evolve(
            planned,
            key=row_key(
                row, campaign=self._campaign, account=account, board=board, identity=identity
            ),
            account=account,
            board=board,
            digest=content_digest(content),
            content=content,
            files=files,
        )

    def _digest_of(self, path: Path) -> str:
        return self._ledger.file_digest(path, hash_file)

    def _account_of(self, wanted: str) -> str:
        if wanted not in self._accounts:
            self._accounts[wanted] = self._target.account(wanted)
        return self._accounts[wanted]

    def _find_board(self, account: str, wanted: str) -> str | Trouble | None:
        try:
            board = self._target.board(account, wanted)
            if board is None and self._create_boards:
                board = self._target.create_board(account, wanted)
        except AmbiguousNameError:
            raise
        except PinbridgeError as error:
            trouble = trouble_of(error)
            if trouble.scope is not Scope.ACCOUNT:
                raise
            self.trouble = trouble
            return trouble
        return board

    def _board_of(self, account: str, wanted: str) -> str | Trouble | None:
        key = account, wanted
        if key not in self._boards:
            self._boards[key] = self._find_board(account, wanted)
        return self._boards[key]
