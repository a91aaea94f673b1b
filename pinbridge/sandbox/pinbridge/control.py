"""Controls of the simulated Pinterest and of the web app, under `/_sandbox/`; docs/sandbox.md lists them."""

from __future__ import annotations

import hmac
from typing import Annotated, Any
from urllib.parse import urlencode

import msgspec

from pinbridge.sandbox._shared.errors import FieldProblem, invalid, not_found
from pinbridge.sandbox._shared.http import NO_CONTENT, Response
from pinbridge.sandbox._shared.service import ControlRequest, ControlRoute
from pinbridge.sandbox.pinbridge import billing, sessions, tickets
from pinbridge.sandbox.pinbridge.outcomes import Outcome
from pinbridge.sandbox.pinbridge.plans import PLANS
from pinbridge.sandbox.pinbridge.queries import Query
from pinbridge.sandbox.pinbridge.state import State

DEFAULT_USERNAME = "demo_pinner"
_OF_DELIVERY = (
    "id", "webhook_id", "event_type", "attempt_count", "last_status_code", "last_error",
    "delivered_at", "created_at", "updated_at",
)  # fmt: skip


class Order(msgspec.Struct, forbid_unknown_fields=True):
    """How a pin, or the next pins that begin to publish, will end.

    Attributes:
        error_code: code to fail with; None lets them pass whatever their markers say.
        pin_id: the pin concerned.
        next: without `pin_id`, how many pins it concerns; one by default.
        once: whether a later retry of the pin is free of it.
    """

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


