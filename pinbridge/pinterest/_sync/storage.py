# Derived from pinbridge/pinterest/_async/storage.py by ./codegen.sh; do not edit.
"""Requests to URLs in responses: encrypted, and without credentials."""

from __future__ import annotations

import os
from typing import IO, TYPE_CHECKING, Any

from pinbridge._core.credentials import Credentials
from pinbridge._core.wire import Progress
from pinbridge._sync._io import run_blocking
from pinbridge._sync.client import SyncAPIClient

from ..storage import check_encrypted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinbridge._core.sinks import Sink
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.uploads import Upload


class StorageClient(SyncAPIClient):
    """Send files to storage hosts, and fetch files from them."""

    def post_form(
        self,
        url: str,
        fields: Mapping[str, str],
        upload: Upload,
        *,
        on_progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Send a file with a form, without credentials.

        Args:
            url: URL from a response.
            fields: Fields of the form. The file follows as the field `file`.
            upload: The file.
            on_progress: Called with the bytes sent and their total.
            options: Settings for this call only.

        Raises:
            PinbridgeError: The URL is not encrypted, or the storage rejected the file.
        """
        self._send_elsewhere(
            "POST", url, options, fields, {"file": upload}, on_progress=on_progress
        )

    def fetch(
        self,
        url: str,
        target: str | os.PathLike[str] | IO[bytes],
        *,
        options: RequestOptions | None = None,
        on_progress: Progress | None = None,
    ) -> None:
        """Download a URL to a file, without credentials.

        Args:
            url: URL from a response.
            target: A path, where the file is created when the download is complete, or an open binary file.
            options: Settings for this call only.
            on_progress: Called with the bytes received and their total.

        Raises:
            InvalidFileError: The target can't be written to.
            PinbridgeError: The URL is not encrypted, or the file does not exist.
        """
        from pinbridge._core.sinks import sink_of

        sink = sink_of(target)
        try:
            self._send_elsewhere("GET", url, options, on_progress=on_progress, sink=sink)
            run_blocking(sink.finish)
        except BaseException:
            sink.abort()
            raise

    def _send_elsewhere(
        self,
        method: str,
        url: str,
        options: RequestOptions | None,
        data: Mapping[str, str] | None = None,
        files: Mapping[str, Any] | None = None,
        *,
        on_progress: Progress | None = None,
        sink: Sink | None = None,
    ) -> None:
        from pinbridge._core.raw import raw_request

        check_encrypted(url, self.base_url)
        settings = self._settings_for(options)
        request = raw_request(settings, method, url, data=data, files=files)
        self._send(request, settings, on_progress=on_progress, sink=sink, credentials=Credentials())
