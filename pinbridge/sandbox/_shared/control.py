"""The sandbox's own controls, under `/_sandbox/`.

| Request | What it does |
|---|---|
| `GET /` | the start line: address and what is seeded |
| `GET`, `PUT`, `DELETE /faults` | fault rules: a list, or `{"rules": [...], "seed": 1}`; see `faults` |
| `GET /clock` | the sandbox's time |
| `POST /clock` | `{"advance": seconds}` does what falls due on the way; `{"freeze": true}` |
| `GET`, `DELETE /requests` | the requests received, newest last, credentials masked |
| `POST /reset` | back to the seed: data, faults, orders, logs, clock |
| `GET /mail` | mails that the real service would have sent, with their tokens |
| `GET /deliveries` | webhook deliveries and their attempts |
| `GET`, `PUT /settings` | limits and delays; see `settings` |
| `GET`, `PUT`, `DELETE /outcomes` | forced outcomes of publishing; see `outcomes` |
| `PATCH /accounts/{id}` | `{"health_status": ..., "scopes": ...}` of a Pinterest account |
| `PATCH /boards/{id}` | `{"access_code": "board_access_denied"}`, null to make it usable again |
| `PATCH /projects/{id}` | plan, billing status, used quota, credits |
| `POST /pins/{id}/remove` | delete a published pin on the simulated Pinterest |
| `GET /oauth/authorize` | the consent page; `username=` chooses who connects, `deny=true` refuses |
| `GET /checkout`, `/portal`, `/app` | stand for pages of the web app; opening the checkout pays |
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Annotated, Any, TypeVar
from urllib.parse import urlencode

import msgspec

from pinbridge.sandbox._shared.asgi import Receive, Scope, body_stream, headers_of, read_body
from pinbridge.sandbox._shared.faults import Faults, Rule
from pinbridge.sandbox._shared.http import Query, Reply
from pinbridge.sandbox._shared.requestlog import RequestLog
from pinbridge.sandbox._shared.router import MethodNotAllowedError, Router
from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox._shared.worker import Worker
from pinbridge.sandbox.pinbridge import billing, rates, sessions
from pinbridge.sandbox.pinbridge.apidocs import operations_page
from pinbridge.sandbox.pinbridge.errors import ApiError, FieldProblem, invalid, not_found
from pinbridge.sandbox.pinbridge.outcomes import Outcome
from pinbridge.sandbox.pinbridge.plans import PLANS
from pinbridge.sandbox.pinbridge.seed import NO_SEED, Seed, plant
from pinbridge.sandbox.pinbridge.seed import SEED as PLANTED
from pinbridge.sandbox.pinbridge.settings import with_changes
from pinbridge.sandbox.pinbridge.state import State

T = TypeVar("T")

DEFAULT_USERNAME = "demo_pinner"
DOCS_PATH = "/docs"
_MAX_BODY = 10_000_000
_OWN_SITES = ("none", "same-origin")


class _FaultsBody(msgspec.Struct, forbid_unknown_fields=True):
    rules: list[Rule]
    seed: int = 0


class _ClockBody(msgspec.Struct, forbid_unknown_fields=True):
    advance: Annotated[float, msgspec.Meta(ge=0, le=10**9)] = 0.0
    freeze: bool | None = None


class _OutcomeBody(msgspec.Struct, forbid_unknown_fields=True):
    error_code: str | None
    pin_id: str | None = None
    next: Annotated[int, msgspec.Meta(ge=1, le=100_000)] | None = None
    once: bool = False


class _AccountBody(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    health_status: str | None = None
    scopes: str | None = None


class _BoardBody(msgspec.Struct, forbid_unknown_fields=True):
    access_code: str | None = None


class _ProjectBody(msgspec.Struct, forbid_unknown_fields=True):
    plan: str | None = None
    billing_status: str | None = None
    calls_used: int | None = None
    credits_enabled: bool | None = None
    credits_remaining: int | None = None


class _Request(msgspec.Struct):
    path: dict[str, str]
    query: Query
    data: bytes
    base_url: str


_Action = Callable[[_Request], Awaitable[Reply]]


class Control:
    """What a test can see and change; over HTTP, or called directly."""

    def __init__(self, state: State, worker: Worker, faults: Faults, log: RequestLog) -> None:
        self._state = state
        self._worker = worker
        self._faults = faults
        self._log = log
        self.seeded = False
        self._routes: Router[_Action] = Router()
        for method, path, action in (
            ("GET", "", self._show),
            ("GET", "/faults", self._get_faults),
            ("PUT", "/faults", self._put_faults),
            ("DELETE", "/faults", self._delete_faults),
            ("GET", "/clock", self._get_clock),
            ("POST", "/clock", self._post_clock),
            ("GET", "/requests", self._get_requests),
            ("DELETE", "/requests", self._delete_requests),
            ("POST", "/reset", self._post_reset),
            ("GET", "/mail", self._get_mail),
            ("GET", "/deliveries", self._get_deliveries),
            ("GET", "/settings", self._get_settings),
            ("PUT", "/settings", self._put_settings),
            ("GET", "/outcomes", self._get_outcomes),
            ("PUT", "/outcomes", self._put_outcomes),
            ("DELETE", "/outcomes", self._delete_outcomes),
            ("PATCH", "/accounts/{account_id}", self._patch_account),
            ("PATCH", "/boards/{board_id}", self._patch_board),
            ("PATCH", "/projects/{project_id}", self._patch_project),
            ("POST", "/pins/{pin_id}/remove", self._remove_pin),
            ("GET", "/oauth/authorize", self._authorize),
            ("GET", "/app", self._web_app),
            ("GET", "/checkout", self._checkout),
            ("GET", "/portal", self._portal),
        ):
            self._routes.add(method, f"/_sandbox{path}", action)
        self._routes.add("GET", DOCS_PATH, self._docs)

    async def answer(self, scope: Scope, receive: Receive) -> Reply:
        """Answer a control request.

        Raises:
            ApiError: it is not one, or its body is wrong.
        """
        raw_path = scope.get("raw_path") or str(scope["path"]).encode()
        try:
            found = self._routes.find(str(scope["method"]), raw_path.decode("latin-1").rstrip("/"))
        except MethodNotAllowedError as error:
            raise ApiError(
                "method_not_allowed",
                "Method Not Allowed",
                headers={"allow": ", ".join(error.allowed)},
            ) from None
        if found is None:
            raise ApiError("not_found", "Not Found")
        action, path = found
        headers = headers_of(scope)
        if scope["method"] != "GET" and headers.get("sec-fetch-site", "none") not in _OWN_SITES:
            # A page of the web that happens to be open in a browser on this machine.
            raise ApiError("forbidden", "Other web sites may not control the sandbox")
        data = await read_body(body_stream(receive), _MAX_BODY)
        base_url = f"{scope.get('scheme', 'http')}://{headers.get('host', 'localhost')}"
        return await action(_Request(path, Query(scope["query_string"]), data, base_url))

    # What is seeded

    def seed(self) -> Seed:
        """Return what a script needs to start."""
        return PLANTED if self.seeded else NO_SEED

    def plant(self) -> None:
        """Create the seeded workspace."""
        with self._state.transaction():
            plant(self._state)
        self.seeded = True

    async def _show(self, request: _Request) -> Reply:
        return Reply({"base_url": request.base_url, **self.seed()._asdict()})

    async def reset(self) -> None:
        """Go back to the seed: rows, files, faults, orders, logs and the clock."""
        self._faults.set([])
        self._log.clear()
        self._state.outcomes.clear()
        self._state.clock.reset()
        self._state.reseed()
        with self._state.transaction():
            self._state.store.clear()
            if self.seeded:
                plant(self._state)
        self._state.blobs.keep_only(())

    async def _post_reset(self, request: _Request) -> Reply:
        await self.reset()
        return await self._show(request)

    # Faults

    def set_faults(self, rules: list[Rule], seed: int = 0) -> None:
        """Replace all fault rules."""
        self._faults.set(rules, seed)

    async def _get_faults(self, request: _Request) -> Reply:
        return Reply({"rules": self._faults.listed()})

    async def _put_faults(self, request: _Request) -> Reply:
        if request.data.lstrip().startswith(b"["):
            self.set_faults(_decode(request.data, list[Rule]))
        else:
            body = _decode(request.data, _FaultsBody)
            self.set_faults(body.rules, body.seed)
        return await self._get_faults(request)

    async def _delete_faults(self, request: _Request) -> Reply:
        self.set_faults([])
        return Reply(status=204)

    # Time

    async def advance(self, seconds: float) -> datetime:
        """Move the clock, doing what falls due on the way; return the new time."""
        await self._worker.advance(seconds)
        self._keep_clock()
        return self._state.now()

    def freeze(self, frozen: bool) -> None:
        """Stop the time, or let it run on."""
        if frozen:
            self._state.clock.freeze()
        else:
            self._state.clock.unfreeze()
        self._keep_clock()

    def _keep_clock(self) -> None:
        offset = int(self._state.clock.offset.total_seconds() * 1e6)
        with self._state.transaction():
            self._state.store.database.set_meta("clock_offset", str(offset))

    def restore_clock(self) -> None:
        """Go on where the clock of the state file stood ahead of real time."""
        kept = self._state.store.database.get_meta("clock_offset")
        if kept is not None:
            ahead = timedelta(microseconds=int(kept)) - self._state.clock.offset
            self._state.clock.move_to(self._state.now() + ahead)

    async def _get_clock(self, request: _Request) -> Reply:
        clock = self._state.clock
        return Reply(
            {
                "now": clock.now(),
                "frozen": clock.frozen,
                "offset_seconds": round(clock.offset.total_seconds(), 3),
            }
        )

    async def _post_clock(self, request: _Request) -> Reply:
        body = _decode(request.data, _ClockBody)
        if body.freeze is not None:
            self.freeze(body.freeze)
        await self.advance(body.advance)
        return await self._get_clock(request)

    # What happened

    def requests(self) -> list[dict[str, Any]]:
        """Return the requests received, newest last."""
        return self._log.listed()

    async def _get_requests(self, request: _Request) -> Reply:
        return Reply({"total": self._log.total, "requests": self.requests()})

    async def _delete_requests(self, request: _Request) -> Reply:
        self._log.clear()
        return Reply(status=204)

    def mail(self) -> list[dict[str, Any]]:
        """Return the mails that would have been sent, newest last."""
        return [
            {
                "id": row.id,
                "to": row.recipient,
                "kind": row.kind,
                "token": row.token,
                "created_at": row.created_at,
                "unsubscribe": self._unsubscribe(row.recipient),
            }
            for row in self._state.store.mails.where("1")
        ]

    def _unsubscribe(self, recipient: str) -> dict[str, str] | None:
        user = sessions.find_user(self._state, recipient)
        workspace = self._state.store.workspaces.get(user.active_workspace_id) if user else None
        if user is None or workspace is None:
            return None
        token = sessions.unsubscribe_token(user, workspace)
        return {"user_id": user.id, "workspace_id": workspace.id, "token": token}

    async def _get_mail(self, request: _Request) -> Reply:
        return Reply({"mail": self.mail()})

    def deliveries(self) -> list[dict[str, Any]]:
        """Return the webhook deliveries, newest last."""
        return [
            {
                "id": row.id,
                "webhook_id": row.webhook_id,
                "event_type": row.event_type,
                "payload": msgspec.json.decode(row.payload),
                "attempt_count": row.attempt_count,
                "last_status_code": row.last_status_code,
                "last_error": row.last_error,
                "delivered_at": row.delivered_at,
                "next_attempt_at": row.due_at,
                "created_at": row.created_at,
                "updated_at": row.updated_at,
            }
            for row in self._state.store.deliveries.where("1")
        ]

    async def _get_deliveries(self, request: _Request) -> Reply:
        return Reply({"deliveries": self.deliveries()})

    # Settings

    def change_settings(self, changes: dict[str, object]) -> dict[str, object]:
        """Change limits and delays, and return them all.

        Raises:
            ApiError: 422 for an unknown name or a wrong value.
        """
        try:
            changed = with_changes(self._state.settings, changes)
        except msgspec.ValidationError as error:
            raise invalid(FieldProblem(("body",), str(error))) from None
        self._state.settings = changed
        if any(name.startswith("rate_") for name in changes):
            with self._state.transaction():
                rates.reset(self._state)
        self._worker.wake()
        return msgspec.structs.asdict(changed)

    async def _get_settings(self, request: _Request) -> Reply:
        return Reply(self._state.settings)

    async def _put_settings(self, request: _Request) -> Reply:
        return Reply(self.change_settings(_decode(request.data, dict[str, object])))

    # Orders for the simulated Pinterest

    def order_outcome(
        self,
        error_code: str | None,
        *,
        pin_id: str | None = None,
        next: int | None = None,
        once: bool = False,
    ) -> None:
        """Decide how a pin, or the next pins that begin to publish, will end.

        Args:
            error_code: code to fail with; None lets them pass whatever their markers say.
            pin_id: the pin concerned.
            next: without `pin_id`, how many pins it concerns; one by default.
            once: whether a later retry of the pin is free of it.
        """
        if pin_id is not None:
            self._state.outcomes.order_pin(pin_id, Outcome(error_code, once))
        else:
            self._state.outcomes.order_next(Outcome(error_code), next or 1)

    async def _get_outcomes(self, request: _Request) -> Reply:
        return Reply(self._state.outcomes.listed())

    async def _put_outcomes(self, request: _Request) -> Reply:
        body = _decode(request.data, _OutcomeBody)
        self.order_outcome(body.error_code, pin_id=body.pin_id, next=body.next, once=body.once)
        return await self._get_outcomes(request)

    async def _delete_outcomes(self, request: _Request) -> Reply:
        self._state.outcomes.clear()
        return Reply(status=204)

    async def _patch_account(self, request: _Request) -> Reply:
        body = _decode(request.data, _AccountBody)
        with self._state.transaction():
            account = self._state.store.accounts.get(request.path["account_id"])
            if account is None:
                raise not_found("Account")
            account.health_status = body.health_status or account.health_status
            account.scopes = account.scopes if body.scopes is None else body.scopes
            account.updated_at = account.health_checked_at = self._state.now()
            self._state.store.accounts.save(account)
        return Reply(
            {"id": account.id, "health_status": account.health_status, "scopes": account.scopes}
        )

    async def _patch_board(self, request: _Request) -> Reply:
        body = _decode(request.data, _BoardBody)
        with self._state.transaction():
            board = self._state.store.boards.get(request.path["board_id"])
            if board is None:
                raise not_found("Board")
            board.access_code = body.access_code
            board.checked_at = board.checked_code = None
            self._state.store.boards.save(board)
        return Reply({"id": board.id, "access_code": board.access_code})

    async def _patch_project(self, request: _Request) -> Reply:
        body = _decode(request.data, _ProjectBody)
        if body.plan is not None and body.plan not in PLANS:
            raise invalid(FieldProblem(("body", "plan"), f"Input should be one of {list(PLANS)}"))
        with self._state.transaction():
            project = self._state.store.workspaces.get(request.path["project_id"])
            if project is None:
                raise not_found("Project")
            for name, value in msgspec.structs.asdict(body).items():
                if value is not None:
                    setattr(project, name, value)
            self._state.store.workspaces.save(project)
            if billing.can_publish_now(self._state, project):
                waiting = Where(
                    "workspace_id = ? AND status = 'deferred' AND error_code = 'quota_exceeded'",
                    project.id,
                )
                members = self._state.store.pin_totals.members(waiting)
                self._state.store.pins.change_where(
                    "due_at = ?", members.sql, self._state.now(), *members.values
                )
        return Reply(
            {name: getattr(project, name) for name in ("id", *msgspec.structs.asdict(body))}
        )

    async def _remove_pin(self, request: _Request) -> Reply:
        with self._state.transaction():
            pin = self._state.store.pins.find(
                "id = ? AND status = 'published'", request.path["pin_id"]
            )
            if pin is None:
                raise not_found("Published pin")
            pin.removed_at = pin.removed_at or self._state.now()
            pin.updated_at = self._state.now()
            self._state.store.pins.save(pin)
        return Reply({"id": pin.id, "removed_from_pinterest_at": pin.removed_at})

    # The consent page, and the web app that the browser ends at

    async def _authorize(self, request: _Request) -> Reply:
        state = request.query.required("state")
        username = request.query.text("username", min_length=1, max_length=60)
        deny = request.query.flag("deny")
        request.query.check()
        with self._state.transaction():
            authorization = self._state.store.authorizations.get(state)
            if authorization is None:
                raise not_found("Authorization")
            if authorization.code is None and not deny:
                authorization.code = self._state.new_secret()
                authorization.username = username or DEFAULT_USERNAME
                self._state.store.authorizations.save(authorization)
        query = urlencode({"code": authorization.code or "denied", "state": state})
        location = f"{request.base_url}/v1/pinterest/oauth/callback?{query}"
        return Reply(status=302, headers={"location": location})

    async def _docs(self, request: _Request) -> Reply:
        return Reply(
            operations_page().encode(), headers={"content-type": "text/html; charset=utf-8"}
        )

    async def _web_app(self, request: _Request) -> Reply:
        status = request.query.raw("oauth_status") or "unknown"
        return Reply(
            {
                "oauth_status": status,
                "account_id": request.query.raw("account_id"),
                "error": request.query.raw("error"),
            }
        )

    async def _checkout(self, request: _Request) -> Reply:
        """Stand in for the payment page: whoever opens it has paid."""
        project_id = request.query.required_uuid("project_id")
        plan = request.query.required("plan")
        cycle = request.query.required("billing_cycle")
        if plan not in PLANS:
            request.query.fail("plan", f"Input should be one of {list(PLANS)}")
        request.query.check()
        with self._state.transaction():
            project = self._state.store.workspaces.get(project_id)
            if project is None:
                raise not_found("Project")
            project.plan, project.billing_cycle = plan, cycle
            project.billing_provider, project.billing_status = "stripe", "active"
            self._state.store.workspaces.save(project)
        return Reply({"status": "paid", "plan": plan, "billing_cycle": cycle})

    async def _portal(self, request: _Request) -> Reply:
        return Reply({"status": "open"})


def _decode(data: bytes, type_: type[T]) -> T:
    try:
        return msgspec.json.decode(data or b"{}", type=type_)
    except RecursionError:
        raise invalid(FieldProblem(("body",), "the body is nested too deeply")) from None
    except (msgspec.DecodeError, UnicodeError) as error:
        raise invalid(FieldProblem(("body",), str(error))) from None
