"""Write results as tables, as JSON and as plots."""

from __future__ import annotations

import json
import os
import platform
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from benchmarks import plot
from benchmarks.environments import ROOT, Environments
from benchmarks.results import Ratio, Result, Row, label

FOLDER = ROOT / "docs" / "performance"
_VERDICTS = {True: "met", False: "**missed**", None: ""}


def plain_table(result: Result) -> str:
    """Write a result as text in columns."""
    lines = [[_plain(cell) for cell in line] for line in _cells(result.rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(lines[0]))]
    rendered = (
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )
    return "\n".join((result.title, *rendered))


def publish(results: Sequence[Result], environments: Environments) -> None:
    """Put results into docs/performance, beside those that are there of other benchmarks."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / "results.json"
    stored: dict[str, Any] = json.loads(path.read_text()) if path.is_file() else {}
    stored.setdefault("benchmarks", {})
    about = _about(environments)
    for result in results:
        stored["benchmarks"][result.id] = {**result.to_dict(), "about": about}
        (FOLDER / f"{result.id}.svg").write_text(plot.svg(result), encoding="utf-8")
    path.write_text(json.dumps(stored, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    _write_readme(results, about)


def _write_readme(results: Sequence[Result], about: dict[str, Any]) -> None:
    readme = FOLDER / "README.md"
    text = readme.read_text(encoding="utf-8")
    for result in results:
        begin, end = f"<!-- begin {result.id} -->", f"<!-- end {result.id} -->"
        before, _, rest = text.partition(begin)
        _, _, after = rest.partition(end)
        if not rest:
            raise SystemExit(f"{readme} has no place for {result.id}: {begin} ... {end}")
        text = f"{before}{begin}\n\n{_section(result, about)}\n\n{end}{after}"
    readme.write_text(text, encoding="utf-8")


def _section(result: Result, about: dict[str, Any]) -> str:
    lines = _cells(result.rows)
    table = ["| " + " | ".join(line) + " |" for line in lines]
    aligned = [":--", ":--", *["--:"] * (len(lines[0]) - 4), ":--", ":--"]
    table.insert(1, "|" + "|".join(aligned) + "|")
    return "\n".join(
        (
            result.note,
            "",
            f"![{result.title}: ratios]({result.id}.svg)",
            "",
            *table,
            "",
            f"Measured {about['date']} with CPython {about['python']}, {about['processors']} processors.",
        )
    )


def _cells(rows: Sequence[Row]) -> list[list[str]]:
    peers = list(dict.fromkeys(peer for row in rows for peer in row.peers))
    head = ["Case", "Figure", "Value", *(f"against {label(peer)}" for peer in peers), "Wanted", ""]
    return [head, *(_line(row, peers) for row in rows)]


def _line(row: Row, peers: Sequence[str]) -> list[str]:
    ratios = [_ratio(row.ratio(peer)) if peer in row.peers else "" for peer in peers]
    wanted = [f"≤ {_number(target)} x {label(peer)}" for peer, target in row.targets.items()]
    if row.limit is not None:
        wanted.append(f"≤ {_number(row.limit)} {row.unit}")
    value = f"{_number(row.value(row.subject))} {row.unit}"
    if (row.metric, row.unit) == ("wall", "µs"):
        value += f" ({_number(1e6 / row.value(row.subject))}/s)"
    return [row.case, row.metric, value, *ratios, ", ".join(wanted), _VERDICTS[row.is_met]]


def _ratio(ratio: Ratio | None) -> str:
    if ratio is None:
        return ""
    if ratio.low == ratio.high:
        return f"{_number(ratio.median)}"
    return f"{_number(ratio.median)} [{_number(ratio.low)}-{_number(ratio.high)}]"


def _number(value: float) -> str:
    if value >= 1000:
        return f"{value:,.0f}"
    if value >= 100:
        return f"{value:.0f}"
    return f"{value:.3g}" if value < 10 else f"{value:.1f}"


def _plain(cell: str) -> str:
    return cell.replace("**", "")


def _about(environments: Environments) -> dict[str, Any]:
    return {
        "date": datetime.now(tz=UTC).date().isoformat(),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "processors": os.cpu_count(),
        "packages": {
            label(peer): environments[peer].versions()
            for peer in ("ours", "official", "stock", "bare")
        },
        "command": f"python -m benchmarks {' '.join(sys.argv[1:])}".strip(),
    }
