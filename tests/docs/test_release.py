"""What the workflow of a release adds: addresses that only the repository itself knows."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pinbridge
from tests.acceptance.server import ROOT

ADDRESS = "https://git.example/shop/pinbridge"
TARGET = re.compile(r"\]\(([^)]*)\)")


def test_a_release_links_to_its_repository(tmp_path: Path) -> None:
    (tmp_path / ".ci").mkdir()
    for name in ("pyproject.toml", "README.md", ".ci/link-repository"):
        shutil.copy(ROOT / name, tmp_path / name)
    subprocess.run([tmp_path / ".ci" / "link-repository", ADDRESS, "v1.0"], check=True)

    before, after = (
        tomllib.loads((folder / "pyproject.toml").read_text()) for folder in (ROOT, tmp_path)
    )
    added = {
        "Repository": ADDRESS,
        "Issues": f"{ADDRESS}/issues",
        "Changelog": f"{ADDRESS}/blob/v1.0/CHANGELOG.md",
    }
    assert after["project"].pop("urls") == before["project"].pop("urls") | added
    assert after == before

    targets = TARGET.findall((tmp_path / "README.md").read_text())
    assert all(target.startswith("https://") for target in targets)
    files = [
        target.removeprefix(f"{ADDRESS}/blob/v1.0/").partition("#")[0]
        for target in targets
        if target.startswith(ADDRESS)
    ]
    assert "CHANGELOG.md" in files
    assert all((ROOT / name).is_file() for name in files)


def test_the_changelog_begins_with_the_version_of_the_package() -> None:
    titles = re.findall(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert titles[0] == pinbridge.__version__
