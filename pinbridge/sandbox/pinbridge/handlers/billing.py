"""Plans, subscription and quota."""

from __future__ import annotations

from urllib.parse import urlencode

from pinbridge_api import models

from pinbridge.sandbox._shared.http import Response, given
from pinbridge.sandbox.pinbridge import billing, render
from pinbridge.sandbox.pinbridge.calls import Call, Registry
from pinbridge.sandbox.pinbridge.plans import PLANS, Plan, plan_of

operations = Registry()

_PERMISSION = "can_manage_billing"
_STORAGE_WARNING_PERCENT = 90
_MONTHS_PAID_A_YEAR = 10


@operations.serve("get_pricing")
def get_pricing(call: Call) -> Response:
    """Show the price list."""
    return Response(
        models.PricingCatalogResponse(
            source="cache",
            refreshed_at=call.now,
            plans=[_plan(name, plan) for name, plan in PLANS.items()],
        )
    )


def _plan(name: str, plan: Plan) -> models.PricingPlanResponse:
    accounts = "1 Pinterest account" if plan.accounts == 1 else f"{plan.accounts} accounts"
    bullets = [f"{plan.pins:,} pins a month", accounts]
    if plan.media:
        bullets.append("Uploads and bulk imports")
    return models.PricingPlanResponse(
        plan=models.Plan(name),
        name=plan.name,
        subtitle=f"Up to {plan.pins:,} pins a month",
        highlight=name == "growth",
        feature_bullets=bullets,
        quota_calls_monthly=plan.pins,
        pinterest_accounts_limit=plan.accounts,
        uploaded_media_assets=plan.media,
        bulk_imports=plan.media,
        activity_log_retention_days=plan.retention_days,
        monthly_price=_price("monthly", plan.monthly_dollars),
        annual_price=_price("annual", plan.monthly_dollars * _MONTHS_PAID_A_YEAR),
    )


def _price(cycle: str, dollars: int) -> models.PricingAmountResponse:
    return models.PricingAmountResponse(
        billing_cycle=models.BillingCycle(cycle),
        unit_amount=dollars * 100,
        currency="usd",
        amount_display=f"${dollars}",
    )


@operations.serve("create_checkout", _PERMISSION)
def create_checkout(call: Call) -> Response:
    """Give the address of a payment page; opening it changes the plan (see `/_sandbox/`)."""
    request = call.body(models.CheckoutRequest)
    cycle = given(request.billing_cycle) or models.BillingCycle.MONTHLY
    project_id, plan = call.caller.workspace.id, request.plan.value
    query = urlencode(
        {
            "project_id": project_id,
            "plan": plan,
            "billing_cycle": cycle.value,
            "token": billing.checkout_token(call.state, project_id, plan, cycle.value),
        }
    )
    return Response(models.CheckoutResponse(url=f"{call.base_url}/_sandbox/checkout?{query}"))


@operations.serve("create_portal", _PERMISSION)
def create_portal(call: Call) -> Response:
    """Give the address of the billing portal."""
    query = urlencode({"project_id": call.caller.workspace.id})
    return Response(models.PortalResponse(url=f"{call.base_url}/_sandbox/portal?{query}"))


@operations.serve("get_billing_status")
def get_billing_status(call: Call) -> Response:
    """Show plan, subscription, quota and storage."""
    workspace = call.caller.workspace
    billing.roll_period(call.state, workspace)
    plan = plan_of(workspace.plan)
    used = billing.storage_used(call.state, workspace.organization_id)
    percent = min(100, used * 100 // plan.storage_bytes)
    credit = workspace.credits_remaining if workspace.credits_enabled else 0
    trialing = workspace.billing_status == "trialing"
    return Response(
        render.same_fields(
            workspace,
            models.BillingStatusResponse,
            trial_active=trialing,
            trial_ends_at=workspace.period_end if trialing else None,
            current_period_start=workspace.period_start,
            current_period_end=workspace.period_end,
            quota_calls_monthly=plan.pins,
            quota_reset_at=workspace.period_end,
            credits_purchase_allowed=workspace.plan != "free",
            quota_exhausted=workspace.calls_used >= plan.pins + credit,
            plan_consumption_percent=min(100, workspace.calls_used * 100 // plan.pins),
            storage_quota_bytes=plan.storage_bytes,
            storage_used_bytes=used,
            storage_used_percent=percent,
            storage_warning=(
                "The storage is almost full." if percent >= _STORAGE_WARNING_PERCENT else None
            ),
            pinterest_accounts_limit=plan.accounts,
            uploaded_media_assets=plan.media,
            bulk_imports=plan.media,
        )
    )
