"""The group `system` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge.runtime._async.resource import AsyncAPIResource

if TYPE_CHECKING:
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import HealthResponse, ReadinessResponse, RootResponse, StatusResponse


class AsyncSystemResource(AsyncAPIResource):
    """Service information, health probes and the Stripe receiver."""

    async def root(self, *, options: RequestOptions | None = None) -> RootResponse:
        """Show service name and version.

        `GET /`.

        Args:
            options: Settings for this call only.

        Returns:
            Name, version and path of the interactive docs.

        Raises:
            APIError: The status is not a success of the operation.
        """
        from ..api.system.get_root import build_request

        response: Response[RootResponse] = await self._client.execute(
            build_request(), options=options
        )
        return response.parsed

    async def health(self, *, options: RequestOptions | None = None) -> HealthResponse:
        """Check that the service is alive.

        `GET /healthz`.

        Args:
            options: Settings for this call only.

        Returns:
            The service is running.

        Raises:
            APIError: The status is not a success of the operation.
        """
        from ..api.system.get_health import build_request

        response: Response[HealthResponse] = await self._client.execute(
            build_request(), options=options
        )
        return response.parsed

    async def readiness(self, *, options: RequestOptions | None = None) -> ReadinessResponse:
        """Check that the service can work.

        `GET /readyz`.

        Responds with 503 while the database, cache, broker, workers or storage are out of reach.

        Args:
            options: Settings for this call only.

        Returns:
            All dependencies are up.

        Raises:
            APIError: The status is not a success of the operation.
        """
        from ..api.system.get_readiness import build_request

        response: Response[ReadinessResponse] = await self._client.execute(
            build_request(), options=options
        )
        return response.parsed

    async def status(self, *, options: RequestOptions | None = None) -> StatusResponse:
        """Get the state of the service in detail.

        `GET /statusz`.

        Readiness, internal systems, waiting work and external providers.

        Args:
            options: Settings for this call only.

        Returns:
            The state of the service and its parts.

        Raises:
            APIError: The status is not a success of the operation.
        """
        from ..api.system.get_status import build_request

        response: Response[StatusResponse] = await self._client.execute(
            build_request(), options=options
        )
        return response.parsed
