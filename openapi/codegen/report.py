"""Write what differs between two descriptions."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

from .compare import Change
from .uses import Use

_AREAS = ("Service", "Operations", "Parameters and bodies", "Answers", "Models")


def _no_uses(_: Change) -> list[Use]:
    return []


@dataclass(frozen=True)
class Report:
    """The differences between two descriptions of a service.

    Args:
        changes: The differences.
        problems: Patches that do not fit, a line each, each with the description that it is for.
        uses: Finds the lines of ours that use what a change takes away.
    """

    changes: Sequence[Change]
    problems: Sequence[str] = ()
    uses: Callable[[Change], list[Use]] = _no_uses

    @property
    def breaking(self) -> int:
        """Number of the changes that break something."""
        return sum(bool(change.breaks) for change in self.changes)

    def text(self) -> str:
        """Write the report for people: a line each, under headings."""
        lines = ["No differences."]
        if self.changes:
            lines = [f"{_count(len(self.changes), 'difference')}, {self.breaking} of them BREAKING"]
        for area in _AREAS:
            changes = [change for change in self.changes if change.area == area]
            if changes:
                lines += ["", f"{area} ({len(changes)})"]
            for change in changes:
                lines.append(f"  {change}")
                lines += [f"{'':<23}may be used in {use}" for use in self.uses(change)]
        if self.problems:
            lines += ["", f"Patches that do not fit ({len(self.problems)})"]
            lines += [f"  {problem}" for problem in self.problems]
        return "\n".join(lines) + "\n"

    def json(self) -> str:
        """Write the report for programs."""
        changes = [
            {**asdict(change), "uses": [str(use) for use in self.uses(change)]}
            for change in self.changes
        ]
        return json.dumps({"changes": changes, "problems": list(self.problems)}, indent=2) + "\n"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
