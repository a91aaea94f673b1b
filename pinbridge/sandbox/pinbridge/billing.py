"""Pin quota, credits, plan and storage of a project."""

from __future__ import annotations

from datetime import datetime

from dateutil.relativedelta import relativedelta

from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.secrets import hash_secret
from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinbridge.plans import plan_of
from pinbridge.sandbox.pinbridge.rows import Workspace
from pinbridge.sandbox.pinbridge.state import State

_PAYING = ("active", "trialing")
UPGRADE_URL = "https://www.pinbridge.io/pricing"


def set_plan(state: State, workspace: Workspace, plan: str, cycle: str | None) -> None:
    """Put a project on a plan; the sandbox project follows the production project."""
    projects = [workspace]
    if workspace.environment == "production":
        projects += state.store.workspaces.where(
            "organization_id = ? AND environment = 'sandbox'", workspace.organization_id
        )
    for project in projects:
        project.plan, project.billing_cycle = plan, cycle
        state.store.workspaces.save(project)


def checkout_token(state: State, project_id: str, plan: str, cycle: str) -> str:
    """Return the token that only an address from `create_checkout` has."""
    database = state.core.database
    secret = database.get_meta("checkout secret")
    if secret is None:
        secret = state.new_secret()
        database.set_meta("checkout secret", secret)
    return hash_secret(f"checkout:{secret}:{project_id}:{plan}:{cycle}")


def next_month(instant: datetime) -> datetime:
    """Return the same moment one month later."""
    return instant + relativedelta(months=1)


def roll_period(state: State, workspace: Workspace) -> None:
    """Begin a new billing period when the present one is over."""
    if workspace.period_end > state.now():
        return
    while workspace.period_end <= state.now():
        workspace.period_start = workspace.period_end
        workspace.period_end = next_month(workspace.period_end)
    workspace.calls_used = 0
    state.store.workspaces.save(workspace)


def pins_left(state: State, workspace: Workspace) -> int:
    """Return how many more pins the project can submit, credits included.

    Pins that wait or are being published count as used.
    """
    roll_period(state, workspace)
    waiting = state.store.count_pins(workspace.id, "queued", "deferred", "publishing")
    quota = plan_of(workspace.plan).pins - workspace.calls_used
    credit = workspace.credits_remaining if workspace.credits_enabled else 0
    return max(0, quota + credit - waiting)


def can_publish_now(state: State, workspace: Workspace) -> bool:
    """Whether quota or credits cover one more pin beside those being published."""
    roll_period(state, workspace)
    left = plan_of(workspace.plan).pins - workspace.calls_used
    if workspace.credits_enabled:
        left += workspace.credits_remaining
    return left > state.store.count_pins(workspace.id, "publishing")


def count_published(state: State, workspace: Workspace) -> None:
    """Count one published pin against the quota or the credits."""
    roll_period(state, workspace)
    if workspace.calls_used >= plan_of(workspace.plan).pins and workspace.credits_remaining > 0:
        workspace.credits_remaining -= 1
    else:
        workspace.calls_used += 1
    state.store.workspaces.save(workspace)


def quota_error(state: State, workspace: Workspace, pins: int = 1) -> ApiError | None:
    """Return why the project cannot submit this many pins, or None."""
    if workspace.billing_status not in _PAYING:
        return ApiError(
            "billing_inactive",
            f"The subscription is {workspace.billing_status}",
            upgrade_url=UPGRADE_URL,
        )
    if pins_left(state, workspace) >= pins:
        return None
    code = "credits_exhausted" if workspace.credits_enabled else "quota_exceeded"
    return ApiError(
        code, "The monthly pin quota is used up or too small for this", upgrade_url=UPGRADE_URL
    )


def feature_error(workspace: Workspace, feature: str) -> ApiError | None:
    """Return why the plan lacks uploads or bulk operations, or None."""
    if plan_of(workspace.plan).media:
        return None
    return ApiError(
        "feature_unavailable",
        f"The plan {workspace.plan} does not include {feature}",
        upgrade_url=UPGRADE_URL,
    )


def require(error: ApiError | None) -> None:
    """Raise an error if there is one."""
    if error is not None:
        raise error


def storage_used(state: State, organization_id: str) -> int:
    """Return the bytes of all assets of an organization."""
    used: int = state.store.assets.scalar(
        "coalesce(sum(size), 0)", Where("organization_id = ?", organization_id)
    )
    return used
