# Derived from _async/facade.py by ./codegen.sh; do not edit.
"""The groups of the facade, each loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .activity_logs import ActivityLogsResource
    from .analytics import AnalyticsResource
    from .api_keys import ApiKeysResource
    from .assets import AssetsResource
    from .auth import AuthResource
    from .billing import BillingResource
    from .dashboard import DashboardResource
    from .email import EmailResource
    from .jobs import JobsResource
    from .mcp import McpResource
    from .pins import PinsResource
    from .pinterest import PinterestResource
    from .projects import ProjectsResource
    from .rate_meter import RateMeterResource
    from .schedules import SchedulesResource
    from .system import SystemResource
    from .team import TeamResource
    from .webhooks import WebhooksResource


class Facade:
    """Groups of methods, one for every operation; for clients to inherit from."""

    if TYPE_CHECKING:
        execute: Any

    @cached_property
    def activity_logs(self) -> ActivityLogsResource:
        """Audit trail of the project."""
        from .activity_logs import ActivityLogsResource

        return ActivityLogsResource(self)

    @cached_property
    def system(self) -> SystemResource:
        """Service information, health probes and the Stripe receiver."""
        from .system import SystemResource

        return SystemResource(self)

    @cached_property
    def auth(self) -> AuthResource:
        """Accounts, sessions, passwords, email addresses and the profile."""
        from .auth import AuthResource

        return AuthResource(self)

    @cached_property
    def api_keys(self) -> ApiKeysResource:
        """Keys for programs, limited by scope and Pinterest account."""
        from .api_keys import ApiKeysResource

        return ApiKeysResource(self)

    @cached_property
    def assets(self) -> AssetsResource:
        """Uploaded images and videos and their storage."""
        from .assets import AssetsResource

        return AssetsResource(self)

    @cached_property
    def pinterest(self) -> PinterestResource:
        """Connected Pinterest accounts, their boards, keyword help and account analytics."""
        from .pinterest import PinterestResource

        return PinterestResource(self)

    @cached_property
    def projects(self) -> ProjectsResource:
        """Production and sandbox project of the organization."""
        from .projects import ProjectsResource

        return ProjectsResource(self)

    @cached_property
    def pins(self) -> PinsResource:
        """Immediate publishing, batches, imports and pin analytics."""
        from .pins import PinsResource

        return PinsResource(self)

    @cached_property
    def schedules(self) -> SchedulesResource:
        """Publishing at a later time."""
        from .schedules import SchedulesResource

        return SchedulesResource(self)

    @cached_property
    def webhooks(self) -> WebhooksResource:
        """Endpoints that receive events about published and failed pins."""
        from .webhooks import WebhooksResource

        return WebhooksResource(self)

    @cached_property
    def rate_meter(self) -> RateMeterResource:
        """Publishing capacity that is left right now."""
        from .rate_meter import RateMeterResource

        return RateMeterResource(self)

    @cached_property
    def jobs(self) -> JobsResource:
        """Publishing progress of a single pin."""
        from .jobs import JobsResource

        return JobsResource(self)

    @cached_property
    def billing(self) -> BillingResource:
        """Plans, subscription, quota and storage use."""
        from .billing import BillingResource

        return BillingResource(self)

    @cached_property
    def dashboard(self) -> DashboardResource:
        """Publishing figures for a time range."""
        from .dashboard import DashboardResource

        return DashboardResource(self)

    @cached_property
    def team(self) -> TeamResource:
        """Members of the organization and their invitations."""
        from .team import TeamResource

        return TeamResource(self)

    @cached_property
    def mcp(self) -> McpResource:
        """Weekly request quota of AI assistants."""
        from .mcp import McpResource

        return McpResource(self)

    @cached_property
    def email(self) -> EmailResource:
        """Mail preferences and unsubscribing."""
        from .email import EmailResource

        return EmailResource(self)

    @cached_property
    def analytics(self) -> AnalyticsResource:
        """Engagement figures over all accounts and pins of the project."""
        from .analytics import AnalyticsResource

        return AnalyticsResource(self)
