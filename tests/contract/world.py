"""What each operation needs to succeed: arguments, credentials and the objects they speak of.

Every entry of `PREPARATIONS` makes its own objects, so the operations can be called in any order
and any number of times.
"""

from __future__ import annotations

import datetime
import itertools
import struct
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx

from pinbridge.sandbox import Sandbox
from pinbridge.sandbox.sandbox import Options

START = datetime.datetime(2026, 3, 2, 9, 0, tzinfo=datetime.UTC)
OPTIONS: Options = {"frozen": True, "start": START, "session_seconds": 10**8}
"""How the sandbox of a world is set up: sessions outlast all moves of the clock."""

PASSWORD = "a good password"
SECRET = "0123456789012345"
PICTURE_URL = "https://example.com/picture.jpg"


def make_png() -> bytes:
    """A valid picture of one pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress(b"\0\0\0\0"))
    return b"\x89PNG\r\n\x1a\n" + header + pixels + chunk(b"IEND", b"")


def make_mp4() -> bytes:
    """The boxes of a video, without a playable one inside."""
    ftyp = struct.pack(">I4s4sI", 16, b"ftyp", b"isom", 512)
    return ftyp + struct.pack(">I4s", 8, b"moov") + struct.pack(">I4s", 12, b"mdat") + b"data"


@dataclass(slots=True)
class Prepared:
    """How to call an operation so that it succeeds.

    Attributes:
        arguments: arguments of the generated function; `body` as a dict, or a list.
        token: session to use instead of the seeded API key; of the seeded user by default where the
            operation takes sessions only.
        api_key: API key to use instead of the seeded one.
        file: content of the one file that the body consists of.
    """

    arguments: dict[str, Any] = field(default_factory=dict[str, Any])
    token: str | None = None
    api_key: str | None = None
    file: bytes | None = None


class World:
    """A running sandbox, and the means to bring it into any state.

    Args:
        sandbox: started with `OPTIONS`: pins wait where they are until `settle`.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self._http = httpx.Client(base_url=sandbox.base_url, transport=sandbox.transport())
        self.renew()

    def renew(self) -> None:
        """Begin anew: nothing made so far is there any more."""
        self.sandbox.reset()
        self._numbers = itertools.count(1)
        self.token = self.session()
        self.sandbox_project_id = self._make_sandbox_project()
        self.token = self.session()

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def number(self) -> int:
        """Return a number not used before."""
        return next(self._numbers)

    def send(
        self,
        method: str,
        path: str,
        *,
        token: str | None = None,
        **arguments: Any,
    ) -> Any:
        """Send a request that has to succeed, and return the decoded answer."""
        if token:
            headers = {"authorization": f"Bearer {token}"}
        else:
            headers = {"x-api-key": self.sandbox.api_key}
        answer = self._http.request(method, path, headers=headers, **arguments)
        assert answer.is_success or answer.is_redirect, f"{method} {path}: {answer.text}"
        return answer.json() if answer.content else dict(answer.headers)

    def settle(self) -> None:
        """Let everything that waits happen."""
        self.sandbox.advance(30)

    def _login(self, email: str, password: str) -> str:
        answer = self.send("POST", "/v1/auth/login", json={"email": email, "password": password})
        return answer["access_token"]

    def session(self) -> str:
        """Return a fresh session of the seeded user in the production project."""
        return self._login(self.sandbox.email, self.sandbox.password)

    def _make_sandbox_project(self) -> str:
        made = self.send("POST", "/v1/projects/sandbox", token=self.token, json={})
        return made["projects"][1]["id"]

    # Users

    def user(self) -> User:
        """Register a user."""
        email = f"user{self.number()}@example.com"
        fields = {"full_name": "A User", "email": email, "password": PASSWORD}
        made = self.send("POST", "/v1/auth/register", json=fields)
        return User(email, made["access_token"])

    def mail_token(self, email: str) -> str:
        """Return the token of the newest mail to an address."""
        return [mail["token"] for mail in self.sandbox.mail() if mail["to"] == email][-1]

    def invitation(self, email: str | None = None) -> Invitation:
        """Invite somebody."""
        email = email or f"user{self.number()}@example.com"
        fields = {"email": email, "role": "editor"}
        made = self.send("POST", "/v1/team/invitations", token=self.token, json=fields)
        return Invitation(made["id"], self.mail_token(email))

    def invited_user(self) -> tuple[User, Invitation]:
        """Register a user and invite them."""
        user = self.user()
        return user, self.invitation(user.email)

    def member_id(self) -> str:
        """Make somebody a member."""
        user, invitation = self.invited_user()
        fields = {"token": invitation.token}
        self.send("POST", "/v1/team/invitations/accept", token=user.token, json=fields)
        items = self.send("GET", "/v1/team/members", token=self.token)["items"]
        return next(item["id"] for item in items if item["user"]["email"] == user.email)

    # Pinterest

    def consent(self) -> dict[str, str]:
        """Go through the consent page and return what the browser brings back."""
        start = self.send("GET", "/v1/pinterest/oauth/start")["authorization_url"]
        url = f"{start}&username=pinner{self.number()}"
        location = self.send("GET", url)["location"]
        return {name: values[0] for name, values in parse_qs(urlsplit(location).query).items()}

    def account_id(self) -> str:
        """Connect an account."""
        location = self.send("GET", "/v1/pinterest/oauth/callback", params=self.consent())[
            "location"
        ]
        return parse_qs(urlsplit(location).query)["account_id"][0]

    def rested_account_id(self) -> str:
        """Return the seeded account when its figures may be collected again."""
        self.sandbox.advance(15 * 60 + 1)
        return self.sandbox.account_id

    def board_id(self) -> str:
        """Make a board."""
        fields = {"account_id": self.sandbox.account_id, "name": f"Board {self.number()}"}
        return self.send("POST", "/v1/pinterest/boards", json=fields)["id"]

    # Content

    def asset_id(self) -> str:
        """Upload a picture."""
        files = {"file": ("picture.png", make_png(), "image/png")}
        return self.send("POST", "/v1/assets/images", files=files)["id"]

    def pin_fields(self, **changes: Any) -> dict[str, Any]:
        """Return the body of a new pin."""
        number = self.number()
        return {
            "account_id": self.sandbox.account_id,
            "board_id": self.sandbox.board_id,
            "title": f"Pin {number}",
            "image_url": PICTURE_URL,
            "idempotency_key": f"key-{number}",
            **changes,
        }

    def pin_id(self) -> str:
        """Create a pin, which stays queued."""
        return self.send("POST", "/v1/pins", json=self.pin_fields())["id"]

    def published_pin_id(self) -> str:
        """Create a pin and publish it."""
        pin_id = self.pin_id()
        self.settle()
        return pin_id

    def failed_pin_id(self) -> str:
        """Create a pin that fails."""
        fields = self.pin_fields(title=f"[[fail:invalid_image]] {self.number()}")
        pin_id = self.send("POST", "/v1/pins", json=fields)["id"]
        self.settle()
        return pin_id

    def schedule_fields(self, **changes: Any) -> dict[str, Any]:
        """Return the body of a new schedule for tomorrow."""
        fields = self.pin_fields()
        del fields["idempotency_key"]
        run_at = self.sandbox.now() + datetime.timedelta(days=1)
        return {**fields, "run_at": run_at.isoformat(), **changes}

    def schedule_id(self) -> str:
        """Make a schedule, which stays scheduled."""
        return self.send("POST", "/v1/schedules", json=self.schedule_fields())["id"]

    def failed_schedule_id(self) -> str:
        """Make a schedule that fails."""
        soon = self.sandbox.now() + datetime.timedelta(seconds=1)
        fields = self.schedule_fields(
            run_at=soon.isoformat(), title=f"[[fail:invalid_image]] {self.number()}"
        )
        schedule_id = self.send("POST", "/v1/schedules", json=fields)["id"]
        self.settle()
        return schedule_id

    def import_id(self) -> str:
        """Start an import."""
        return self.send("POST", "/v1/pins/imports/json", json=[self.pin_fields()])["id"]

    def csv(self) -> bytes:
        """Return a CSV file of one pin."""
        fields = self.pin_fields()
        return "\r\n".join([",".join(fields), ",".join(fields.values()), ""]).encode()

    def webhook_id(self) -> str:
        """Register a webhook that is switched off."""
        fields = {"url": "https://example.com/hook", "secret": SECRET, "is_enabled": False}
        return self.send("POST", "/v1/webhooks", json=fields)["id"]

    def api_key_id(self) -> str:
        """Make an API key."""
        return self.send("POST", "/v1/api-keys", json={"name": f"Key {self.number()}"})["id"]

    def unsubscription(self) -> dict[str, str]:
        """Return what the link at the foot of a mail carries."""
        user = self.user()
        mails = self.sandbox.mail()
        return next(mail["unsubscribe"] for mail in reversed(mails) if mail["to"] == user.email)


