"""The journal: one sender, one key a pin, and nothing lost."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from pinbridge import ConfigurationError, InvalidInputError, JournalError
from pinbridge.journal import OVER, Entry, Journal, State
from tests.support.length import length


@pytest.fixture(params=["file", "memory"])
def journal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Journal]:
    with Journal(tmp_path / "journal.db" if request.param == "file" else None) as journal:
        yield journal


def begun(journal: Journal, key: str, now: float = 0.0, limit: float = 30.0) -> Entry:
    entry = journal.begin(journal.entry(key), now=now, limit=limit)
    assert entry is not None
    return entry


def test_a_pin_from_plan_to_outcome(journal: Journal) -> None:
    journal.plan([Entry("a", digest="d1", note={"row": 7})], now=1)
    planned = journal.entry("a")
    assert (planned.state, planned.is_open, planned.tries) == (State.PLANNED, False, 0)

    intent = begun(journal, "a", now=2)
    assert (intent.state, intent.is_open, intent.since, intent.until) == (State.INTENT, True, 2, 32)
    done = journal.record(intent, State.PUBLISHED, now=3, pin_id="1")

    assert done == journal.entry("a")
    assert done is not None
    assert (done.state, done.pin_id, done.tries, done.at) == (State.PUBLISHED, "1", 1, 3)
    assert (done.digest, done.note) == ("d1", {"row": 7})
    assert done.state in OVER


def test_nothing_is_known_of_other_keys(journal: Journal) -> None:
    assert journal.entry("a") == Entry("a")
    assert journal.counts() == {}
    assert list(journal.entries()) == []
    assert journal.taken(["1"]) == set()


def test_of_several_callers_one_sends(journal: Journal) -> None:
    for _ in ("new", "failed", "intent"):
        seen = journal.entry("a")
        send = partial(journal.begin, now=5, limit=30)
        with ThreadPoolExecutor(8) as pool:
            got = list(pool.map(send, [seen] * 16))
        winners = [entry for entry in got if entry is not None]
        assert len(winners) == 1
        if seen.tries == 0:
            assert journal.record(winners[0], State.FAILED, now=6, error="no board")
    assert journal.entry("a").tries == 3


@pytest.mark.parametrize("state", sorted(OVER))
def test_what_is_over_is_not_sent(journal: Journal, state: State) -> None:
    pin_id = "1" if state is State.PUBLISHED else None
    over = journal.record(journal.entry("a"), state, now=1, pin_id=pin_id)
    assert over is not None
    assert journal.begin(over, now=2, limit=30) is None
    assert journal.entry("a") == over


def test_an_unknown_outcome_keeps_when_it_began(journal: Journal) -> None:
    first = begun(journal, "a", now=100)
    ended = journal.record(first, State.INTENT, now=110)
    assert ended is not None
    assert (ended.since, ended.until) == (100, 110)

    doubtful = journal.record(ended, State.UNDECIDED, now=120, error="two pins are alike")
    assert doubtful is not None
    assert (doubtful.is_open, doubtful.until, doubtful.error) == (True, 110, "two pins are alike")
    again = journal.begin(doubtful, now=170, limit=30)
    assert again is not None
    assert (again.since, again.until, again.tries, again.error) == (100, 200, 2, None)

    failed = journal.record(again, State.FAILED, now=171, error="400")
    assert failed is not None
    anew = journal.begin(failed, now=500, limit=30)
    assert anew is not None
    assert anew.since == 500


def test_a_pin_belongs_to_one_key(journal: Journal) -> None:
    first, second = begun(journal, "a"), begun(journal, "b")
    assert journal.record(first, State.PUBLISHED, now=1, pin_id="1")
    assert journal.record(second, State.PUBLISHED, now=1, pin_id="1") is None
    assert journal.entry("b") == second
    assert journal.taken(["1", "2"]) == {"1"}


def test_a_pin_is_recorded_though_another_caller_has_sent_again(journal: Journal) -> None:
    slow = begun(journal, "a")
    fast = begun(journal, "a", now=100)
    assert journal.record(slow, State.FAILED, now=101) is None
    assert journal.record(slow, State.PUBLISHED, now=102, pin_id="1")
    assert journal.record(fast, State.PUBLISHED, now=103, pin_id="2") is None
    assert journal.record(fast, State.INTENT, now=103) is None
    assert journal.entry("a").pin_id == "1"


def test_a_deleted_pin_may_be_published_again(journal: Journal) -> None:
    done = journal.record(begun(journal, "a"), State.PUBLISHED, now=1, pin_id="1")
    assert done is not None
    gone = journal.record(done, State.DELETED, now=2)
    assert gone is not None
    assert gone.pin_id == "1"
    again = journal.begin(gone, now=3, limit=30)
    assert again is not None
    assert journal.record(again, State.PUBLISHED, now=4, pin_id="2")


def test_what_is_published_has_a_pin(journal: Journal) -> None:
    intent = begun(journal, "a")
    with pytest.raises(InvalidInputError, match="pin_id is missing"):
        journal.record(intent, State.PUBLISHED, now=1)
    assert journal.entry("a") == intent


@pytest.mark.parametrize("value", [object(), {1, 2}, b"x", {(1, 2): 3}])
def test_a_note_that_can_not_be_written(journal: Journal, value: object) -> None:
    intent = begun(journal, "a")
    with pytest.raises(InvalidInputError, match="note can't be written as JSON"):
        journal.plan([Entry("b", note={"x": value})], now=1)
    with pytest.raises(InvalidInputError, match="note can't be written as JSON"):
        journal.record(intent, State.FAILED, now=1, note={"x": value})
    assert list(journal.entries()) == [intent]


def test_a_note_of_any_text(journal: Journal) -> None:
    journal.plan([Entry("a", note={"é": "\ud800"})], now=1)
    assert journal.entry("a").note == {"é": "\ud800"}


def test_a_change_of_a_published_pin(journal: Journal) -> None:
    done = journal.record(begun(journal, "a"), State.PUBLISHED, now=1, pin_id="1", digest="d1")
    assert done is not None
    changed = journal.record(done, State.PUBLISHED, now=2, digest="d2", note={"title": "é"})
    assert changed == journal.entry("a")
    assert changed is not None
    assert (changed.pin_id, changed.digest, changed.note) == ("1", "d2", {"title": "é"})


def test_planning_again_changes_only_what_was_not_sent(journal: Journal) -> None:
    journal.plan([Entry(key, digest="old") for key in "abc"], now=1)
    seen = journal.entry("a")
    journal.record(begun(journal, "b"), State.PUBLISHED, now=1, pin_id="1")
    journal.plan((Entry(key, digest="new") for key in "abcd"), now=2)
    assert {entry.key: entry.digest for entry in journal.entries()} == {
        "a": "new",
        "b": "old",
        "c": "new",
        "d": "new",
    }
    assert journal.begin(seen, now=3, limit=30) is None


def test_many_entries(journal: Journal) -> None:
    journal.plan((Entry(f"{number}") for number in range(2500)), now=1)
    walk = journal.entries(State.PLANNED)
    assert next(walk).key == "0"
    for number in range(1000, 1500):
        journal.record(journal.entry(f"{number}"), State.BASELINE, now=2)
    assert sum(1 for _ in walk) == 2499 - 500
    assert journal.counts() == {State.PLANNED: 2000, State.BASELINE: 500}
    assert [entry.key for entry in journal.entries(State.BASELINE, State.FAILED)][:2] == [
        "1000",
        "1001",
    ]


def test_uploads(journal: Journal) -> None:
    assert journal.upload("account 1", "d") is None
    journal.record_upload("account 1", "d", "10")
    journal.record_upload("account 2", "d", "20")
    journal.record_upload("account 1", "d", "11")
    assert journal.upload("account 1", "d") == "11"
    assert journal.upload("account 2", "d") == "20"


def test_a_file_is_found_again(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    with Journal(path) as journal:
        intent = begun(journal, "a")
    with Journal(str(path)) as journal:
        assert journal.entry("a") == intent


def test_files_that_are_no_journal(tmp_path: Path) -> None:
    text, other, newer = tmp_path / "a.txt", tmp_path / "other.db", tmp_path / "newer.db"
    text.write_text("a,b,c\n" * 999)
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE t (c)")
    connection.close()
    Journal(newer).close()
    connection = sqlite3.connect(newer)
    connection.execute("PRAGMA user_version = 99")
    connection.close()

    before = text.read_bytes(), other.read_bytes()
    with pytest.raises(JournalError, match=r"a\.txt: file is not a database"):
        Journal(text)
    with pytest.raises(ConfigurationError, match=r"other\.db is not a journal; use another file"):
        Journal(other)
    with pytest.raises(ConfigurationError, match="newer version"):
        Journal(newer)
    with pytest.raises(JournalError, match="unable to open"):
        Journal(tmp_path)
    assert (text.read_bytes(), other.read_bytes()) == before


def test_a_closed_journal_says_so(journal: Journal) -> None:
    journal.close()
    with pytest.raises(JournalError, match="closed"):
        journal.entry("a")


_WORKER = """
import sys
from pinbridge.journal import Journal, State
with Journal(sys.argv[1]) as journal:
    for number in range(40):
        entry = journal.entry(f"{number}")
        begun = entry.tries == 0 and journal.begin(entry, now=1, limit=30)
        if begun:
            assert journal.record(begun, State.PUBLISHED, now=2, pin_id=f"{sys.argv[2]} {number}")
