"""Results of comparing, publishing, verifying and undoing a plan."""

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
        account: Id of the account.
        creates: Number of pins to create.
        limits: What the service allows.
        over_quota: Number of these pins that exceed what is left of the quota.
        after_expiry: Number of these pins that are due after access to the account expires.
        without_upload: Number of these pins with files, if the subscription does not allow uploads.
        seconds: Minimum time to create the pins at the allowed rate, in seconds.
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
        creates: Number of rows that would be published, now or later.
        due: Number of these rows that are due now.
        exists: Number of rows that the service already has.
        changed: Number of these rows that differ from what the service has.
        failed: Number of rows that failed before. `retry_failed` retries them.
        undecided: Number of rows that the service may or may not have.
        invalid: Number of rows that can't be sent, by code.
        missing_boards: Number of rows for each board that does not exist. They count as `creates` if the
            run may create boards, and as `invalid` otherwise.
        unsupported: Number of rows with each field that the service does not support.
        repeated: Number of rows skipped because an earlier row has the same key.
        accounts: What the run would do with each account.
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
        """Number of rows that can't be published at present."""
        stuck = sum(
            account.creates
            if account.limits.problem
            else account.over_quota + account.after_expiry + account.without_upload
            for account in self.accounts
        )
        return stuck + sum(self.invalid.values())


@attrs.frozen(kw_only=True)
class PublishedAll:
    """The outcome of publishing rows without a ledger.

    Args:
        summary: Outcome of the run.
        rows: The rows in order, each with its state and, if it is not published, the reason.
    """

    summary: RunSummary
    rows: tuple[PlannedRow, ...]


@attrs.frozen(kw_only=True)
class Mismatch:
    """A row whose pin differs from the plan, or is missing.

    Args:
        row: The row.
        differences: The differences; empty if the pin is missing.
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
    """The outcome of comparing published pins with the plan.

    Args:
        checked: Number of rows whose pins were read.
        mismatches: Rows whose pins differ from the plan or are missing, in plan order.
    """

    checked: int
    mismatches: tuple[Mismatch, ...]


@attrs.frozen(kw_only=True)
class Undoing:
    """The outcome of deleting pins.

    Args:
        deleted: Rows whose pins or schedules were deleted.
        kept: Rows whose pins or schedules could not be deleted, with the reason.
    """

    deleted: tuple[PlannedRow, ...]
    kept: tuple[tuple[PlannedRow, str], ...]
