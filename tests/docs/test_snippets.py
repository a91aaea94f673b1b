"""Every Python snippet of the README and the docs runs, each on its own, against a real server."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from pinbridge.sandbox import Sandbox

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
SNIPPET = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def snippets() -> Iterator[object]:
    for page in PAGES:
        text = page.read_text("utf-8")
        for match in SNIPPET.finditer(text):
            line = text.count("\n", 0, match.start()) + 2
            name = f"{page.relative_to(ROOT)}:{line}"
            yield pytest.param(name, line, match[1], id=name)


@pytest.fixture(scope="module")
def server() -> Iterator[Sandbox]:
    with Sandbox.serve(
        queue_seconds=0.05,
        publish_seconds=0.05,
        import_seconds=0.05,
        pinarkive={"pin_seconds": 0.05},
    ) as sandbox:
        yield sandbox


@pytest.mark.parametrize(("name", "line", "source"), list(snippets()))
def test_snippet_runs(
    name: str,
    line: int,
    source: str,
    server: Sandbox,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    server.reset()
    shutil.copy(ROOT / "examples" / "media" / "mountains.jpg", tmp_path / "photo.jpg")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PINBRIDGE_BASE_URL", server.base_url)
    monkeypatch.setenv("PINBRIDGE_API_KEY", server.api_key)
    monkeypatch.setenv("PINBRIDGE_EMAIL", server.email)
    monkeypatch.setenv("PINBRIDGE_PASSWORD", server.password)
    ark = server.start_line()["pinarkive"]
    monkeypatch.setenv("PINARKIVE_BASE_URL", ark["base_url"])
    monkeypatch.setenv("PINARKIVE_API_KEY", ark["api_key"])
    pinterest = server.start_line()["pinterest"]
    monkeypatch.setenv("PINTEREST_API_URI", pinterest["base_url"])
    monkeypatch.setenv("PINTEREST_OAUTH_URI", pinterest["oauth_url"])
    for part in ("access_token", "app_id", "app_secret"):
        monkeypatch.setenv(f"PINTEREST_{part.upper()}", pinterest[part])
    # Line feeds in front make the line numbers of a traceback those of the page.
    code = compile("\n" * (line - 1) + source, name, "exec")
    exec(code, {"__name__": "__main__"})


def test_the_pages_hold_snippets() -> None:
    assert len(list(snippets())) >= 8
