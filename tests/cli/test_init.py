"""`pinbridge init` writes what runs a plan by itself."""

from __future__ import annotations

import configparser
import shlex
from typing import Any

import pytest
import yaml

from .support import Cli


def test_a_workflow(cli: Cli) -> None:
    ended = cli("init", "github-actions", "products.csv", "--board", "My shop")
    assert ended.status == 0
    assert ended.out.strip() == ".github/workflows/publish-pins.yml"
    text = (cli.folder / ended.out.strip()).read_text("utf-8")
    workflow: dict[Any, Any] = yaml.safe_load(text)
    job = workflow["jobs"]["publish"]
    steps = {step.get("name"): step for step in job["steps"]}
    assert steps["Publish"]["env"] == {"PINBRIDGE_API_KEY": "${{ secrets.PINBRIDGE_API_KEY }}"}
    words = shlex.split(steps["Publish"]["run"])
    assert words[:5] == ["pinbridge", "bulk", "products.csv", "--board", "My shop"]
    assert "--max-pins" in words
    assert workflow["concurrency"]["cancel-in-progress"] is False
    assert steps["Notice"]["if"] == "failure()"
    again = cli("init", "github-actions", "products.csv")
    assert again.status == 2
    assert "exists already" in again.err
    assert cli("init", "github-actions", "products.csv", "--force").status == 0


@pytest.mark.parametrize("kind", ["cron", "systemd"])
def test_cron_and_systemd(cli: Cli, kind: str) -> None:
    ended = cli("init", kind, "products.csv")
    assert ended.status == 0
    for name in ended.out.split():
        text = (cli.folder / name).read_text("utf-8")
        if kind == "systemd":
            unit = configparser.ConfigParser(strict=False, interpolation=None)
            unit.optionxform = str  # type: ignore[assignment,method-assign]
            unit.read_string(text)
            assert unit.sections()
        else:
            assert "*/15 * * * * cd " in text
            assert "bulk products.csv --max-pins 50" in text
        assert "{" not in text
