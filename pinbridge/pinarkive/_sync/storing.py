# Derived from pinbridge/pinarkive/_async/storing.py by ./codegen.sh; do not edit.
"""Uploads of files and directories."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from pinarkive_api._sync.facade import Facade

from pinbridge._sync._io import run_blocking
from pinbridge._sync.client import SyncAPIClient

if TYPE_CHECKING:
    import datetime

    from pinarkive_api.models import DagResult, UploadResult

    from pinbridge._core.multipart import Multipart
    from pinbridge._core.wire import Progress
    from pinbridge.runtime.operation import Request
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import File
    from pinbridge.uploads import UploadSource

    from ..directories import Symlinks


class StoringClient(SyncAPIClient, Facade):
    """Store files and directories."""

    def upload_file(
        self,
        file_path: UploadSource,
        cluster_id: str | None = None,
        timelock: str | datetime.datetime | None = None,
        *,
        filename: str | None = None,
        content_type: str | None = None,
        on_progress: Progress | None = None,
        verify_cid: bool = False,
        expected_cid: str | None = None,
        options: RequestOptions | None = None,
    ) -> UploadResult:
        """Upload a file, streamed in constant memory.

        It is not retried if the outcome is unknown; check with `list_uploads` whether it was stored.

        Args:
            file_path: A path, bytes, a binary file (from its current position), or an iterable of
                bytes; async clients also accept async iterables.
            cluster_id: Cluster that stores it, if not the default one.
            timelock: When the service removes it: a datetime with a UTC offset, or an ISO 8601 string.
            filename: Name to send, instead of that of the path or file.
            content_type: Content type of the file.
            on_progress: Called with the bytes sent so far and their total.
            verify_cid: Whether to compute the CID of the content and compare it with that of the response.
                Needs the extra `ipfs`. The service may split content into other blocks than kubo does
                by default; the check then fails for files above 256 KiB.
            expected_cid: The expected CID.
            options: Settings for this call only.

        Raises:
            InvalidFileError: The file is missing, not a regular file, or in text mode.
            PermissionDeniedError: The storage is full, or the plan does not allow cluster or timelock.
            PayloadTooLargeError: It is larger than the plan allows.
            CidMismatchError: It was stored under another CID.
        """
        from pinarkive_api.api.files.upload_file import build_request

        from ..inputs import file_part, given
        from ..verification import check_cid, check_expected, hash_while_sent

        check_expected(expected_cid)
        part = run_blocking(file_part, file_path, filename, content_type)
        hashed = hash_while_sent(part) if verify_cid else None
        request = build_request(
            body={"file": part, "cl": given(cluster_id), "timelock": given(timelock)}
        )
        result = self.execute(request, options=options, on_progress=on_progress).parsed
        check_cid(result.cid, hashed.finish() if hashed else None, expected_cid)
        return result

    def upload_directory(
        self,
        dir_path: str | os.PathLike[str],
        cluster_id: str | None = None,
        timelock: str | datetime.datetime | None = None,
        *,
        dir_name: str | None = None,
        hidden: bool = False,
        symlinks: Symlinks = "follow",
        on_progress: Progress | None = None,
        verify_cid: bool = False,
        expected_cid: str | None = None,
        options: RequestOptions | None = None,
    ) -> DagResult:
        """Upload a local directory with everything in it, streamed file by file.

        The official client only sends the path, which the service looks up on its own disk. To do that, use
        `upload_server_directory`.

        Args:
            dir_path: The directory. Empty directories in it are omitted.
            cluster_id: Cluster that stores it, if not the default one.
            timelock: When the service removes it: a datetime with a UTC offset, or an ISO 8601 string.
            dir_name: Name of the directory, instead of its own.
            hidden: Whether to include files and directories whose names start with a dot.
            symlinks: `follow` uploads the targets of symbolic links, which must be in the directory; `skip`
                omits symbolic links.
            on_progress: Called with the bytes sent so far and their total.
            verify_cid: See `upload_file`. The files are read before they are sent.
            expected_cid: The expected CID.
            options: Settings for this call only.

        Raises:
            InvalidFileError: The directory does not exist or has no files, a part of it can't be read, or a
                symbolic link leads out of it.
            PermissionDeniedError: The storage is full, or the plan does not allow cluster or timelock.
            PayloadTooLargeError: It is larger than the plan allows.
            CidMismatchError: It was stored under another CID.
        """
        from pinbridge._core.multipart import encode_form

        from ..inputs import DirectoryForm, directory_name

        request = _dag_request(
            [], dir_name=dir_name or directory_name(dir_path), cl=cluster_id, timelock=timelock
        )
        form = DirectoryForm(request.form or (), dir_path, hidden, symlinks)
        encoded = run_blocking(encode_form, form)
        return self._upload_dag(
            request,
            form.parts,
            verify_cid=verify_cid,
            expected_cid=expected_cid,
            options=options,
            on_progress=on_progress,
            encoded=encoded,
        )

    def upload_directory_dag(
        self,
        files_dict: Mapping[str, Any],
        dir_name: str | None = None,
        cluster_id: str | None = None,
        timelock: str | datetime.datetime | None = None,
        *,
        on_progress: Progress | None = None,
        verify_cid: bool = False,
        expected_cid: str | None = None,
        options: RequestOptions | None = None,
    ) -> DagResult:
        """Upload files as one directory.

        Args:
            files_dict: Content by path in the directory, such as `assets/logo.svg`: bytes, a binary file, a
                `Path` or an iterator of bytes. Other values are converted to strings.
            dir_name: Name of the directory. The service may ignore it.
            cluster_id: Cluster that stores it, if not the default one.
            timelock: When the service removes it: a datetime with a UTC offset, or an ISO 8601 string.
            on_progress: Called with the bytes sent so far and their total.
            verify_cid: See `upload_file`. Paths and bytes are read before they are sent; other content is
                rejected.
            expected_cid: The expected CID.
            options: Settings for this call only.

        Raises:
            InvalidInputError: There are no files, or a path is empty or absolute, leads out of the
                directory, or occurs twice.
            InvalidFileError: A file can't be read.
            PermissionDeniedError: The storage is full, or the plan does not allow cluster or timelock.
            PayloadTooLargeError: It is larger than the plan allows.
            CidMismatchError: It was stored under another CID.
        """
        from ..inputs import dag_parts

        parts = run_blocking(dag_parts, files_dict)
        return self._upload_dag(
            _dag_request(parts, dir_name=dir_name, cl=cluster_id, timelock=timelock),
            lambda: parts,
            verify_cid=verify_cid,
            expected_cid=expected_cid,
            options=options,
            on_progress=on_progress,
        )

    def _upload_dag(
        self,
        request: Request[DagResult],
        parts: Callable[[], Iterable[File]],
        *,
        verify_cid: bool,
        expected_cid: str | None,
        options: RequestOptions | None,
        on_progress: Progress | None,
        encoded: Multipart | None = None,
    ) -> DagResult:
        from ..verification import check_cid, check_expected, cids_of_parts

        check_expected(expected_cid)
        computed = run_blocking(cids_of_parts, parts()) if verify_cid else None
        settings = self._settings_for(options)
        response = self._send(request, settings, on_progress=on_progress, form=encoded)
        check_cid(response.parsed.cid, computed, expected_cid)
        return response.parsed


def _dag_request(
    parts: list[File],
    *,
    dir_name: str | None,
    cl: str | None,
    timelock: str | datetime.datetime | None,
) -> Request[DagResult]:
    from pinarkive_api.api.files.upload_directory_dag import build_request

    from ..inputs import given

    body: Any = {
        "dir_name": given(dir_name),
        "cl": given(cl),
        "timelock": given(timelock),
        "files": parts,
    }
    return build_request(body=body)
