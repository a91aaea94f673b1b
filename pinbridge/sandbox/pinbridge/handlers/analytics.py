"""Engagement figures of pins, accounts and the whole project."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from pinbridge_api import models

from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinbridge import accounts, engagement, render
from pinbridge.sandbox.pinbridge.calls import Call, Registry
from pinbridge.sandbox.pinbridge.engagement import Figures, Range
from pinbridge.sandbox.pinbridge.lists import filter_by_account, find
from pinbridge.sandbox.pinbridge.rows import Account, Pin

operations = Registry()

_COLLECT_INTERVAL = timedelta(minutes=15)


class _Query:
    """The query of the analytics operations, and where the response comes from."""

    def __init__(self, call: Call) -> None:
        query = call.query
        source = query.choice("source", models.AnalyticsSource) or models.AnalyticsSource.AUTO
        self.include_daily = query.flag("include_daily") is not False
        self.metrics = engagement.read_metrics(query)
        self.days = engagement.read_range(query, call.now.date())
        self.source = engagement.choose_source(str(source), self.days)

    def common(self, call: Call, figures: Figures) -> dict[str, Any]:
        """Return the fields that the responses have in common."""
        simulated = call.caller.workspace.environment == "sandbox"
        is_live = self.source == "live"
        daily = figures.daily(self.days, self.metrics) if self.include_daily else {}
        return {
            "start_date": self.days.start,
            "end_date": self.days.end,
            "provider_mode": models.AnalyticsProviderMode(
                "simulated" if simulated else "pinterest"
            ),
            "totals": figures.totals(self.days, self.metrics, live=is_live),
            "daily": [
                models.AnalyticsDailyMetric(date=day, data_status="READY", metrics=values)
                for day, values in daily.items()
            ],
            "source": models.AnalyticsDataSource("simulated" if simulated else self.source),
            "data_as_of": call.now if is_live else engagement.stored_until(call.now),
        }


@operations.serve("get_account_analytics", "can_view_reports")
def get_account_analytics(call: Call) -> Response:
    """Show the figures of an account."""
    account_id = call.path_id("account_id")
    asked = _Query(call)
    account = accounts.usable_account(call.state, call.caller, account_id)
    figures = Figures.of_accounts(call.state, account.workspace_id, [account.id])
    return Response(
        models.AccountAnalyticsResponse(
            account_id=UUID(account.id),
            **asked.common(call, figures),
            history_start=account.created_at.date(),
        )
    )


@operations.serve("get_pin_analytics", "can_view_reports")
def get_pin_analytics(call: Call) -> Response:
    """Show the figures of a pin; those of a removed one come from the store."""
    pin_id = call.path_id("pin_id")
    asked = _Query(call)
    pin = find(call, call.state.store.pins, pin_id)
    _require_figures(pin, asked)
    figures = Figures.of_pin(call.state, pin)
    return Response(
        models.PinAnalyticsResponse(
            pin_id=UUID(pin.id),
            pinterest_pin_id=pin.pinterest_pin_id,
            account_id=UUID(pin.account_id),
            **asked.common(call, figures),
            history_start=pin.published_at.date() if pin.published_at else None,
            removed_from_pinterest_at=pin.removed_at,
        )
    )


def _require_figures(pin: Pin, asked: _Query) -> None:
    if pin.published_at is None:
        raise ApiError("pin_not_published", f"The pin is {pin.status}")
    if pin.removed_at is None:
        return
    # Nothing is stored of a pin that did not live through a midnight.
    if pin.removed_at.date() == pin.published_at.date():
        raise ApiError("pin_removed_on_pinterest", "The pin was deleted on Pinterest")
    asked.source = "stored"


def _accounts(call: Call, account_id: UUID | None) -> list[Account]:
    if account_id is not None:
        return [accounts.find_account(call.state, call.caller, str(account_id))]
    where = Where("workspace_id = ? AND revoked_at IS NULL", call.caller.workspace.id)
    if (allowed := call.caller.allowed_accounts) is not None:
        where.add_in("id", allowed)
    return call.state.store.accounts.select(where, order="seq DESC")


@operations.serve("get_analytics_overview", "can_view_reports")
def get_analytics_overview(call: Call) -> Response:
    """Show the figures of all accounts, beside those of the period before."""
    account_id = call.query.uuid("account_id")
    days = engagement.read_range(call.query, call.now.date())
    chosen = _accounts(call, account_id)
    previous = days.previous()
    metrics = list(engagement.METRICS)
    figures = Figures.of_accounts(
        call.state, call.caller.workspace.id, [account.id for account in chosen]
    )
    oldest = min((account.created_at.date() for account in chosen), default=None)
    return Response(
        models.AnalyticsOverviewResponse(
            start_date=days.start,
            end_date=days.end,
            previous_start_date=previous.start,
            previous_end_date=previous.end,
            metrics=metrics,
            totals=figures.totals(days, metrics, live=False),
            previous_totals=figures.totals(previous, metrics, live=False),
            daily=[
                {"date": day, "metrics": values}
                for day, values in figures.daily(days, metrics).items()
            ],
            history_start=oldest,
            data_as_of=engagement.stored_until(call.now),
            accounts=[_account_status(call, account) for account in chosen],
        )
    )


def _account_status(call: Call, account: Account) -> models.AnalyticsOverviewAccount:
    collecting = (
        account.collected_at is not None and call.now - account.collected_at < _COLLECT_INTERVAL
    )
    return models.AnalyticsOverviewAccount(
        account_id=UUID(account.id),
        status="collecting" if collecting else "ready",
        message="Figures are being collected" if collecting else "Figures are up to date",
    )


@operations.serve("list_top_pins", "can_view_reports")
def list_top_pins(call: Call) -> Response:
    """List published pins by one metric, highest first."""
    query = call.query
    limit, offset = query.page(high=100)
    account_id = query.uuid("account_id")
    metric = query.choice("sort_by", models.TopPinsMetric) or models.TopPinsMetric.IMPRESSION
    days = engagement.read_range(query, call.now.date())
    where = Where("workspace_id = ?", call.caller.workspace.id)
    if account_id is not None:
        accounts.find_account(call.state, call.caller, str(account_id))
    filter_by_account(call, where, account_id)
    where.add("status = 'published'")
    seqs = engagement.top_pins(call.state.store, where, str(metric), days, call.now.date())
    rows = call.state.store.pins.listed(seqs[offset : offset + limit])
    return Response(
        models.TopPinsPage(items=[_top_pin(call, row, days) for row in rows], total=len(seqs))
    )


def _top_pin(call: Call, row: Pin, days: Range) -> models.TopPin:
    thumbnail = render.asset_url(call.base_url, row.asset_id) if row.asset_id else row.image_url
    return models.TopPin(
        pin_id=UUID(row.id),
        pinterest_pin_id=row.pinterest_pin_id,
        account_id=UUID(row.account_id),
        title=row.title,
        link_url=row.link_url,
        thumbnail_url=thumbnail,
        media_type=row.media_type,
        published_at=row.published_at,
        totals=engagement.pin_totals(row, days, call.now.date()),
    )


@operations.serve("collect_account_analytics", "can_view_reports")
def collect_account_analytics(call: Call) -> Response:
    """Begin to collect figures; once per account every 15 minutes."""
    account_id = call.path_id("account_id")
    account = accounts.find_account(call.state, call.caller, account_id)
    if account.collected_at is not None:
        wait = _COLLECT_INTERVAL - (call.now - account.collected_at)
        if wait > timedelta():
            raise ApiError(
                "rate_limited",
                "The figures of this account were collected a moment ago",
                retry_after=int(wait.total_seconds()) + 1,
            )
    account.collected_at = call.now
    call.state.store.accounts.save(account)
    return Response(
        models.AnalyticsCollectResponse(
            account_id=UUID(account.id), status="queued", message="Figures are being collected."
        ),
        202,
    )
