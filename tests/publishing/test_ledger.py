"""The ledger of a plan, where its file can't be used."""

from __future__ import annotations

import multiprocessing
from pathlib import Path

import pytest

from pinbridge import JournalError
from pinbridge.publishing import Ledger


def test_a_ledger_that_can_not_be_used_says_so(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "plan.ledger")
    ledger.close()
    with pytest.raises(JournalError, match=r"ledger .*plan\.ledger: .*closed"):
        ledger.counts()
    with pytest.raises(JournalError, match="closed"):
        ledger.set_value("name", "value")


def test_a_forked_child_opens_the_ledger_again(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "plan.ledger")
    ledger.set_value("name", "parent")

    def in_child() -> None:
        assert ledger.value("name") == "parent"
        ledger.set_value("name", "child")

    child = multiprocessing.get_context("fork").Process(target=in_child)
    child.start()
    child.join()
    assert child.exitcode == 0
    assert ledger.value("name") == "child"
    ledger.close()
