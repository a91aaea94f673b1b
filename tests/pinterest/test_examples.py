"""The scripts in examples/pinterest run as processes against a local Pinterest."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pinbridge.sandbox import Sandbox

ROOT = Path(__file__).parents[2]
SCRIPTS = ROOT / "examples" / "pinterest"
# A browser that gives access at once, and goes where it is sent.
BROWSER = (
    "import sys, urllib.request\n"
    "opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))\n"
    "opener.open(sys.argv[1], data=b'decision=approve').read()\n"
)

Run = Callable[..., str]


@pytest.fixture(scope="module")
def served() -> Iterator[Sandbox]:
    with Sandbox.serve(pinterest={"media_seconds": 0.05}) as sandbox:
        yield sandbox


@pytest.fixture
def run(served: Sandbox, tmp_path: Path) -> Run:
    line = served.start_line()["pinterest"]
    browser = tmp_path / "browser.py"
    browser.write_text(BROWSER)
    environment = {name: value for name, value in os.environ.items() if "PINTEREST" not in name}
    environment |= {
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "generated")]),
        "BROWSER": f"{sys.executable} {browser} %s",
        "PINTEREST_API_URI": line["base_url"],
        "PINTEREST_OAUTH_URI": line["oauth_url"],
        "PINTEREST_APP_ID": line["app_id"],
        "PINTEREST_APP_SECRET": line["app_secret"],
        "PINTEREST_ACCESS_TOKEN": line["access_token"],
    }

    def call(script: str, *arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, "-W", "error", SCRIPTS / script, *arguments],
            capture_output=True,
            text=True,
            cwd=tmp_path,
            env=environment,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return call


def test_log_in(run: Run, tmp_path: Path) -> None:
    for _ in range(2):
        said = run("log_in.py", "tokens", "0")
        assert said.startswith("logged in as sandbox_user\nthe refresh token ends on 2")
    assert [path.name for path in (tmp_path / "tokens").glob("*.json")] == ["access_token.json"]


def test_picture_pin(run: Run) -> None:
    picture = str(ROOT / "examples" / "media" / "mountains.jpg")
    first = run("picture_pin.py", picture, "Mountains", "At dawn", "https://example.com/dawn")
    assert first.startswith("https://www.pinterest.com/pin/")
    assert (
        run("picture_pin.py", picture, "Mountains", "At dawn", "https://example.com/dawn") == first
    )


def test_video_pin(run: Run, tmp_path: Path) -> None:
    (tmp_path / "film.mp4").write_bytes(b"\0\0\0\x18ftypmp42" + bytes(4000))
    assert run("video_pin.py", "film.mp4", "Films", "Waves").strip().isdecimal()


def test_report(run: Run, tmp_path: Path) -> None:
    assert run("report.py", "2026-11-01", "2026-11-03", "report.csv") == "FINISHED report.csv\n"
    assert (tmp_path / "report.csv").read_text().count("\n") >= 1


def test_ads_tree(run: Run) -> None:
    assert run("ads_tree.py").startswith("ad_account ")


def test_every_script_is_run_here() -> None:
    tested = {name.removeprefix("test_") for name in globals() if name.startswith("test_")}
    assert {path.stem for path in SCRIPTS.glob("*.py")} <= tested
