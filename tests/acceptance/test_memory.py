"""Large files take no memory worth the name, and do not hold up the event loop."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.acceptance.memory import (
    MIB,
    SIZE,
    counting_server,
    measure,
    measure_download,
    report,
    write_video,
)
from tests.acceptance.server import running_sandbox

LIMIT = 8 * MIB
pytestmark = pytest.mark.longer


@pytest.fixture(scope="module")
def video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("media") / "large.mp4"
    write_video(path, SIZE)
    return path


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_an_upload_of_a_large_file(video: Path, kind: str) -> None:
    with counting_server() as base_url:
        figures = measure(kind, video, base_url)
    print(report(f"{kind}, counting server", SIZE, figures))
    assert figures["sent"] == SIZE
    assert SIZE < figures["got"] < SIZE + 1000
    assert figures["rise"] < LIMIT
    if kind == "async":
        assert figures["beats"] > 0


def test_an_upload_of_a_large_file_to_the_sandbox(video: Path) -> None:
    with running_sandbox("--max-upload-bytes", str(SIZE)) as server:
        figures = measure("async", video, server.base_url, server.start["api_key"])
    print(report("async, sandbox", SIZE, figures))
    assert figures["sent"] == figures["got"] == SIZE
    assert figures["rise"] < LIMIT


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_download_of_a_large_file(kind: str) -> None:
    with counting_server() as base_url:
        figures = measure_download(kind, SIZE, base_url)
    print(report(f"{kind}, download", SIZE, figures))
    assert figures["got"] == SIZE
    assert figures["rise"] < LIMIT