@dataclass(frozen=True, slots=True)
class User:
    """A registered user with a session."""

    email: str
    token: str


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation and the token that its mail carries."""

    id: str
    token: str


Preparation = Callable[[World], Prepared]


def _plain(_: World) -> Prepared:
    return Prepared()


def _with(make: Callable[[World], dict[str, Any]]) -> Preparation:
    return lambda world: Prepared(make(world))


def _body(make: Callable[[World], Any]) -> Preparation:
    return lambda world: Prepared({"body": make(world)})


def _file(name: str, content_type: str, make: Callable[[World], bytes]) -> Preparation:
    def prepare(world: World) -> Prepared:
        from pinbridge.runtime.types import File

        content = make(world)
        body = {"file": File(content, name, content_type)}
        return Prepared({"body": body}, file=content)

    return prepare


def _as_user(make: Callable[[World, User], dict[str, Any]]) -> Preparation:
    """For operations that change the user who calls, or the user's session."""

    def prepare(world: World) -> Prepared:
        user = world.user()
        return Prepared(make(world, user), token=user.token)

    return prepare


def _reset_password(world: World) -> Prepared:
    user = world.user()
    world.send("POST", "/v1/auth/forgot-password", json={"email": user.email})
    return Prepared({"body": {"token": world.mail_token(user.email), "password": PASSWORD}})


