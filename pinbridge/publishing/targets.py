"""Limits, pins, outcomes and errors that all services for publishing share."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import attrs

from pinbridge._core.annotations import checked_arguments
from pinbridge.errors import (
    AmbiguousNameError,
    APIError,
    AuthenticationError,
    ConfigurationError,
    InvalidFileError,
    InvalidInputError,
    PaymentRequiredError,
    PermissionDeniedError,
    PinbridgeError,
    RateLimitError,
    ServerError,
    UndecidedError,
    explain,
)

from .planned import PlannedRow, RowState

_ACCOUNT_CODES = frozenset({"account_not_permitted", "insufficient_scope"})
_CODE_OF: dict[type[PinbridgeError], str] = {
    AmbiguousNameError: "ambiguous_name",
    InvalidFileError: "invalid_file",
    InvalidInputError: "invalid_input",
    UndecidedError: "undecided",
}


ASSET_PREFIX = "asset:"
"""Prefix of a pin's media if only the id of the upload is known."""


class Scope(StrEnum):
    """What an error affects."""

    ROW = "row"
    ACCOUNT = "account"
    SIGN_IN = "sign_in"
    PASSING = "passing"
    """The same request may succeed later."""


@checked_arguments
@attrs.frozen
class Trouble:
    """An error, and what it affects."""

    scope: Scope
    code: str
    message: str


@checked_arguments
@attrs.frozen(kw_only=True)
class Outcome:
    """The outcome of sending a row.

    Args:
        row: The row with its new state.
        is_existing: Whether the service already had it.
        trouble: Why the row could not be sent, if the reason is not the row itself. `row` is unchanged then.
    """

    row: PlannedRow
    is_existing: bool = False
    trouble: Trouble | None = None


@checked_arguments
@attrs.frozen(kw_only=True)
class Limits:
    """What the service currently allows an account.

    Args:
        quota_left: Number of pins left in the quota; None for no limit.
        tokens: Number of pins that can be sent at once.
        refill: Pins per second after that.
        expires_at: When access to the account expires, in seconds since the epoch.
        problem: Why the account can't publish; empty if it can.
        takes_files: Whether files can be uploaded.
    """

    quota_left: int | None = None
    tokens: float = 0.0
    refill: float = 1.0
    expires_at: float | None = None
    problem: str = ""
    takes_files: bool = True


@checked_arguments
@attrs.frozen(kw_only=True)
class ServicePin:
    """A pin or schedule at the service.

    Args:
        id: Id at the service.
        key: Idempotency key; empty if the service keeps none.
        state: State of the pin.
        board: Id of its board.
        title: Title.
        description: Description.
        link: Link.
        alt_text: Alt text.
        media: Its media: a URL, the hash of the content, or `asset:` and an id.
        address: URL on Pinterest.
        code: Error code.
        message: Error message.
        due: When a schedule publishes it, in seconds since the epoch.
    """

    id: str
    key: str
    state: RowState
    board: str
    title: str
    description: str
    link: str
    alt_text: str
    media: str
    address: str | None = None
    code: str | None = None
    message: str | None = None
    due: float = 0.0


def trouble_of(error: PinbridgeError) -> Trouble:
    """Return an error with its code and scope."""
    code = getattr(error, "code", None) or _CODE_OF.get(type(error), "unreachable")
    return Trouble(scope_of(code, error), code, str(error))


def scope_of(code: str, error: PinbridgeError | None = None) -> Scope:
    """Return what an error affects, by its class or its code."""
    if isinstance(error, PaymentRequiredError | PermissionDeniedError) or code in _ACCOUNT_CODES:
        return Scope.ACCOUNT
    if isinstance(error, AuthenticationError | ConfigurationError):
        return Scope.SIGN_IN
    if isinstance(error, ServerError | RateLimitError):
        return Scope.PASSING
    known = explain(code)
    if any(row.actor == "account" for row in known):
        return Scope.ACCOUNT
    is_of_row = error is None or isinstance(error, APIError | InvalidInputError)
    return (
        Scope.ROW if is_of_row and not any(row.is_worth_waiting for row in known) else Scope.PASSING
    )


def troubled(rows: Sequence[PlannedRow], error: PinbridgeError) -> list[Outcome]:
    """Return the outcomes of rows after an error: failed, undecided or unchanged."""
    trouble = trouble_of(error)
    if isinstance(error, UndecidedError):
        state = RowState.UNDECIDED
    elif trouble.scope is Scope.ROW:
        state = RowState.FAILED
    else:
        return [Outcome(row=row, trouble=trouble) for row in rows]
    return [Outcome(row=failed(row, trouble.code, trouble.message, state)) for row in rows]


def failed(
    row: PlannedRow, code: str, message: str, state: RowState = RowState.FAILED
) -> PlannedRow:
    """Return a row as failed, or as undecided."""
    return attrs.evolve(row, state=state, code=code, message=message, sent_digest=row.digest)
