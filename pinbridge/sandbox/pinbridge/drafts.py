"""What is to be published, and the checks that it has to pass first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar
from urllib.parse import urlsplit

import msgspec
from msgspec import UnsetType
from pinbridge_api.models import PinCreate, PinImportCreate, ScheduleCreate

from pinbridge.sandbox._shared.errors import ApiError, FieldProblem, invalid, not_found
from pinbridge.sandbox._shared.http import given
from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinbridge import billing, rates
from pinbridge.sandbox.pinbridge.accounts import (
    account_error,
    board_verdict,
    connect_url,
    verdict_error,
)
from pinbridge.sandbox.pinbridge.errors import remediation_of
from pinbridge.sandbox.pinbridge.rows import Account, Workspace
from pinbridge.sandbox.pinbridge.state import State

T = TypeVar("T")

_VIDEO_ENDINGS = (".mp4", ".mov", ".m4v")
_SEPARATOR = "\x1f"


@dataclass(slots=True, kw_only=True)
class Draft:
    """A pin before it exists: the common part of all the ways to ask for one."""

    account_id: str
    board_id: str
    title: str
    description: str | None
    link_url: str | None
    image_url: str | None
    asset_id: str | None
    cover_image_url: str | None
    cover_image_asset_id: str | None
    related_terms: list[str] | None = None
    alt_text: str | None = None
    dominant_color: str | None = None
    run_at: datetime | None = None
    media_type: str = "image"

    def search_text(self) -> str:
        """Return what the search looks at."""
        return search_text(self.title, self.description, self.link_url)


def require_texts(request: object, loc: tuple[str | int, ...] = ("body",)) -> None:
    """Refuse an empty title or key. No source states this rule, so clients do not check it.

    Raises:
        ApiError: 422.
    """
    for name in ("title", "idempotency_key"):
        if getattr(request, name, None) == "":
            message = "String should have at least 1 character"
            raise invalid(FieldProblem((*loc, name), message, "string_too_short"))


def peek(source: bytes, type_: type[T]) -> T | None:
    """Return a part of a request that may be wrong elsewhere, or None where that part is wrong."""
    try:
        return msgspec.json.decode(source, type=type_)
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        return None


class ItemKey(msgspec.Struct):
    """The idempotency key of one of several pins."""

    idempotency_key: str | None = None


def item_key(source: bytes) -> str | None:
    """Return the idempotency key of a pin, also when the rest of it is wrong."""
    item = peek(source, ItemKey)
    return item.idempotency_key if item else None


def require_key(
    request: PinCreate | PinImportCreate, loc: tuple[str | int, ...] = ("body",)
) -> str:
    """Return the idempotency key, which requests must have, although clients generate missing ones.

    Raises:
        ApiError: 422, also for an empty title.
    """
    require_texts(request, loc)
    if isinstance(request.idempotency_key, UnsetType):
        raise invalid(FieldProblem((*loc, "idempotency_key"), "Field required", "missing"))
    return request.idempotency_key


def search_text(*parts: str | None) -> str:
    """Return texts in the form in which they are searched: without case, apart from each other."""
    return _SEPARATOR.join(part.casefold() for part in parts if part)


def text_or_none(value: Any) -> str | None:
    """Return an optional field of a request model as text, or None."""
    return None if value is None or isinstance(value, msgspec.UnsetType) else str(value)


def draft_of(request: PinCreate | PinImportCreate | ScheduleCreate) -> Draft:
    """Return what a request asks to publish."""
    draft = Draft(
        account_id=str(request.account_id),
        board_id=request.board_id,
        title=request.title,
        description=text_or_none(request.description),
        link_url=text_or_none(request.link_url),
        image_url=text_or_none(request.image_url),
        asset_id=text_or_none(request.asset_id),
        cover_image_url=text_or_none(request.cover_image_url),
        cover_image_asset_id=text_or_none(request.cover_image_asset_id),
    )
    if not isinstance(request, ScheduleCreate):
        draft.related_terms = given(request.related_terms)
        draft.alt_text = text_or_none(request.alt_text)
        draft.dominant_color = text_or_none(request.dominant_color)
    if not isinstance(request, PinCreate):
        draft.run_at = given(request.run_at)
    draft.media_type = media_type_of_url(draft.image_url)
    return draft


def media_type_of_url(url: str | None) -> str:
    """Return what a web address seems to lead to."""
    try:
        path = urlsplit(url or "").path
    except ValueError:
        path = ""
    return "video" if path.lower().endswith(_VIDEO_ENDINGS) else "image"


@dataclass(slots=True)
class Check:
    """One check of a draft.

    Attributes:
        name: what was checked.
        message: the result for people.
        error: why it failed.
        warning: code of a result that matters but does not fail.
        skipped: whether it could not be made.
        details: figures that explain the result.
    """

    name: str
    message: str
    error: ApiError | None = None
    warning: str | None = None
    skipped: bool = False
    details: dict[str, Any] | None = None

    @property
    def status(self) -> str:
        """The result as a PinValidationCheckStatus."""
        if self.error:
            return "failed"
        if self.skipped:
            return "skipped"
        return "warning" if self.warning else "passed"

    @property
    def code(self) -> str | None:
        """Code of the failure or the warning."""
        return self.error.code if self.error else self.warning

    @property
    def remediation(self) -> str | None:
        """What to do about a failure."""
        return remediation_of(self.error) if self.error else None


def require_passed(checks: Iterator[Check]) -> None:
    """Run checks until one fails.

    Raises:
        ApiError: the first failure.
    """
    for check in checks:
        if check.error:
            raise check.error


def checks(
    state: State, workspace: Workspace, draft: Draft, base_url: str, *, with_rate: bool = False
) -> Iterator[Check]:
    """Make the checks of a publish, in the order of the service; also fills in the media type.

    Args:
        state: the sandbox.
        workspace: where the pin would be.
        draft: what is to be published.
        base_url: address of this server, for links in errors.
        with_rate: whether to look at the rate buckets too, which only warn.
    """
    account, failed = _find_account(state, workspace, draft, base_url)
    yield _check("account", failed, "The account is connected")
    yield _check("media", media_error(state, workspace, draft), "The media can be used")
    if account is None or failed:
        yield Check("board_access", "Not checked without a usable account", skipped=True)
    else:
        verdict = board_verdict(state, account, draft.board_id)
        failed = verdict_error(verdict, account) if verdict else None
        yield _check("board_access", failed, "The board can be published to")
    yield _quota_check(state, workspace)
    if draft.run_at is not None:
        in_future = draft.run_at > state.now()
        failed = None if in_future else ApiError("validation_error", "run_at lies in the past")
        yield _check("run_at", failed, "The time lies in the future")
    elif with_rate:
        yield _rate_check(state, draft)


def _check(name: str, error: ApiError | None, passed: str) -> Check:
    return Check(name, error.message if error else passed, error)


def _find_account(
    state: State, workspace: Workspace, draft: Draft, base_url: str
) -> tuple[Account | None, ApiError | None]:
    accounts = state.store.accounts
    account = accounts.find("workspace_id = ? AND id = ?", workspace.id, draft.account_id)
    if account is not None:
        return account, account_error(account)
    if accounts.count(Where("workspace_id = ? AND revoked_at IS NULL", workspace.id)):
        return None, not_found("Pinterest account")
    return None, ApiError(
        "pinterest_not_connected",
        "No Pinterest account is connected",
        connect_url=connect_url(base_url),
    )


def media_error(state: State, workspace: Workspace, draft: Draft) -> ApiError | None:
    """Return why the files of a draft cannot be used, or None; also fills in the media type."""
    if draft.asset_id is None and draft.cover_image_asset_id is None:
        return None
    if lacking := billing.feature_error(workspace, "uploaded media"):
        return lacking
    for field, asset_id in (
        ("asset_id", draft.asset_id),
        ("cover_image_asset_id", draft.cover_image_asset_id),
    ):
        if asset_id is None:
            continue
        asset = state.store.assets.get(asset_id)
        if asset is None or asset.organization_id != workspace.organization_id:
            return ApiError("asset_not_found", f"{field}: Asset not found", status=404)
        if field == "asset_id":
            draft.media_type = asset.asset_type
        elif asset.asset_type != "image":
            return ApiError("validation_error", f"{field}: A cover has to be an image")
    return None


def _quota_check(state: State, workspace: Workspace) -> Check:
    left = billing.pins_left(state, workspace)
    check = _check("quota", billing.quota_error(state, workspace), "The quota has room")
    check.details = {"quota_remaining": left}
    return check


def _rate_check(state: State, draft: Draft) -> Check:
    wait = max(rates.level(state, draft.account_id).wait(), rates.level(state, rates.GLOBAL).wait())
    if wait <= 0:
        return Check("rate", "The pin can be published without waiting")
    return Check(
        "rate",
        "Publishing would wait for rate capacity",
        warning="rate_paced",
        details={"wait_seconds": round(wait, 3)},
    )
