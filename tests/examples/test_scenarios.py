"""The scenarios run from beginning to end, and print what they are about."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import pytest

from pinbridge.testing import LocalService

from .conftest import EXAMPLES

PRINTED = {
    "accounts_and_boards": "Garden and balcony takes pins: True.",
    "analytics": "best: Seen by many",
    "api_keys": "can't delete: insufficient_scope\nrevoked: the key does not work any more",
    "async_workflow": "Dawn: published\nNoon: published\nDusk: published\nNight: published",
    "auth_and_profile": "company: None -> Example Studio\nrefused: unauthorized",
    "billing_and_rate_meter": "now: 50 pins at once",
    "health": "alive: ok\nstatus: ok",
    "imports": "rows: completed, 2 created\nline 1: existing \nline 2: created \nline 3: failed",
    "own_resource_group": "0 pins failed",
    "projects_and_sandbox": "in Try things out: 0 pins\nback in Sandbox Studio",
    "publish_by_url": "published\nhttps://www.pinterest.com/pin/",
    "recurring_campaign": "made: 12\nmade by a second run: 0, found: 12",
    "schedule_lifecycle": "upcoming: ['Soup for a cold day']\ncanceled",
    "signature_check": "refused: mismatch\nrefused: missing_header",
    "team": "open invitations: 1",
    "upload_and_publish": "Travel: published\nHome ideas: published\n1 picture, 72290 bytes",
    "video_with_cover": "video published",
    "webhooks_lifecycle": "now only about pin.failed\nenabled: False",
}


def test_every_scenario_is_run() -> None:
    assert set(PRINTED) == {path.stem for path in (EXAMPLES / "scenarios").glob("*.py")}


@pytest.mark.parametrize("name", PRINTED)
def test_scenario(
    name: str,
    service: LocalService,
    load: Callable[[str], ModuleType],
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert not load(f"scenarios/{name}.py").main()
    assert PRINTED[name] in capsys.readouterr().out


def test_a_service_that_is_ill(
    service: LocalService,
    load: Callable[[str], ModuleType],
    capsys: pytest.CaptureFixture[str],
) -> None:
    service.faults([{"kind": "status", "status": 503}])
    assert load("scenarios/health.py").main() == 1
    service.faults([])
    assert "not reachable" in capsys.readouterr().out


def test_a_failure_is_counted(
    service: LocalService,
    load: Callable[[str], ModuleType],
    capsys: pytest.CaptureFixture[str],
) -> None:
    service.outcome("invalid_image")
    load("scenarios/publish_by_url.py").main()
    load("scenarios/own_resource_group.py").main()
    printed = capsys.readouterr().out
    assert "publish it as a new pin" in printed
    assert "1 pins failed\nMountains at dusk: invalid_image" in printed
