"""A bounded part of the ordeal: kills, faults and lost ledgers, and every row once."""

from __future__ import annotations

from pathlib import Path

from tests.publishing.ordeal import through_everything


def test_every_row_once_and_every_picture_once_through_everything(tmp_path: Path) -> None:
    figures = through_everything(tmp_path / "plan", rows=200, pictures=20, kills=2)
    assert (figures.pins, figures.assets) == (200, 20)
    assert figures.kills == figures.ledgers_lost == 2
    assert figures.again_seconds < 60
