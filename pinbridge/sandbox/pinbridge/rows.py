"""The rows that the PinBridge sandbox keeps."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from pinbridge.sandbox._shared.tables import Row


@dataclass(slots=True, kw_only=True)
class Dated(Row):
    """A row that says when it was made and changed."""

    created_at: datetime
    updated_at: datetime


@dataclass(slots=True, kw_only=True)
class User(Dated):
    """A person who can sign in."""

    email: str
    email_key: str
    full_name: str | None
    timezone: str
    password_hash: str
    email_verified: bool
    active_workspace_id: str
    pending_email: str | None = None
    pending_email_at: datetime | None = None


@dataclass(slots=True, kw_only=True)
class Organization(Row):
    """A customer: owns projects, has members."""

    name: str
    profile: dict[str, Any] = field(default_factory=dict[str, Any])
    created_at: datetime


@dataclass(slots=True, kw_only=True)
class Member(Dated):
    """A user's place in an organization."""

    organization_id: str
    user_id: str
    role: str
    invited_by_user_id: str | None = None
    accepted_at: datetime | None


@dataclass(slots=True, kw_only=True)
class Workspace(Row):
    """A project: the unit that owns accounts, pins and everything else."""

    organization_id: str
    name: str
    environment: str
    timezone: str
    plan: str
    billing_provider: str = "database"
    billing_cycle: str | None = None
    billing_status: str = "active"
    period_start: datetime
    period_end: datetime
    calls_used: int = 0
    credits_remaining: int = 0
    credits_enabled: bool = False
    created_at: datetime


@dataclass(slots=True, kw_only=True)
class Session(Row):
    """A bearer token; `id` is its hash."""

    user_id: str
    workspace_id: str
    expires_at: datetime


@dataclass(slots=True, kw_only=True)
class ApiKey(Row):
    """An API key of one workspace."""

    workspace_id: str
    name: str
    key_hash: str
    scopes: list[str]
    account_ids: list[str] | None
    source: str = "manual"
    client_name: str | None = None
    authorized_by_email: str | None = None
    last_used_at: datetime | None = None
    revoked_at: datetime | None = None
    created_at: datetime


@dataclass(slots=True, kw_only=True)
class Ticket(Row):
    """A single-use token that was mailed; `id` is its hash."""

    purpose: str
    user_id: str
    data: str = ""
    expires_at: datetime
    used_at: datetime | None = None


@dataclass(slots=True, kw_only=True)
class Account(Dated):
    """A connected Pinterest account."""

    workspace_id: str
    pinterest_user_id: str
    username: str
    display_name: str
    scopes: str
    health_status: str = "healthy"
    health_message: str | None = None
    health_checked_at: datetime
    token_expires_at: datetime
    collected_at: datetime | None = None
    revoked_at: datetime | None = None


@dataclass(slots=True, kw_only=True)
class Board(Row):
    """A board of an account; `id` is Pinterest's."""

    workspace_id: str
    account_id: str
    name: str
    description: str | None
    privacy: str
    access_code: str | None = None
    checked_code: str | None = None
    checked_at: datetime | None = None
    deleted_at: datetime | None = None
    created_at: datetime


@dataclass(slots=True, kw_only=True)
class Authorization(Row):
    """A connection that was begun with Pinterest's consent page; `id` is the signed state."""

    workspace_id: str
    user_id: str | None
    username: str | None = None
    code: str | None = None
    account_id: str | None = None
    expires_at: datetime


@dataclass(slots=True, kw_only=True)
class Asset(Dated):
    """An uploaded file; its bytes lie beside the database."""

    workspace_id: str
    organization_id: str
    asset_type: str
    original_filename: str
    search_text: str
    extension: str
    content_type: str
    size: int

    @property
    def stored_filename(self) -> str:
        """Name of the stored file: the id and the extension of its real type."""
        return f"{self.id}.{self.extension}"


