"""Any interleaving of publishing, faults, crashes and restarts: what is wanted exists once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from attrs import astuple
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.trust.exactly_once.world import BREAKS, FAULTS, Intent, Tally, Trouble, World

KINDS = ("publish", "create", "batch", "schedule")
NUMBERS = st.integers(0, 7)
RETRIES = st.sampled_from([0, 2, 4])
CODES = ("transient_upstream", "rate_limited")


def troubles(last: int) -> st.SearchStrategy[list[Trouble]]:
    """Draw what goes wrong with the requests of a call, up to a number."""
    at = st.integers(0, last)
    breaks = st.builds(Trouble, kind=st.sampled_from(BREAKS), at=at)
    faults = st.builds(Trouble, kind=st.sampled_from(list(FAULTS)), at=at)
    # What matters most: something was written, and nobody knows. A call writes once or twice.
    of_writes = st.builds(
        Trouble,
        kind=st.sampled_from(["lost after", "500 after", "cut", "garbage"]),
        at=st.integers(0, 1),
        method=st.just("POST"),
    )
    return st.lists(st.one_of(of_writes, breaks, faults), max_size=5)


class ExactlyOnce(RuleBasedStateMachine):
    """Programs that publish, and everything that can go wrong."""

    tally: Tally

    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory()
        self.world = World(Path(self._folder.name), self.tally)

    @rule(number=NUMBERS, troubles=troubles(7), in_async=st.booleans(), retries=RETRIES)
    def publish(self, number: int, troubles: list[Trouble], in_async: bool, retries: int) -> None:
        intent = Intent("publish", number)
        self.world.attempt(intent, troubles, in_async=in_async, retries=retries)

    @rule(
        intent=st.builds(Intent, kind=st.sampled_from(KINDS[1:]), number=NUMBERS),
        troubles=troubles(3),
        in_async=st.booleans(),
        retries=RETRIES,
    )
    def create(self, intent: Intent, troubles: list[Trouble], in_async: bool, retries: int) -> None:
        self.world.attempt(intent, troubles, in_async=in_async, retries=retries)

    @precondition(lambda self: self.world.intents)
    @rule(data=st.data(), troubles=troubles(7), in_async=st.booleans(), retries=RETRIES)
    def try_again(
        self, data: st.DataObject, troubles: list[Trouble], in_async: bool, retries: int
    ) -> None:
        intent = data.draw(st.sampled_from(sorted(self.world.intents, key=astuple)))
        self.world.attempt(intent, troubles, in_async=in_async, retries=retries)

    @rule(seconds=st.integers(0, 600), code=st.sampled_from(CODES), failing=st.integers(0, 2))
    def meanwhile(self, seconds: int, code: str, failing: int) -> None:
        """Let time pass, start the server anew, and maybe let the next pins fail."""
        self.world.time.sleep(seconds)
        self.world.restart()
        self.tally.troubles["restart between"] += 1
        if failing:
            self.world.sandbox.outcome(code, next=failing)

    @invariant()
    def nothing_is_doubled_or_lost(self) -> None:
        self.world.check()

    def teardown(self) -> None:
        try:
            self.world.settle()
        finally:
            self.world.stop()
            self._folder.cleanup()


def run(runs: int, steps: int, *, is_steady: bool = True) -> Tally:
    """Try so many stories, and return their figures.

    Args:
        runs: Number of stories.
        steps: Most steps of each.
        is_steady: Whether the stories are the same every time.
    """
    tally = Tally()
    machine: Callable[[], ExactlyOnce] = type("Counted", (ExactlyOnce,), {"tally": tally})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=runs,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            derandomize=is_steady,
        ),
    )
    return tally
