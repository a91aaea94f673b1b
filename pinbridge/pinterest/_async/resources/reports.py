"""Asynchronous reports."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import IO, TYPE_CHECKING, Any, Unpack

from pinterest_api._async.reports import AsyncReportsResource as Generated

from pinbridge._async.polling import wait_until_over
from pinbridge._core.guards import checked
from pinbridge._core.polling import Polling, checked_timeout
from pinbridge.errors import PinbridgeError
from pinbridge.runtime.types import Seconds

from ...errors import ReportFailedError
from ...reports import Report, is_over

if TYPE_CHECKING:
    from pinterest_api.models import AdsAnalyticsCreateAsyncRequestDict

    from pinbridge._core.wire import Progress
    from pinbridge.runtime.options import RequestOptions

    from ..publishing import AsyncPublishingClient


class AsyncReportsResource(Generated):
    """Reports: request, wait, download."""

    _client: AsyncPublishingClient

    async def run(
        self,
        *,
        to: str | os.PathLike[str] | IO[bytes] | None = None,
        timeout: Seconds | None = 1800.0,
        on_status: Callable[[Report], object] | None = None,
        on_progress: Progress | None = None,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[AdsAnalyticsCreateAsyncRequestDict],
    ) -> Report:
        """Request a report, wait until it is finished, and download it.

        Args:
            to: A path, where the file is created when the download is complete, or an open binary file. By
                default, it is not downloaded.
            timeout: Seconds to wait for the report, or None for no limit.
            on_status: Called with the report at first and whenever its status changes.
            on_progress: Called with the bytes received and their total.
            ad_account_id: The ad account, instead of the client's.
            options: Settings for each call.
            **fields: Fields of the request; see `create`: `start_date`, `end_date`, `level`, `columns`,
                `granularity` and more.

        Raises:
            InvalidInputError: A field is invalid; nothing was sent.
            ReportFailedError: It failed, expired, was cancelled, or is unknown.
            WaitTimeoutError: It took longer than `timeout`; use `wait` with its token to continue.
            InvalidFileError: The target can't be written to.
        """
        timeout = checked_timeout(timeout)
        made = await self.create(ad_account_id=ad_account_id, options=options, **fields)
        if made.token is None:
            raise PinbridgeError(
                f"Pinterest created no report: {made.message or made.report_status}"
            )
        report = await self.wait(
            made.token,
            timeout=timeout,
            on_status=on_status,
            ad_account_id=ad_account_id,
            options=options,
        )
        if to is not None:
            await self.download(report, to, on_progress=on_progress, options=options)
        return report

    async def wait(
        self,
        token: str,
        *,
        timeout: Seconds | None = 1800.0,
        on_status: Callable[[Report], object] | None = None,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Report:
        """Wait until a report is finished.

        Args:
            token: Token of the report, from `create`.
            timeout: Time limit in seconds, or None for no limit.
            on_status: Called with the report at first and whenever its status changes.
            ad_account_id: The ad account, instead of the client's.
            options: Settings for each call.

        Raises:
            ReportFailedError: It failed, expired, was cancelled, or is unknown.
            WaitTimeoutError: It took longer than `timeout`; Pinterest continues.
        """

        async def look(settings: RequestOptions | None) -> Report:
            found: Any = await self.get(token, ad_account_id=ad_account_id, options=settings)
            return Report(token, str(found.report_status), found.url, found.size)

        report = await wait_until_over(
            "the report",
            look,
            runtime=self._client.runtime,
            polling=Polling(self._client, timeout, options),
            is_over=is_over,
            on_change=on_status,
        )
        if report.url is None:
            raise ReportFailedError(report)
        return report

    async def download(
        self,
        report: Report,
        to: str | os.PathLike[str] | IO[bytes],
        *,
        on_progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Download a finished report, without credentials.

        Args:
            report: The report.
            to: A path, where the file is created when the download is complete, or an open binary file.
            on_progress: Called with the bytes received and their total.
            options: Settings for this call only.

        Raises:
            InvalidFileError: The target can't be written to.
            APIError: The URL has expired; request the report again.
        """
        url = checked("report", report, Report, "a Report").url or ""
        await self._client.fetch(url, to, on_progress=on_progress, options=options)
