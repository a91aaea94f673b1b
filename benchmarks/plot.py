"""Draw the ratios of a benchmark as an SVG: one line a row, one mark a peer, whiskers for the spread."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape

from benchmarks.results import Ratio, Result, Row, label

_COLORS = ("#d55e00", "#0072b2", "#009e73", "#cc79a7", "#8a6d00")
_INK = "#7a7a7a"
_LEFT = 300
_WIDTH = 860
_RIGHT = 24
_TOP = 64
_LINE = 22
_BOTTOM = 40
_TICKS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0)
_STYLE = (
    "text{font:12px system-ui,sans-serif;fill:" + _INK + "}"
    ".title{font-size:15px;font-weight:600}.end{text-anchor:end}.middle{text-anchor:middle}"
)


def svg(result: Result) -> str:
    """Draw a result; of each case the wall time, or what it has instead, is shown."""
    rows = _shown(result.rows)
    peers = list(dict.fromkeys(peer for row in rows for peer in row.peers))
    colors = {peer: _COLORS[place % len(_COLORS)] for place, peer in enumerate(peers)}
    scale = _Scale(rows)
    height = _TOP + _LINE * len(rows) + _BOTTOM
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" role="img">',
        f"<title>{escape(result.title)}: ratios to peers</title>",
        f"<style>{_STYLE}</style>",
        _text(16, 22, result.title, "title"),
        *_legend(peers, colors),
        *_grid(scale, height),
    ]
    for place, row in enumerate(rows):
        parts += _row(row, _TOP + _LINE * place + _LINE / 2, scale, colors)
    caption = (
        "ratio to the peer, quartiles as whiskers; left of 1: less time or memory than the peer"
    )
    parts += [_text(_LEFT, height - 6, caption), "</svg>"]
    return "\n".join(parts) + "\n"


def _shown(rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if row.metric != "cpu" and any(map(row.ratio, row.peers))]


class _Scale:
    """Place ratios on a logarithmic axis."""

    def __init__(self, rows: Sequence[Row]) -> None:
        ratios = [ratio for row in rows for peer in row.peers if (ratio := row.ratio(peer))]
        lowest = min((ratio.low for ratio in ratios), default=0.5)
        highest = max((ratio.high for ratio in ratios), default=2.0)
        self.low = max([tick for tick in _TICKS if tick <= min(lowest, 0.5)], default=_TICKS[0])
        self.high = min([tick for tick in _TICKS if tick >= max(highest, 2.0)], default=_TICKS[-1])

    def __call__(self, value: float) -> float:
        clipped = min(max(value, self.low), self.high)
        share = math.log(clipped / self.low) / math.log(self.high / self.low)
        return _LEFT + share * (_WIDTH - _LEFT - _RIGHT)


def _legend(peers: Sequence[str], colors: dict[str, str]) -> list[str]:
    parts: list[str] = []
    x = _LEFT
    for peer in peers:
        parts.append(f'<circle cx="{x}" cy="38" r="4" fill="{colors[peer]}"/>')
        text = f"against {label(peer)}"
        parts.append(_text(x + 8, 42, text))
        x += 20 + 7 * len(text)
    return parts


def _grid(scale: _Scale, height: float) -> list[str]:
    parts: list[str] = []
    bottom = height - _BOTTOM
    for tick in _TICKS:
        if scale.low <= tick <= scale.high:
            x = scale(tick)
            width = 1.5 if tick == 1.0 else 0.4
            parts.append(
                f'<path d="M{x:.1f} {_TOP}V{bottom}" stroke="{_INK}" stroke-width="{width}"/>'
            )
            parts.append(_text(x, bottom + 14, f"{tick:g}", "middle"))
    return parts


def _row(row: Row, y: float, scale: _Scale, colors: dict[str, str]) -> list[str]:
    unit = "" if row.metric == "wall" else f" ({row.metric})"
    parts = [_text(_LEFT - 10, y + 4, f"{row.case}{unit}", "end")]
    for peer in row.peers:
        ratio = row.ratio(peer)
        if ratio is not None:
            parts += _mark(ratio, y, scale, colors[peer])
        target = row.targets.get(peer)
        if target is not None:
            x = scale(target)
            parts.append(
                f'<path d="M{x:.1f} {y - 7:.1f}V{y + 7:.1f}" stroke="{colors[peer]}" '
                f'stroke-width="2" stroke-dasharray="2 2"/>'
            )
    return parts


def _mark(ratio: Ratio, y: float, scale: _Scale, color: str) -> list[str]:
    low, mid, high = scale(ratio.low), scale(ratio.median), scale(ratio.high)
    return [
        f'<path d="M{low:.1f} {y:.1f}H{high:.1f}" stroke="{color}" stroke-width="2"/>',
        f'<circle cx="{mid:.1f}" cy="{y:.1f}" r="4" fill="{color}"/>',
    ]


def _text(x: float, y: float, text: str, classes: str = "") -> str:
    attribute = f' class="{classes}"' if classes else ""
    return f'<text x="{x:.1f}" y="{y:.1f}"{attribute}>{escape(text)}</text>'
