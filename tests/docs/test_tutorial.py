"""A newcomer who follows the tutorial gets what it says, step by step, on one fresh sandbox."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import httpx
import pytest

from pinbridge import PinbridgeClient
from pinbridge.testing import LocalService

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "tutorial.md").read_text("utf-8")
SNIPPETS = re.findall(r"^```python\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def test_the_way_through_the_tutorial(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(ROOT / "examples" / "media" / "mountains.jpg", tmp_path / "photo.jpg")
    monkeypatch.chdir(tmp_path)
    with LocalService.serve() as service:
        monkeypatch.setenv("PINBRIDGE_BASE_URL", service.base_url)
        monkeypatch.setenv("PINBRIDGE_API_KEY", service.api_key)

        def run(source: str) -> str:
            exec(compile(source, "tutorial", "exec"), {"__name__": "__main__"})
            return capsys.readouterr().out

        publish, many, later, errors = SNIPPETS
        first, again = run(publish), run(publish)
        assert first.splitlines()[-1] == again.splitlines()[-1]
        assert first.splitlines()[-1] in PAGE
        page = httpx.get(
            f"{service.base_url}/_sandbox/", headers={"accept": "text/html"}, trust_env=False
        )
        assert page.headers["content-type"].startswith("text/html")
        assert [line.split()[0] for line in run(many).splitlines()] == ["Soup", "Bread", "Cake"]
        assert run(later).startswith("scheduled ")
        service.advance(24 * 3600 + 60)
        with PinbridgeClient() as client:
            assert client.pins.list(status="published", q="again")
        told = run(errors)
        assert "title: may have 100 characters" in told
        assert "invalid_image needs a change" in told
