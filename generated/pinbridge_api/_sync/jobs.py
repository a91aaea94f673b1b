# Derived from _async/jobs.py by ./codegen.sh; do not edit.
"""The group `jobs` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge.runtime._sync.resource import SyncAPIResource

if TYPE_CHECKING:
    import uuid

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import JobStatusResponse


class JobsResource(SyncAPIResource):
    """Publishing progress of a single pin."""

    def get(
        self, job_id: uuid.UUID | str, *, options: RequestOptions | None = None
    ) -> JobStatusResponse:
        """Get the publishing state of a pin.

        `GET /v1/jobs/{job_id}`.

        Short view of a pin for polling; the job id is the pin id.

        Args:
            job_id: Id of the job.
            options: Settings for this call only.

        Returns:
            The state of the job.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            APIError: The status is not a success of the operation.
        """
        from ..api.jobs.get_job import build_request

        response: Response[JobStatusResponse] = self._client.execute(
            build_request(job_id=job_id), options=options
        )
        return response.parsed
