"""Scenarios: named files of faults, outcomes, settings and time, played with the sandbox's controls."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from pinbridge.sandbox._shared.faults import Rule

FOLDER = Path(__file__).parent / "scenarios"
_SUFFIX = ".yaml"


class Call(msgspec.Struct, forbid_unknown_fields=True):
    """A request to a control.

    Attributes:
        path: Path below `/_sandbox`; `{account_id}` and other names of the start line are filled in.
        method: HTTP method.
        body: Body, to be sent as JSON.
    """

    path: str
    method: str = "POST"
    body: Any = None


class Scenario(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """What a sandbox is told to do; what is left out stays as it is.

    Attributes:
        about: What it shows, in one line.
        settings: Settings to change.
        faults: Fault rules, instead of those before.
        seed: What the probability of faults draws from.
        outcomes: Orders on how pins end, as for `PUT /_sandbox/outcomes`.
        calls: Other controls.
        clock: How the time moves, as for `POST /_sandbox/clock`; after everything else.
    """

    about: str
    settings: dict[str, Any] = {}
    faults: list[Rule] | None = None
    seed: int = 0
    outcomes: list[dict[str, Any]] = []
    calls: list[Call] = []
    clock: dict[str, Any] = {}

    def control_calls(self, start_line: Mapping[str, Any]) -> list[Call]:
        """Return the requests to the controls that play it, in order, for a start line."""
        found: list[Call] = []
        if self.settings:
            found.append(Call("/settings", "PUT", self.settings))
        if self.faults is not None:
            rules = msgspec.to_builtins(self.faults)
            found.append(Call("/faults", "PUT", {"rules": rules, "seed": self.seed}))
        found += [Call("/outcomes", "PUT", outcome) for outcome in self.outcomes]
        names = {name: value for name, value in start_line.items() if isinstance(value, str)}
        found += [Call(call.path.format_map(names), call.method, call.body) for call in self.calls]
        if self.clock:
            found.append(Call("/clock", "POST", self.clock))
        return found


def names() -> list[str]:
    """Name the scenarios that come with the sandbox."""
    return sorted(path.stem for path in FOLDER.glob(f"*{_SUFFIX}"))


def load(name_or_file: str) -> Scenario:
    """Read a scenario by its name, or from a file.

    Raises:
        FileNotFoundError: There is no such scenario or file.
        msgspec.ValidationError: The file is not a scenario.
    """
    known = FOLDER / f"{name_or_file}{_SUFFIX}"
    file = known if name_or_file in names() else Path(name_or_file)
    try:
        text = file.read_bytes()
    except FileNotFoundError:
        raise FileNotFoundError(
            f"there is no scenario {name_or_file!r}; the built-in ones are {', '.join(names())}"
        ) from None
    return msgspec.yaml.decode(text, type=Scenario)