@dataclass(slots=True, kw_only=True)
class Pin(Dated):
    """A pin in any status; `due_at` is when the worker has to look at it again."""

    workspace_id: str
    account_id: str
    board_id: str
    status: str
    media_type: str
    title: str
    description: str | None
    related_terms: list[str] | None = None
    alt_text: str | None = None
    dominant_color: str | None = None
    cover_image_url: str | None = None
    cover_image_asset_id: str | None = None
    link_url: str | None
    image_url: str | None
    asset_id: str | None
    idempotency_key: str
    search_text: str
    schedule_id: str | None = None
    pinterest_pin_id: str | None = None
    error_code: str | None = None
    error_message: str | None = None
    failures: int = 0
    forced_code: str | None = None
    popularity: int
    due_at: datetime | None
    published_at: datetime | None = None
    failed_at: datetime | None = None
    removed_at: datetime | None = None


@dataclass(slots=True, kw_only=True)
class ImportJob(Dated):
    """A bulk import."""

    workspace_id: str
    source_type: str
    source_filename: str | None
    status: str
    account_ids: list[str] | None
    accounts: list[str]
    actor: dict[str, Any]
    total_rows: int
    processed_rows: int = 0
    created_rows: int = 0
    existing_rows: int = 0
    failed_rows: int = 0
    error_message: str | None = None
    due_at: datetime | None
    started_at: datetime | None = None
    completed_at: datetime | None = None


@dataclass(slots=True, kw_only=True)
class ImportRow(Row):
    """One row of an import: what was sent, and its outcome."""

    job_id: str
    row_number: int
    source: str
    status: str | None = None
    pin_id: str | None = None
    schedule_id: str | None = None
    idempotency_key: str | None = None
    error_code: str | None = None
    error_message: str | None = None


@dataclass(slots=True, kw_only=True)
class Schedule(Dated):
    """A pin to be made later."""

    workspace_id: str
    account_id: str
    board_id: str
    status: str
    run_at: datetime
    media_type: str
    title: str
    description: str | None
    link_url: str | None
    image_url: str | None
    asset_id: str | None
    cover_image_url: str | None = None
    cover_image_asset_id: str | None = None
    search_text: str
    last_error: str | None = None
    pin_id: str | None = None
    due_at: datetime | None


@dataclass(slots=True, kw_only=True)
class Webhook(Dated):
    """A registered receiver of events."""

    workspace_id: str
    url: str
    secret: str
    events: list[str]
    is_enabled: bool


@dataclass(slots=True, kw_only=True)
class Delivery(Dated):
    """One event for one receiver; `due_at` is the time of its next attempt."""

    workspace_id: str
    webhook_id: str
    event_type: str
    payload: str
    attempt_count: int = 0
    last_status_code: int | None = None
    last_error: str | None = None
    delivered_at: datetime | None = None
    due_at: datetime | None


@dataclass(slots=True, kw_only=True)
class Bucket(Row):
    """Rate tokens of one account (`id` is its id), or of all (`global`)."""

    tokens: float
    filled_at: datetime


@dataclass(slots=True, kw_only=True)
class LogEntry(Row):
    """An entry of the activity log."""

    workspace_id: str
    actor_user_id: str | None
    actor_type: str
    actor_label: str | None
    action: str
    category: str
    resource_type: str | None
    resource_id: str | None
    account_id: str | None
    status: str
    message: str
    details: dict[str, Any]
    request_id: str | None
    retention_days: int
    expires_at: datetime
    created_at: datetime

    @property
    def metadata(self) -> dict[str, Any]:
        """The details, under the name that the API has for them."""
        return self.details


@dataclass(slots=True, kw_only=True)
class Invitation(Dated):
    """An invitation to join an organization."""

    organization_id: str
    email: str
    role: str
    token_hash: str
    invited_by_user_id: str | None
    expires_at: datetime
    accepted_at: datetime | None = None
    revoked_at: datetime | None = None


@dataclass(slots=True, kw_only=True)
class AssistantUse(Row):
    """Requests of AI assistants of one workspace in one week; `id` is both."""

    used: int


@dataclass(slots=True, kw_only=True)
class MailPreferences(Dated):
    """Which mails a user wants about a workspace."""

    workspace_id: str
    user_id: str
    transactional_enabled: bool = True
    alerts_enabled: bool = True
    verification_enabled: bool = True
