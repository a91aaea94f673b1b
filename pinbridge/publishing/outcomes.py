"""What comparing, verifying and undoing a plan find."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from .compare import Difference
from .events import RunSummary
from .planned import PlannedRow
from .targets import Limits


@attrs.frozen(kw_only=True)
class AccountPlan:
    """What a run would do with the rows of an account.

    Args:
        account: Its id.
        creates: Pins that would be made.
        limits: What the service allows.
        over_quota: Pins of these that the quota does not allow before it begins anew.
        after_expiry: Pins of these that are due after the account's access ends.
        without_upload: Pins of these with files, which the plan does not allow to upload.
        seconds: Least time that making them takes, at the rate allowed.
    """

    account: str
    creates: int
    limits: Limits
    over_quota: int
    after_expiry: int
    without_upload: int
    seconds: float


@attrs.frozen(kw_only=True)
class Comparison:
    """What a run would do; nothing was sent.

    Args:
        creates: Rows that would be published, now or later.
        due: Rows of these that are due now.
        exists: Rows that the service has.
        changed: Rows of these that the service has with another content.
        failed: Rows that failed before, and would be tried again with `retry_failed`.
        undecided: Rows that the service may or may not have.
        invalid: Rows that can't be sent, by code.
        missing_boards: Boards that do not exist, and how many rows want each. A run that may create boards
            makes them; their rows are among `creates` then, and otherwise among `invalid`.
        unsupported: Fields that the service does not have, and how many rows have each.
        repeated: Rows left out because another row has the same key.
        accounts: What would happen to each account.
    """

    creates: int
    due: int
    exists: int
    changed: int
    failed: int
    undecided: int
    invalid: Mapping[str, int]
    missing_boards: Mapping[str, int]
    unsupported: Mapping[str, int]
    repeated: int
    accounts: tuple[AccountPlan, ...]

    @property
    def blocked(self) -> int:
        """Rows that can't be published as things are."""
        stuck = sum(
            account.creates
            if account.limits.problem
            else account.over_quota + account.after_expiry + account.without_upload
            for account in self.accounts
        )
        return stuck + sum(self.invalid.values())


@attrs.frozen(kw_only=True)
class PublishedAll:
    """The outcome of rows that were published without a ledger.

    Args:
        summary: What was done, and why it ended.
        rows: The rows in their order, each with its state, and with the reason where it is not published.
    """

    summary: RunSummary
    rows: tuple[PlannedRow, ...]


@attrs.frozen(kw_only=True)
class Mismatch:
    """A row whose pin is not as the plan says.

    Args:
        row: The row.
        differences: What differs; empty where the pin is gone.
    """

    row: PlannedRow
    differences: tuple[Difference, ...]

    @property
    def is_missing(self) -> bool:
        """Whether the service no longer has the pin."""
        return not self.differences

    def __str__(self) -> str:
        if self.is_missing:
            return f"{self.row.place}: the pin is gone"
        return f"{self.row.place}: {'; '.join(map(str, self.differences))}"


@attrs.frozen(kw_only=True)
class Verification:
    """What reading pins back has found.

    Args:
        checked: Rows whose pins were read.
        mismatches: Rows whose pins are not as the plan says, in its order.
    """

    checked: int
    mismatches: tuple[Mismatch, ...]


@attrs.frozen(kw_only=True)
class Undoing:
    """The outcome of deleting pins.

    Args:
        deleted: Rows whose pins or schedules are deleted.
        kept: Rows whose pins could not be deleted, and why.
    """

    deleted: tuple[PlannedRow, ...]
    kept: tuple[tuple[PlannedRow, str], ...]
