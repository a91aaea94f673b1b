"""Publishing jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge._async.resource import AsyncAPIResource

if TYPE_CHECKING:
    from uuid import UUID

    from pinbridge_api.models import (
        JobStatusResponse,
    )

    from pinbridge._core.settings import RequestOptions


class AsyncJobsResource(AsyncAPIResource):
    """Progress of publishing."""

    async def get(
        self, job_id: UUID | str, *, options: RequestOptions | None = None
    ) -> JobStatusResponse:
        """Tell how far the publishing of a pin is.

        Args:
            job_id: The pin's id.
            options: Settings for this call only.

        Raises:
            NotFoundError: There is no such pin.
        """
        from pinbridge_api.api.jobs import get_job

        return await self._call(options, get_job.build_request, job_id=job_id)
