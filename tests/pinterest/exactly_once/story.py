"""Let a program publish while responses get lost, kill it again and again, and count what is there."""

from __future__ import annotations

import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import attrs

from pinbridge.journal import Journal, State
from pinbridge.pinterest import PinterestClient
from tests.acceptance.server import ROOT, Server, running_sandbox

LOST = 0.1


@attrs.frozen(kw_only=True)
class Tally:
    """What became of it all.

    Args:
        wanted: Pins that were to be published.
        pins: Pins on the board.
        doubled: Pins that are there more than once.
        missing: Pins that are not there.
        undecided: Publications of which it can't be told.
        kills: How often the program was killed.
        lost: Responses to creations that got lost.
        creations: Requests that were to create a pin.
    """

    wanted: int
    pins: int
    doubled: int
    missing: int
    undecided: int
    kills: int
    lost: int
    creations: int


def run(folder: Path, wanted: int, kills: int, seed: int) -> Tally:
    """Publish so many pins through so many kills.

    Args:
        folder: Where the journal is.
        wanted: Pins to publish.
        kills: How often the program is killed.
        seed: Makes chance repeatable, as far as threads are.
    """
    with running_sandbox() as server:
        # A third of the responses is lost before the request is processed.
        create = {"method": "POST", "path": "/pinterest/v5/pins"}
        rules = [
            {"kind": "drop_before", "probability": LOST / 3, **create},
            {"kind": "drop_after", "probability": LOST * 2 / 3, **create},
        ]
        server.control("PUT", "/faults", {"rules": rules, "seed": seed})
        done = _publish(server, folder, wanted, kills, seed)
        lost = sum(rule["applied"] for rule in server.control("GET", "/faults")["rules"])
        server.control("PUT", "/faults", [])
        server.control("POST", "/clock", {"advance": 600})
        return _count(server, folder, wanted, done, lost)


def _publish(server: Server, folder: Path, wanted: int, kills: int, seed: int) -> Counter[str]:
    """Start the program until it has come to its end, and kill it on the way."""
    chance = random.Random(seed)
    # At these numbers of lines that it has written.
    stops = sorted(chance.sample(range(1, wanted), kills))
    done: Counter[str] = Counter()
    while True:
        with _program(server, folder, wanted, seed + done.total()) as process:
            assert process.stdout is not None
            for line in process.stdout:
                done[line.split()[0]] += 1
                if stops and done.total() >= stops[0]:
                    stops.pop(0)
                    process.kill()
                    done["killed"] += 1
                    break
            else:
                assert process.wait() == 0, process.returncode
                return done


def _program(server: Server, folder: Path, wanted: int, seed: int) -> subprocess.Popen[str]:
    start: dict[str, str] = server.start["pinterest"]  # type: ignore[assignment]
    arguments = [
        str(folder),
        str(wanted),
        str(seed),
        start["base_url"],
        start["access_token"],
        start["board_id"],
        f"{server.base_url}/_sandbox",
    ]
    command = [
        sys.executable,
        "-X",
        "faulthandler",
        "-m",
        "tests.pinterest.exactly_once.worker",
        *arguments,
    ]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)


def _count(server: Server, folder: Path, wanted: int, done: Counter[str], lost: int) -> Tally:
    start: dict[str, str] = server.start["pinterest"]  # type: ignore[assignment]
    with PinterestClient(start["access_token"], base_url=start["base_url"]) as client:
        titles = Counter(pin.title for pin in client.boards.iter_pins(start["board_id"]))
    ours = {f"Pin {number}": titles[f"Pin {number}"] for number in range(wanted)}
    with Journal(folder / "journal.db") as journal:
        undecided = sum(entry.state is State.UNDECIDED for entry in journal.entries())
        published = list(journal.entries(State.PUBLISHED))
        tries = sum(entry.tries for entry in journal.entries())
    assert len({entry.pin_id for entry in published}) == len(published)
    return Tally(
        wanted=wanted,
        pins=sum(ours.values()),
        doubled=sum(count > 1 for count in ours.values()),
        missing=sum(count == 0 for count in ours.values()),
        undecided=undecided,
        kills=done["killed"],
        lost=lost,
        creations=tries,
    )