"""


def test_processes_that_start_at_once_share_a_file(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    workers = [
        subprocess.Popen([sys.executable, "-c", _WORKER, str(path), str(name)]) for name in range(4)
    ]
    assert [worker.wait(60) for worker in workers] == [0, 0, 0, 0]
    with Journal(path) as journal:
        assert journal.counts() == {State.PUBLISHED: 40}
        assert {entry.tries for entry in journal.entries()} == {1}


_KILLED = """
import sys
from itertools import count
from pinbridge.journal import Journal, State
journal = Journal(sys.argv[1])
for number in count():
    begun = journal.begin(journal.entry(f"{number}"), now=1, limit=30)
    print("begun", number, flush=True)
    journal.record(begun, State.PUBLISHED, now=2, pin_id=f"{number}")
    print("done", number, flush=True)
"""


@pytest.mark.parametrize("lines", [1, 2, 9, 30])
def test_a_kill_loses_nothing(tmp_path: Path, lines: int) -> None:
    path = tmp_path / "journal.db"
    with subprocess.Popen(
        [sys.executable, "-c", _KILLED, str(path)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        said = [process.stdout.readline().split() for _ in range(lines)]
        process.send_signal(signal.SIGKILL)
    with Journal(path) as journal:
        for what, number in said:
            entry = journal.entry(number)
            assert entry.tries == 1
            assert what == "begun" or entry.state is State.PUBLISHED


def test_a_forked_child_opens_the_file_again(tmp_path: Path) -> None:
    with Journal(tmp_path / "journal.db") as journal:
        begun(journal, "parent")

        def in_child() -> None:
            begun(journal, "child")
            journal.close()
            os._exit(0 if journal.path else 1)

        child = multiprocessing.get_context("fork").Process(target=in_child)
        child.start()
        child.join(30)
        assert child.exitcode == 0
        assert journal.counts() == {State.INTENT: 2}
        begun(journal, "parent again")


KEYS = st.sampled_from("ab")


class Together(RuleBasedStateMachine):
    """Two callers who may die at any moment, and a service that publishes what is sent."""

    def __init__(self) -> None:
        super().__init__()
        self.journal = Journal()
        self.now = 0.0
        self.seen: dict[tuple[int, str], Entry] = {}
        self.sent: dict[tuple[int, str], Entry] = {}
        self.sends: dict[str, list[float]] = {"a": [], "b": []}
        self.pins = 0

    @rule(caller=st.integers(0, 1), key=KEYS, seconds=st.sampled_from([0, 10, 100]))
    def read(self, caller: int, key: str, seconds: float) -> None:
        self.now += seconds
        self.seen[caller, key] = self.journal.entry(key)

    @rule(caller=st.integers(0, 1), key=KEYS)
    def send(self, caller: int, key: str) -> None:
        entry = self.seen.get((caller, key))
        if entry is None or (entry.is_open and self.now < (entry.until or 0)):
            return
        begun = self.journal.begin(entry, now=self.now, limit=30)
        if begun is not None:
            assert not self.sends[key] or self.now >= self.sends[key][-1]
            self.sends[key].append(self.now + 30)
            self.sent[caller, key] = begun

    @rule(
        caller=st.integers(0, 1),
        key=KEYS,
        state=st.sampled_from([State.PUBLISHED, State.FAILED, State.INTENT]),
    )
    def answer(self, caller: int, key: str, state: State) -> None:
        entry = self.sent.pop((caller, key), None)
        if entry is None:
            return
        if state is State.PUBLISHED:
            self.pins += 1
            self.journal.record(entry, state, now=self.now, pin_id=f"{self.pins}")
        elif self.journal.record(entry, state, now=self.now):
            self.sends[key][-1] = self.now

    @rule(key=KEYS)
    def kill(self, key: str) -> None:
        for caller in (0, 1):
            self.seen.pop((caller, key), None)
            self.sent.pop((caller, key), None)

    @invariant()
    def what_was_sent_is_known(self) -> None:
        for key, sends in self.sends.items():
            assert self.journal.entry(key).tries <= len(sends)
            assert bool(sends) == (self.journal.entry(key).tries > 0)

    def teardown(self) -> None:
        self.journal.close()


TestTogether = Together.TestCase
TestTogether.settings = settings(max_examples=length(12, 40), stateful_step_count=20, deadline=None)
