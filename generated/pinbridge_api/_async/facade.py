"""The groups of the facade, each loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .activity_logs import AsyncActivityLogsResource
    from .analytics import AsyncAnalyticsResource
    from .api_keys import AsyncApiKeysResource
    from .assets import AsyncAssetsResource
    from .auth import AsyncAuthResource
    from .billing import AsyncBillingResource
    from .dashboard import AsyncDashboardResource
    from .email import AsyncEmailResource
    from .jobs import AsyncJobsResource
    from .mcp import AsyncMcpResource
    from .pins import AsyncPinsResource
    from .pinterest import AsyncPinterestResource
    from .projects import AsyncProjectsResource
    from .rate_meter import AsyncRateMeterResource
    from .schedules import AsyncSchedulesResource
    from .system import AsyncSystemResource
    from .team import AsyncTeamResource
    from .webhooks import AsyncWebhooksResource


class AsyncFacade:
    """Groups of methods, one for every operation; for clients to inherit from."""

    if TYPE_CHECKING:
        execute: Any

    @cached_property
    def activity_logs(self) -> AsyncActivityLogsResource:
        """Audit trail of the project."""
        from .activity_logs import AsyncActivityLogsResource

        return AsyncActivityLogsResource(self)

    @cached_property
    def system(self) -> AsyncSystemResource:
        """Service information, health probes and the Stripe receiver."""
        from .system import AsyncSystemResource

        return AsyncSystemResource(self)

    @cached_property
    def auth(self) -> AsyncAuthResource:
        """Accounts, sessions, passwords, email addresses and the profile."""
        from .auth import AsyncAuthResource

        return AsyncAuthResource(self)

    @cached_property
    def api_keys(self) -> AsyncApiKeysResource:
        """Keys for programs, limited by scope and Pinterest account."""
        from .api_keys import AsyncApiKeysResource

        return AsyncApiKeysResource(self)

    @cached_property
    def assets(self) -> AsyncAssetsResource:
        """Uploaded images and videos and their storage."""
        from .assets import AsyncAssetsResource

        return AsyncAssetsResource(self)

    @cached_property
    def pinterest(self) -> AsyncPinterestResource:
        """Connected Pinterest accounts, their boards, keyword help and account analytics."""
        from .pinterest import AsyncPinterestResource

        return AsyncPinterestResource(self)

    @cached_property
    def projects(self) -> AsyncProjectsResource:
        """Production and sandbox project of the organization."""
        from .projects import AsyncProjectsResource

        return AsyncProjectsResource(self)

    @cached_property
    def pins(self) -> AsyncPinsResource:
        """Immediate publishing, batches, imports and pin analytics."""
        from .pins import AsyncPinsResource

        return AsyncPinsResource(self)

    @cached_property
    def schedules(self) -> AsyncSchedulesResource:
        """Publishing at a later time."""
        from .schedules import AsyncSchedulesResource

        return AsyncSchedulesResource(self)

    @cached_property
    def webhooks(self) -> AsyncWebhooksResource:
        """Endpoints that receive events about published and failed pins."""
        from .webhooks import AsyncWebhooksResource

        return AsyncWebhooksResource(self)

    @cached_property
    def rate_meter(self) -> AsyncRateMeterResource:
        """Publishing capacity that is left right now."""
        from .rate_meter import AsyncRateMeterResource

        return AsyncRateMeterResource(self)

    @cached_property
    def jobs(self) -> AsyncJobsResource:
        """Publishing progress of a single pin."""
        from .jobs import AsyncJobsResource

        return AsyncJobsResource(self)

    @cached_property
    def billing(self) -> AsyncBillingResource:
        """Plans, subscription, quota and storage use."""
        from .billing import AsyncBillingResource

        return AsyncBillingResource(self)

    @cached_property
    def dashboard(self) -> AsyncDashboardResource:
        """Publishing figures for a time range."""
        from .dashboard import AsyncDashboardResource

        return AsyncDashboardResource(self)

    @cached_property
    def team(self) -> AsyncTeamResource:
        """Members of the organization and their invitations."""
        from .team import AsyncTeamResource

        return AsyncTeamResource(self)

    @cached_property
    def mcp(self) -> AsyncMcpResource:
        """Weekly request quota of AI assistants."""
        from .mcp import AsyncMcpResource

        return AsyncMcpResource(self)

    @cached_property
    def email(self) -> AsyncEmailResource:
        """Mail preferences and unsubscribing."""
        from .email import AsyncEmailResource

        return AsyncEmailResource(self)

    @cached_property
    def analytics(self) -> AsyncAnalyticsResource:
        """Engagement figures over all accounts and pins of the project."""
        from .analytics import AsyncAnalyticsResource

        return AsyncAnalyticsResource(self)
