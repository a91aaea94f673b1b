"""A bounded loop of kill -9."""

from __future__ import annotations

from pathlib import Path

from tests.trust.exactly_once.kills import run


def test_nothing_acknowledged_is_lost_by_any_kill(tmp_path: Path) -> None:
    ledger = run(tmp_path, rounds=5)
    assert ledger.kills == 5
    assert len(ledger.pins) > 50
    assert ledger.files
    assert set(ledger.schedules.values()) == {"scheduled", "canceled"}