def _confirm_email_change(world: World) -> Prepared:
    user = world.user()
    address = f"new{world.number()}@example.com"
    fields = {"new_email": address}
    world.send("POST", "/v1/auth/email/change/request", token=user.token, json=fields)
    return Prepared({"token": world.mail_token(address)})


def _accept_invitation(world: World) -> Prepared:
    user, invitation = world.invited_user()
    return Prepared({"body": {"token": invitation.token}}, token=user.token)


def _switch_project(world: World) -> Prepared:
    return Prepared({"body": {"project_id": world.sandbox_project_id}}, token=world.session())


def _reset_sandbox(world: World) -> Prepared:
    return Prepared(token=world.session())


def _request_verification(world: World) -> Prepared:
    user = world.user()
    world.settle()
    world.settle()
    return Prepared(token=user.token)


MAIL = {"transactional_enabled": True, "alerts_enabled": True, "verification_enabled": False}
DAYS = {"start_date": "2026-02-01", "end_date": "2026-02-28"}

PREPARATIONS: Mapping[str, Preparation] = {
    "list_activity_logs": _with(lambda w: {"limit": 5, "category": "publishing"}),
    "get_root": _plain,
    "get_health": _plain,
    "get_readiness": _plain,
    "get_status": _plain,
    "stripe_webhook": _with(
        lambda w: {
            "body": {"id": f"evt_{w.number()}", "type": "invoice.paid"},
            "stripe_signature": "t=1,v1=ab",
        }
    ),
    "register": _body(
        lambda w: {
            "full_name": "A User",
            "email": f"user{w.number()}@example.com",
            "password": PASSWORD,
        }
    ),
    "login": _body(lambda w: {"email": w.sandbox.email, "password": w.sandbox.password}),
    "forgot_password": _body(lambda w: {"email": w.user().email}),
    "reset_password": _reset_password,
    "change_password": _as_user(
        lambda w, user: {"body": {"current_password": PASSWORD, "new_password": PASSWORD + "!"}}
    ),
    "request_email_verification": _request_verification,
    "verify_email": _with(lambda w: {"token": w.mail_token(w.user().email)}),
    "request_email_change": _as_user(
        lambda w, user: {"body": {"new_email": f"new{w.number()}@example.com"}}
    ),
    "confirm_email_change": _confirm_email_change,
    "get_me": _plain,
    "get_profile": _plain,
    "update_profile": _as_user(
        lambda w, user: {"body": {"company_name": "Engines", "tax_id": None}}
    ),
    "list_api_keys": _plain,
    "create_api_key": _body(lambda w: {"name": "CI", "scopes": ["read"]}),
    "revoke_api_key": _with(lambda w: {"key_id": w.api_key_id()}),
    "update_api_key": _with(lambda w: {"key_id": w.api_key_id(), "body": {"name": "Renamed"}}),
    "upload_image": _file("picture.png", "image/png", lambda w: make_png()),
    "upload_video": _file("clip.mp4", "video/mp4", lambda w: make_mp4()),
    "get_asset": _with(lambda w: {"asset_id": w.asset_id()}),
    "get_asset_content": _with(lambda w: {"asset_id": w.asset_id()}),
    "list_assets": _with(lambda w: {"sort": "size_desc", "limit": 5, "in_use": False}),
    "delete_asset": _with(lambda w: {"asset_id": w.asset_id(), "confirm": True}),
    "bulk_delete_assets": _body(lambda w: {"asset_ids": [w.asset_id()], "confirm": True}),
    "start_oauth": _plain,
    "oauth_callback": _with(lambda w: w.consent()),
    "list_accounts": _plain,
    "revoke_account": _with(lambda w: {"account_id": w.account_id()}),
    "list_boards": _with(lambda w: {"account_id": w.sandbox.account_id}),
    "check_board_access": _with(
        lambda w: {
            "board_id": w.sandbox.board_id,
            "account_id": w.sandbox.account_id,
            "fresh": True,
        }
    ),
    "get_account_analytics": _with(
        lambda w: {"account_id": w.sandbox.account_id, "metrics": ["IMPRESSION"], **DAYS}
    ),
    "list_related_terms": _with(
        lambda w: {"account_id": w.sandbox.account_id, "terms": ["garden", "spring"]}
    ),
    "create_board": _body(
        lambda w: {"account_id": w.sandbox.account_id, "name": f"Board {w.number()}"}
    ),
    "update_board": _with(
        lambda w: {
            "board_id": w.board_id(),
            "body": {"account_id": w.sandbox.account_id, "description": "Trips"},
        }
    ),
    "delete_board": _with(lambda w: {"board_id": w.board_id(), "account_id": w.sandbox.account_id}),
    "list_projects": _plain,
    "create_sandbox_project": _as_user(lambda w, user: {"body": {"name": "Tests"}}),
    "switch_project": _switch_project,
    "reset_sandbox_project": _reset_sandbox,
    "create_pin": _body(lambda w: w.pin_fields()),
    "validate_pin": _body(lambda w: w.pin_fields()),
    "create_pin_batch": _body(lambda w: {"pins": [w.pin_fields(), w.pin_fields()]}),
    "import_pins_json": _body(lambda w: [w.pin_fields()]),
    "import_pins_csv": _file("pins.csv", "text/csv", lambda w: w.csv()),
    "get_pin_import": _with(lambda w: {"job_id": w.import_id()}),
    "list_pin_imports": _with(lambda w: {"status": "completed", "source_type": "json"}),
    "get_pin": _with(lambda w: {"pin_id": w.pin_id()}),
    "list_pins": _with(lambda w: {"status": "queued", "limit": 5, "sort": "title_asc", "q": "pin"}),
    "update_pin": _with(
        lambda w: {"pin_id": w.pin_id(), "body": {"title": "New", "description": None}}
    ),
    "delete_pin": _with(lambda w: {"pin_id": w.published_pin_id(), "delete_from_pinterest": True}),
    "get_pin_analytics": _with(lambda w: {"pin_id": w.published_pin_id(), "source": "stored"}),
    "retry_pin": _with(lambda w: {"pin_id": w.failed_pin_id()}),
    "bulk_delete_pins": _body(lambda w: {"ids": [w.pin_id()]}),
    "bulk_retry_pins": _body(lambda w: {"ids": [w.failed_pin_id()]}),
    "create_schedule": _body(lambda w: w.schedule_fields()),
    "validate_schedule": _body(lambda w: w.schedule_fields()),
    "get_schedule": _with(lambda w: {"schedule_id": w.schedule_id()}),
    "list_schedules": _with(lambda w: {"status": "scheduled", "limit": 5, "sort": "run_at_asc"}),
    "update_schedule": _with(lambda w: {"schedule_id": w.schedule_id(), "body": {"title": "New"}}),
    "cancel_schedule": _with(lambda w: {"schedule_id": w.schedule_id()}),
    "retry_schedule": _with(lambda w: {"schedule_id": w.failed_schedule_id()}),
    "delete_schedule": _with(lambda w: {"schedule_id": w.failed_schedule_id()}),
    "bulk_cancel_schedules": _body(lambda w: {"ids": [w.schedule_id()]}),
    "bulk_retry_schedules": _body(lambda w: {"ids": [w.failed_schedule_id()]}),
    "bulk_delete_schedules": _body(lambda w: {"ids": [w.failed_schedule_id()]}),
    "create_webhook": _body(
        lambda w: {"url": "https://example.com/hook", "secret": SECRET, "is_enabled": False}
    ),
    "list_webhooks": _plain,
    "get_webhook": _with(lambda w: {"webhook_id": w.webhook_id()}),
    "update_webhook": _with(
        lambda w: {"webhook_id": w.webhook_id(), "body": {"events": ["pin.failed"]}}
    ),
    "delete_webhook": _with(lambda w: {"webhook_id": w.webhook_id()}),
    "get_rate_meter": _with(lambda w: {"account_id": w.sandbox.account_id}),
    "get_job": _with(lambda w: {"job_id": w.pin_id()}),
    "get_pricing": _plain,
    "create_checkout": _body(lambda w: {"plan": "enterprise", "billing_cycle": "annual"}),
    "create_portal": _plain,
    "get_billing_status": _plain,
    "get_dashboard_summary": _with(
        lambda w: {"start": "2026-02-01T00:00:00", "end": "2026-03-01T00:00:00", "tz": "Asia/Tokyo"}
    ),
    "preview_invitation": _with(lambda w: {"token": w.invitation().token}),
    "list_team_members": _plain,
    "list_invitations": _plain,
    "create_invitation": _body(
        lambda w: {"email": f"user{w.number()}@example.com", "role": "viewer"}
    ),
    "resend_invitation": _with(lambda w: {"invitation_id": w.invitation().id}),
    "revoke_invitation": _with(lambda w: {"invitation_id": w.invitation().id}),
    "update_team_member": _with(lambda w: {"member_id": w.member_id(), "body": {"role": "admin"}}),
    "remove_team_member": _with(lambda w: {"member_id": w.member_id()}),
    "accept_invitation": _accept_invitation,
    "get_mcp_quota": _plain,
    "track_mcp_request": _plain,
    "get_email_preferences": _plain,
    "update_email_preferences": _body(lambda w: MAIL),
    "unsubscribe_email": _with(lambda w: w.unsubscription()),
    "get_analytics_overview": _with(lambda w: {**DAYS}),
    "list_top_pins": _with(lambda w: {"sort_by": "save", "limit": 5}),
    "collect_account_analytics": _with(lambda w: {"account_id": w.rested_account_id()}),
}
