"""Errors of what Pinterest does in its own time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge._core.errors import ServiceError

if TYPE_CHECKING:
    from pinterest_api.models import Media

    from .reports import Report

__all__ = ["MediaFailedError", "ReportFailedError"]


class MediaFailedError(ServiceError):
    """Pinterest could not process an uploaded video.

    Attributes:
        media: The media, as last seen.
    """

    def __init__(self, media: Media) -> None:
        super().__init__(
            f"Pinterest could not process media {media.media_id}; check that the video plays, and"
            " upload it again"
        )
        self.media = media


class ReportFailedError(ServiceError):
    """Pinterest did not make a report.

    Attributes:
        report: The report; its status is `FAILED`, `EXPIRED`, `CANCELLED` or `DOES_NOT_EXIST`.
    """

    def __init__(self, report: Report) -> None:
        super().__init__(f"the report ended as {report.status}; request it again")
        self.report = report
