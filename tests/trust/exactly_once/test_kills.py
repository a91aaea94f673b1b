"""A bounded loop of kill -9."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.length import length
from tests.trust.exactly_once.kills import run


@pytest.mark.longer
def test_nothing_acknowledged_is_lost_by_any_kill(tmp_path: Path) -> None:
    rounds = length(2, 5)
    ledger = run(tmp_path, rounds=rounds)
    assert ledger.kills == rounds
    assert len(ledger.pins) > 10 * rounds
    assert ledger.files
    assert set(ledger.schedules.values()) == {"scheduled", "canceled"}
