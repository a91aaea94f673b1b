"""What a service has to be able to do so that plans can be published through it."""

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

_OF_KEY = frozenset({"account_not_permitted", "insufficient_scope"})
_CODE_OF_INPUT: dict[type[PinbridgeError], str] = {
    AmbiguousNameError: "ambiguous_name",
    InvalidFileError: "invalid_file",
    InvalidInputError: "invalid_input",
    UndecidedError: "undecided",
}


ASSET = "asset:"
"""What the media of a pin begins with where only the id of an upload is known."""


class Scope(StrEnum):
    """What an error concerns."""

    ROW = "row"
    ACCOUNT = "account"
    SIGN_IN = "sign_in"
    PASSING = "passing"
    """It may work later, as it is."""


@checked_arguments
@attrs.frozen
class Trouble:
    """An error, and what it concerns."""

    scope: Scope
    code: str
    message: str


@checked_arguments
@attrs.frozen(kw_only=True)
class Outcome:
    """The outcome of a row that was to be sent.

    Args:
        row: The row as it is now.
        is_existing: Whether the service had it already.
        trouble: Why nothing can be said of the row itself, which stays as it was.
    """

    row: PlannedRow
    is_existing: bool = False
    trouble: Trouble | None = None


@checked_arguments
@attrs.frozen(kw_only=True)
class Limits:
    """What the service allows an account now.

    Args:
        quota_left: Pins until the quota of the plan is used up; None for no limit.
        tokens: Pins that can be sent at once.
        refill: Pins a second after that.
        expires_at: When the account's access ends, in seconds since the epoch.
        problem: Why the account can't publish; empty where it can.
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
    """A pin as the service has it.

    Args:
        id: Its id at the service.
        key: Its idempotency key, where the service keeps one.
        state: How far it is.
        board: Id of its board.
        title: Its title.
        description: Its description.
        link: Its link.
        alt_text: Its alternative text.
        media: What tells its media: an address, the hash of its content, or `asset:` and an id.
        address: Its address on Pinterest.
        code: What went wrong, as a code.
        message: What went wrong, for people.
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
    """Tell what an error concerns."""
    code = getattr(error, "code", None) or _CODE_OF_INPUT.get(type(error), "unreachable")
    return Trouble(scope_of(code, error), code, str(error))


def scope_of(code: str, error: PinbridgeError | None = None) -> Scope:
    """Tell what an error concerns, by what is known of its code, or else by its class."""
    if isinstance(error, PaymentRequiredError | PermissionDeniedError) or code in _OF_KEY:
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
    """Return a row that can't be published as it is."""
    return attrs.evolve(row, state=state, code=code, message=message, sent_digest=row.digest)
