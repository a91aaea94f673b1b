"""Resolve names to ids, and derive keys from content, for `publish`."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

import httpx

from pinbridge.errors import (
    AmbiguousNameError,
    FieldProblem,
    InvalidFileError,
    InvalidInputError,
)

if TYPE_CHECKING:
    from pinbridge_api.models import BoardResponse, PinResponse, PinterestAccountResponse


T = TypeVar("T")

StatusCallback = Callable[["PinResponse"], object]
"""Called with the pin once at the start, and whenever its status changes."""

_DIGEST_IN_NAME = 16
_LONGEST_STEM = 100
_BOARD_ID_LENGTH = 9
_TEXTS = ("title", "description", "link_url", "alt_text")


def media_kind(content_type: str) -> str:
    """Return `image` or `video`.

    Raises:
        InvalidFileError: The content type is neither.
    """
    kind = content_type.split("/", 1)[0]
    if kind not in ("image", "video"):
        raise InvalidFileError(
            f"a pin needs a picture or a video, not {content_type}; if it is one, pass content_type"
        )
    return kind


def require_picture(content_type: str) -> None:
    """Check that a cover is a picture.

    Raises:
        InvalidFileError: It is not.
    """
    if not content_type.startswith("image/"):
        raise InvalidFileError(f"a cover has to be a picture, not {content_type}")


class HashingFile:
    """A file that keeps only the hash of what is written to it."""

    def __init__(self) -> None:
        self._digest = hashlib.sha256()

    def seekable(self) -> bool:
        """Return True: a failed download can start over."""
        return True

    def tell(self) -> int:
        """Return 0; only the start can be returned to."""
        return 0

    def seek(self, offset: int) -> int:
        """Start over."""
        self._digest = hashlib.sha256()
        return offset

    def truncate(self) -> None:
        """Do nothing: `seek` has discarded everything."""

    def write(self, chunk: bytes) -> int:
        """Hash the next bytes."""
        self._digest.update(chunk)
        return len(chunk)

    def flush(self) -> None:
        """Do nothing: there is no buffer."""

    def hexdigest(self) -> str:
        """Return the hash of all bytes so far."""
        return self._digest.hexdigest()


def refuse_other_pin(pin: PinResponse, fields: dict[str, Any], *, is_url: bool) -> None:
    """Check that the pin that the service returned for an idempotency key is the one requested.

    Args:
        pin: The pin returned.
        fields: The fields requested.
        is_url: Whether its media is a URL, which the service may spell differently.

    Raises:
        InvalidInputError: The pins differ.
    """
    shown: dict[str, Any] = {name: getattr(pin, name) for name in _TEXTS}
    shown |= {"account_id": pin.pinterest_account_id, "board_id": pin.board_id}
    if not is_url:
        shown["asset_id"] = pin.asset_id
    # What the service does not return counts as the same.
    different = [
        name
        for name, value in shown.items()
        if None not in (value, fields.get(name))
        and _comparable(name, value) != _comparable(name, fields[name])
    ]
    if different:
        message = (
            f"the key belongs to pin {pin.id}, which differs in {', '.join(different)}; nothing new was "
            "published. Give another key, or change that pin"
        )
        problem = FieldProblem(("idempotency_key",), message, "unique")
        raise InvalidInputError(str(problem), [problem])


def _comparable(name: str, value: Any) -> Any:
    """Return a value in the form in which it is compared, as the service may spell it differently."""
    if name == "link_url":
        with suppress(httpx.InvalidURL):
            url = httpx.URL(value)
            return url.scheme, url.host, url.port, url.raw_path, url.fragment
    return " ".join(value.split()) if isinstance(value, str) else value


def content_mark(digest: str) -> str:
    """Return the part of a hash that is put into a file name."""
    return digest[:_DIGEST_IN_NAME]


def content_name(file_name: str, digest: str) -> str:
    """Add the mark of the content to a file name, so that the service's asset can be found by it."""
    path = PurePath(file_name)
    return f"{path.stem[:_LONGEST_STEM]}-{content_mark(digest)}{path.suffix}"


def derived_key(fields: dict[str, Any]) -> str:
    """Derive an idempotency key from the fields and media of a pin."""
    text = json.dumps(fields, sort_keys=True, default=str, ensure_ascii=True)
    return f"publish-{hashlib.sha256(text.encode()).hexdigest()}"


def choose_account(
    accounts: Sequence[PinterestAccountResponse], wanted: UUID | str | None
) -> PinterestAccountResponse:
    """Choose an account by its id or name, or the only account.

    Raises:
        AmbiguousNameError: No account matches, or several do.
    """
    usable = [account for account in accounts if account.revoked_at is None]
    choices = [f"{_account_name(account)} ({account.id})" for account in usable]
    if wanted is None:
        return _only(usable, None, "Pinterest account", choices)
    text = str(wanted).strip().casefold()
    by_id = [account for account in usable if str(account.id) == text]
    if by_id:
        return by_id[0]
    named = [
        account
        for account, choice in zip(usable, choices, strict=True)
        if text == choice.casefold() or text in _account_names(account)
    ]
    return _only(named, wanted, "Pinterest account", choices)


def choose_board(boards: Sequence[BoardResponse], wanted: str) -> str:
    """Choose a board by its id or name, and return its id.

    Raises:
        AmbiguousNameError: No board matches, or several do.
    """
    if any(board.id == wanted for board in boards):
        return wanted
    text = wanted.strip().casefold()
    choices = [f"{board.name} ({board.id})" for board in boards]
    named = [
        board
        for board, choice in zip(boards, choices, strict=True)
        if text in (choice.strip().casefold(), board.name.strip().casefold())
    ]
    return _only(named, wanted, "board", choices).id


def looks_like_board_id(board: str) -> bool:
    """Whether a text is certainly an id: ids of Pinterest are long numbers."""
    return board.isascii() and board.isdecimal() and len(board) >= _BOARD_ID_LENGTH


def _account_names(account: PinterestAccountResponse) -> set[str]:
    names = (account.display_name, account.username, account.pinterest_user_id)
    return {name.strip().casefold() for name in names if name}


def _account_name(account: PinterestAccountResponse) -> str:
    return account.display_name or account.username or account.pinterest_user_id


def _only(found: Sequence[T], wanted: object, what: str, choices: Iterable[str]) -> T:
    if len(found) == 1:
        return found[0]
    listed = list(choices)
    if not listed:
        raise AmbiguousNameError(f"there is no {what}; connect or create one first")
    if wanted is None:
        message = f"there are {len(found)} {what}s"
    elif found:
        message = f"{len(found)} {what}s are named {str(wanted)!r}"
    else:
        message = f"there is no {what} {str(wanted)!r}"
    message = f"{message}; choose from: {', '.join(listed)}"
    raise AmbiguousNameError(message, listed, matches=len(found))