class PinbridgeControl:
    """What a test can see and change of PinBridge; over HTTP, or called directly."""

    def __init__(self, state: State) -> None:
        self._state = state

    def routes(self) -> list[ControlRoute]:
        """Return the controls."""
        return [
            ControlRoute(
                "GET", "/deliveries", lambda _: Response({"deliveries": self.deliveries()})
            ),
            ControlRoute("GET", "/outcomes", self._get_outcomes),
            ControlRoute("PUT", "/outcomes", self._put_outcomes),
            ControlRoute("DELETE", "/outcomes", self._delete_outcomes),
            ControlRoute("PATCH", "/accounts/{account_id}", self._patch_account),
            ControlRoute("PATCH", "/boards/{board_id}", self._patch_board),
            ControlRoute("PATCH", "/projects/{project_id}", self._patch_project),
            ControlRoute("POST", "/pins/{pin_id}/remove", self._remove_pin),
            ControlRoute("GET", "/oauth/authorize", self._authorize),
            ControlRoute("GET", "/app", self._web_app),
            ControlRoute("GET", "/checkout", self._checkout),
            ControlRoute("GET", "/portal", lambda _: Response({"status": "open"})),
        ]

    # What happened

    def deliveries(self) -> list[dict[str, Any]]:
        """Return the webhook deliveries, newest last."""
        return [
            {
                **{name: getattr(row, name) for name in _OF_DELIVERY},
                "payload": msgspec.json.decode(row.payload),
                "next_attempt_at": row.due_at,
            }
            for row in self._state.store.deliveries.where("1")
        ]

    def unsubscribe(self, recipient: str) -> dict[str, str] | None:
        """Return what the link to unsubscribe needs, or None for an unknown address."""
        user = sessions.find_user(self._state, recipient)
        workspace = self._state.store.workspaces.get(user.active_workspace_id) if user else None
        if user is None or workspace is None:
            return None
        token = tickets.unsubscribe_token(user, workspace)
        return {"user_id": user.id, "workspace_id": workspace.id, "token": token}

    # Orders for the simulated Pinterest

    def order_outcome(self, order: Order) -> None:
        """Decide how pins will end."""
        if order.pin_id is not None:
            self._state.outcomes.order_pin(order.pin_id, Outcome(order.error_code, order.once))
        else:
            self._state.outcomes.order_next(Outcome(order.error_code), order.next or 1)

    def _get_outcomes(self, request: ControlRequest) -> Response:
        return Response(self._state.outcomes.listed())

    def _put_outcomes(self, request: ControlRequest) -> Response:
        self.order_outcome(request.body(Order))
        return self._get_outcomes(request)

    def _delete_outcomes(self, request: ControlRequest) -> Response:
        self._state.outcomes.clear()
        return NO_CONTENT

    def _patch_account(self, request: ControlRequest) -> Response:
        body = request.body(_AccountBody)
        with self._state.transaction():
            account = self._state.store.accounts.require(
                "Account", "id = ?", request.path["account_id"]
            )
            account.health_status = body.health_status or account.health_status
            account.scopes = account.scopes if body.scopes is None else body.scopes
            account.updated_at = account.health_checked_at = self._state.now()
            self._state.store.accounts.save(account)
        return Response(
            {"id": account.id, "health_status": account.health_status, "scopes": account.scopes}
        )

    def _patch_board(self, request: ControlRequest) -> Response:
        body = request.body(_BoardBody)
        with self._state.transaction():
            board = self._state.store.boards.require("Board", "id = ?", request.path["board_id"])
            board.access_code = body.access_code
            board.checked_at = board.checked_code = None
            self._state.store.boards.save(board)
        return Response({"id": board.id, "access_code": board.access_code})

    def _patch_project(self, request: ControlRequest) -> Response:
        body = request.body(_ProjectBody)
        if body.plan is not None and body.plan not in PLANS:
            raise invalid(FieldProblem(("body", "plan"), f"Input should be one of {list(PLANS)}"))
        with self._state.transaction():
            project = self._state.store.workspaces.require(
                "Project", "id = ?", request.path["project_id"]
            )
            for name, value in msgspec.structs.asdict(body).items():
                if value is not None:
                    setattr(project, name, value)
            self._state.store.workspaces.save(project)
            if body.plan is not None:
                billing.set_plan(self._state, project, body.plan, project.billing_cycle)
            if billing.can_publish_now(self._state, project):
                self._state.store.pins.change_where(
                    "due_at = ?",
                    "workspace_id = ? AND status = 'deferred' AND error_code = 'quota_exceeded'",
                    self._state.now(),
                    project.id,
                )
        return Response(
            {name: getattr(project, name) for name in ("id", *msgspec.structs.asdict(body))}
        )

    def _remove_pin(self, request: ControlRequest) -> Response:
        with self._state.transaction():
            pin = self._state.store.pins.require(
                "Published pin", "id = ? AND status = 'published'", request.path["pin_id"]
            )
            pin.removed_at = pin.removed_at or self._state.now()
            pin.updated_at = self._state.now()
            self._state.store.pins.save(pin)
        return Response({"id": pin.id, "removed_from_pinterest_at": pin.removed_at})

    # The consent page, and the web app that the browser ends at

    def _authorize(self, request: ControlRequest) -> Response:
        query = Query(request.query_string)
        state = query.required("state")
        username = query.text("username", min_length=1, max_length=60)
        deny = query.flag("deny")
        query.check()
        with self._state.transaction():
            authorization = self._state.store.authorizations.require(
                "Authorization", "id = ?", state
            )
            if authorization.code is None and not deny:
                authorization.code = self._state.new_secret()
                authorization.username = username or DEFAULT_USERNAME
                self._state.store.authorizations.save(authorization)
        answer = urlencode({"code": authorization.code or "denied", "state": state})
        location = f"{request.base_url}/v1/pinterest/oauth/callback?{answer}"
        return Response(status=302, headers={"location": location})

    def _web_app(self, request: ControlRequest) -> Response:
        query = Query(request.query_string)
        outcome = {name: query.raw(name) for name in ("oauth_status", "account_id", "error")}
        return Response({**outcome, "oauth_status": outcome["oauth_status"] or "unknown"})

    def _checkout(self, request: ControlRequest) -> Response:
        """Stand in for the payment page: opening it pays.

        Its address has a token, so that a page or an image elsewhere can't know it.
        """
        query = Query(request.query_string)
        project_id = query.required_uuid("project_id")
        plan = query.required("plan")
        cycle = query.required("billing_cycle")
        token = query.required("token")
        if plan not in PLANS:
            query.fail("plan", f"Input should be one of {list(PLANS)}")
        query.check()
        with self._state.transaction():
            project = self._state.store.workspaces.get(project_id)
            expected = billing.checkout_token(self._state, str(project_id), plan, cycle)
            if project is None or not hmac.compare_digest(token.encode(), expected.encode()):
                raise not_found("Checkout")
            project.billing_provider, project.billing_status = "stripe", "active"
            billing.set_plan(self._state, project, plan, cycle)
        return Response({"status": "paid", "plan": plan, "billing_cycle": cycle})
