"""The 97 methods of the official SDK 1.10.1, each called with few and with all arguments.

Needs the standard library only, because it is imported in the environments of both libraries.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

ID = "11111111-2222-4333-8444-555555555555"
OTHER = "99999999-2222-4333-8444-555555555555"
TOKEN = "t" * 20
TOKYO = datetime.timezone(datetime.timedelta(hours=9))
MOMENT = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=TOKYO)
LATER = datetime.datetime(2026, 2, 2, 3, 4, 5, 678000, tzinfo=datetime.UTC)
DAY = datetime.date(2026, 1, 2)
PICTURE = "https://example.com/a.png"
BOARD = "1122334455"

FILES = {
    "photo.png": b"\x89PNG\r\n\x1a\n" + bytes(range(64)),
    "clip.mp4": b"\0\0\0\x18ftypmp42" + bytes(range(64)),
    "pins.csv": b"account_id,board_id,title,image_url,idempotency_key\n",
}
"""Files that exist in the working directory of both runs."""

PIN: dict[str, Any] = {
    "account_id": ID,
    "board_id": BOARD,
    "title": "A title",
    "image_url": PICTURE,
    "idempotency_key": "key-1",
}
FULL_PIN: dict[str, Any] = {
    "account_id": ID,
    "board_id": BOARD,
    "title": "Café",
    "description": "Words & more",
    "related_terms": ["garden", "spring"],
    "alt_text": "What it shows",
    "dominant_color": "#6E7874",
    "cover_image_asset_id": OTHER,
    "link_url": "https://example.com/page?a=1&b=2",
    "asset_id": OTHER,
    "idempotency_key": "key-2",
}
SCHEDULE: dict[str, Any] = {
    "account_id": ID,
    "board_id": BOARD,
    "title": "A title",
    "image_url": PICTURE,
    "run_at": "2026-05-01T10:00:00Z",
}
FULL_SCHEDULE: dict[str, Any] = {
    "account_id": ID,
    "board_id": BOARD,
    "title": "A title",
    "description": "Words",
    "cover_image_url": PICTURE,
    "link_url": "https://example.com/page",
    "asset_id": OTHER,
    "run_at": MOMENT,
}
PROFILE: dict[str, Any] = {
    "full_name": "Ada Lovelace",
    "workspace_name": "Studio",
    "company_name": "Engines",
    "company_website": "https://example.com",
    "billing_email": "bills@example.com",
    "billing_phone": "+44 1",
    "tax_id": "X1",
    "address_line1": "1 Street",
    "address_line2": "Flat 2",
    "address_city": "London",
    "address_state": "LDN",
    "address_postal_code": "N1",
    "address_country": "GB",
}
MAIL: dict[str, Any] = {
    "transactional_enabled": True,
    "alerts_enabled": False,
    "verification_enabled": True,
}
ANALYTICS: dict[str, Any] = {
    "start_date": DAY,
    "end_date": "2026-02-02",
    "metrics": ["IMPRESSION", "SAVE"],
    "source": "stored",
    "include_daily": False,
}
WINDOW: dict[str, Any] = {"since": MOMENT, "until": LATER, "q": "a b&c%", "limit": 7, "offset": 14}


@dataclass(frozen=True, slots=True)
class Member:
    """A member of an enumeration of the models, which each run looks up in its own library."""

    enum: str
    name: str


@dataclass(frozen=True, slots=True)
class Model:
    """A request model, which each run builds from its own library."""

    name: str
    fields: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Call:
    """One call.

    Attributes:
        method: group and method, such as `pins.create`.
        variant: tells several calls of one method apart.
        args: positional arguments.
        kwargs: keyword arguments.
    """

    method: str
    variant: str = ""
    args: tuple[Any, ...] = ()
    kwargs: dict[str, Any] = field(default_factory=dict[str, Any])

    @property
    def name(self) -> str:
        """Name in reports and in the table of the docs."""
        return f"{self.method} ({self.variant})" if self.variant else self.method


def _call(method: str, *args: Any, _: str = "", **kwargs: Any) -> Call:
    return Call(method, _, args, kwargs)


CALLS: tuple[Call, ...] = (
    _call("activity_logs.list"),
    _call(
        "activity_logs.list",
        _="filtered",
        limit=7,
        cursor="a b+c",
        category=Member("ActivityLogCategory", "PUBLISHING"),
        action="pin.published",
        status=Member("ActivityLogStatus", "SUCCESS"),
        resource_type="pin",
        since=MOMENT,
    ),
    _call("system.root"),
    _call("system.health"),
    _call("system.readiness"),
    _call("system.stripe_webhook", b'{"type": "x"}', stripe_signature="t=1,v1=ab"),
    _call("system.stripe_webhook", '{"type": "é"}', _="text", stripe_signature="t=1,v1=ab"),
    _call(
        "auth.register",
        {"full_name": "Ada Lovelace", "email": "ada@example.com", "password": "long enough"},
    ),
    _call(
        "auth.register",
        {
            "full_name": "Ada Lovelace",
            "email": "ada@example.com",
            "password": "long enough",
            "workspace_name": "Studio",
            "timezone": "Europe/Berlin",
            "invite_token": TOKEN,
            "marketing_attribution": {"utm_source": "mail", "gclid": "x"},
            "next_path": "/app",
        },
        _="all fields",
    ),
    _call("auth.login", {"email": "ada@example.com", "password": "long enough"}),
    _call(
        "auth.login",
        Model("LoginRequest", {"email": "ada@example.com", "password": "long enough"}),
        _="model",
    ),
    _call("auth.forgot_password", {"email": "ada@example.com"}),
    _call("auth.reset_password", {"token": TOKEN, "password": "long enough"}),
    _call(
        "auth.change_password", {"current_password": "long enough", "new_password": "longer still"}
    ),
    _call("auth.request_email_verification"),
    _call("auth.verify_email", TOKEN),
    _call("auth.request_email_change", {"new_email": "new@example.com"}),
    _call("auth.confirm_email_change", TOKEN),
    _call("auth.me"),
    _call("auth.get_profile"),
    _call("auth.update_profile", PROFILE),
    _call("auth.update_profile", {"tax_id": None, "company_name": "X"}, _="null"),
    _call("api_keys.create", {"name": "CI"}),
    _call(
        "api_keys.create",
        {"name": "CI", "scopes": ["read", "write"], "pinterest_account_ids": [ID]},
        _="all fields",
    ),
    _call("api_keys.list"),
    _call("api_keys.update", ID, {"name": "CI", "scopes": ["read"]}),
    _call("api_keys.update", UUID(ID), {"pinterest_account_ids": None, "name": "CI"}, _="null"),
    _call("api_keys.revoke", ID),
    _call("assets.upload_image", "photo.png"),
    _call("assets.upload_image", FILES["photo.png"], _="bytes", filename="p.png"),
    _call(
        "assets.upload_image",
        FILES["photo.png"],
        _="names",
        filename='a "b" é.png',
        content_type="image/png",
    ),
    _call("assets.upload_image", FILES["photo.png"], _="no name"),
    _call("assets.upload_video", "clip.mp4"),
    _call("assets.get", ID),
    _call("assets.get_content", ID),
    _call("assets.list"),
    _call(
        "assets.list",
        _="filtered",
        workspace_id=ID,
        sort="size_asc",
        asset_type=Member("AssetType", "IMAGE"),
        in_use=True,
        **WINDOW,
    ),
    _call("assets.delete", ID),
    _call("assets.delete", ID, _="confirmed", confirm=True),
    _call("assets.bulk_delete", [ID, UUID(OTHER)]),
    _call("assets.bulk_delete", [ID], _="confirmed", confirm=True),
    _call("pinterest.start_oauth"),
    _call("pinterest.oauth_callback", code="c+d", state="s/t"),
    _call("pinterest.list_accounts"),
    _call("pinterest.revoke_account", ID),
    _call("pinterest.list_boards", UUID(ID)),
    _call("pinterest.check_board_access", BOARD, account_id=ID),
    _call("pinterest.check_board_access", "a/b", _="slash in the id", account_id=ID, fresh=True),
    _call("pinterest.account_analytics", ID),
    _call("pinterest.account_analytics", ID, _="all arguments", **ANALYTICS),
    _call("pinterest.list_related_terms", ID, "garden"),
    _call(
        "pinterest.list_related_terms",
        ID,
        ["spring  garden", "Tools, tools"],
        _="several",
        exact_match=True,
    ),
    _call("pinterest.create_board", {"account_id": ID, "name": "Travel"}),
    _call(
        "pinterest.create_board",
        {"account_id": ID, "name": "Travel", "description": "Trips", "privacy": "SECRET"},
        _="all fields",
    ),
    _call("pinterest.update_board", BOARD, {"account_id": ID, "name": "Trips"}),
    _call(
        "pinterest.update_board",
        BOARD,
        {"account_id": ID, "name": "Trips", "description": None},
        _="null",
    ),
    _call("pinterest.delete_board", BOARD, account_id=ID),
    _call("projects.list"),
    _call("projects.create_sandbox"),
    _call("projects.create_sandbox", {"name": "Tests"}, _="named"),
    _call("projects.switch", {"project_id": ID}),
    _call("projects.reset_sandbox"),
    _call("pins.create", PIN),
    _call("pins.create", FULL_PIN, _="all fields"),
    _call("pins.create", Model("PinCreate", PIN), _="model"),
    _call("pins.create", Model("PinCreate", FULL_PIN), _="model, all fields"),
    _call(
        "pins.create",
        Model(
            "PinCreate",
            PIN | {"link_url": "https://Example.com", "dominant_color": "6e7874"},
        ),
        _="model, rough values",
    ),
    _call("pins.validate", PIN),
    _call("pins.create_batch", [PIN, FULL_PIN]),
    _call("pins.import_json", [PIN, {**FULL_PIN, "run_at": "2026-05-01T10:00:00Z"}]),
    _call("pins.import_json", [Model("PinImportCreate", PIN | {"run_at": MOMENT})], _="models"),
    _call("pins.import_csv", "pins.csv"),
    _call("pins.import_csv", FILES["pins.csv"], _="bytes"),
    _call("pins.get_import", ID),
    _call("pins.list_imports"),
    _call(
        "pins.list_imports",
        _="filtered",
        limit=7,
        offset=14,
        status=Member("ImportJobStatus", "COMPLETED"),
        source_type="csv",
    ),
    _call("pins.get", ID),
    _call("pins.list"),
    _call(
        "pins.list",
        _="filtered",
        account_id=ID,
        board_id=BOARD,
        status=Member("PinStatus", "FAILED"),
        error_code="invalid_image",
        sort="title_asc",
        removed=False,
        **WINDOW,
    ),
    _call("pins.list_page"),
    _call("pins.update", ID, {"title": "New", "description": None, "link_url": None}),
    _call("pins.update", ID, Model("PinUpdate", {"title": "New", "description": None}), _="model"),
    _call("pins.delete", ID),
    _call("pins.delete", ID, _="on Pinterest too", delete_from_pinterest=True),
    _call("pins.analytics", ID),
    _call("pins.analytics", ID, _="all arguments", **ANALYTICS),
    _call("pins.retry", ID),
    _call("pins.retry", ID, {"board_id": BOARD, "account_id": ID}, _="elsewhere"),
    _call("pins.bulk_delete", [ID, UUID(OTHER)]),
    _call("pins.bulk_retry", [ID]),
    _call("schedules.create", SCHEDULE),
    _call("schedules.create", Model("ScheduleCreate", FULL_SCHEDULE), _="model, all fields"),
    _call("schedules.validate", SCHEDULE),
    _call("schedules.get", ID),
    _call("schedules.list"),
    _call(
        "schedules.list",
        _="filtered",
        account_id=ID,
        board_id=BOARD,
        status=Member("ScheduleStatus", "DONE"),
        sort="run_at_asc",
        **WINDOW,
    ),
    _call("schedules.list_page"),
    _call("schedules.update", ID, {"title": "New", "description": None}),
    _call("schedules.update", ID, Model("ScheduleUpdate", {"run_at": MOMENT}), _="model"),
    _call("schedules.cancel", ID),
    _call("schedules.retry", ID),
    _call("schedules.delete", ID),
    _call("schedules.bulk_cancel", [ID]),
    _call("schedules.bulk_retry", [ID]),
    _call("schedules.bulk_delete", [ID]),
    _call("webhooks.create", {"url": "https://example.com/hook", "secret": "s" * 16}),
    _call(
        "webhooks.create",
        Model("WebhookCreate", {"url": "https://example.com/hook", "secret": "s" * 16}),
        _="model",
    ),
    _call(
        "webhooks.create",
        {
            "url": "https://example.com/hook",
            "secret": "s" * 16,
            "events": ["pin.failed"],
            "is_enabled": False,
        },
        _="all fields",
    ),
    _call("webhooks.list"),
    _call("webhooks.get", ID),
    _call("webhooks.update", ID, {"is_enabled": False}),
    _call("webhooks.delete", ID),
    _call("rate_meter.get", ID),
    _call("jobs.get", ID),
    _call("billing.pricing"),
    _call("billing.checkout", {"plan": "growth"}),
    _call("billing.checkout", {"plan": "growth", "billing_cycle": "annual"}, _="annual"),
    _call("billing.portal"),
    _call("billing.status"),
    _call("dashboard.summary"),
    _call(
        "dashboard.summary",
        _="all arguments",
        start=MOMENT,
        end="2026-02-02T00:00:00",
        tz="Asia/Tokyo",
        account_id=ID,
    ),
    _call("team.preview_invitation", TOKEN),
    _call("team.list_members"),
    _call("team.list_invitations"),
    _call("team.create_invitation", {"email": "new@example.com", "role": "editor"}),
    _call(
        "team.create_invitation",
        Model("TeamInvitationCreateRequest", {"email": "new@example.com", "role": " Editor "}),
        _="rough role",
    ),
    _call("team.resend_invitation", ID),
    _call("team.revoke_invitation", ID),
    _call("team.update_member", ID, {"role": "viewer"}),
    _call("team.remove_member", ID),
    _call("team.accept_invitation", {"token": TOKEN}),
    _call("mcp.quota"),
    _call("mcp.track"),
    _call("email.get_preferences"),
    _call("email.update_preferences", MAIL),
    _call("email.unsubscribe", workspace_id=ID, token=TOKEN, user_id=OTHER),
)
