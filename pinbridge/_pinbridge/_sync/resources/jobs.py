# Derived from pinbridge/_pinbridge/_async/resources/jobs.py by ./codegen.sh; do not edit.
"""Publishing jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge._sync.resource import SyncAPIResource

if TYPE_CHECKING:
    from uuid import UUID

    from pinbridge_api.models import (
        JobStatusResponse,
    )

    from pinbridge._core.settings import RequestOptions


class JobsResource(SyncAPIResource):
    """Progress of publishing."""

    def get(
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

        return self._call(options, get_job.build_request, job_id=job_id)
