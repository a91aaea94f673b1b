"""Draw call-path.svg from call-path.txt: `python docs/architecture/draw.py`."""

from __future__ import annotations

from html import escape
from pathlib import Path

HERE = Path(__file__).parent
_WIDTH, _HEIGHT, _GAP, _SIDE = 330, 52, 26, 250


def draw(text: str) -> str:
    """Return the picture of a path: a box a step, with its pure decisions at its side."""
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    steps = [[part.strip() for part in line.split("|")] for line in lines]
    height = len(steps) * (_HEIGHT + _GAP)
    shapes: list[str] = []
    for number, (what, where, pure) in enumerate(steps):
        top = 10 + number * (_HEIGHT + _GAP)
        middle = 10 + _WIDTH / 2
        shapes += _box(10, top, _WIDTH, what, where, "#e8f0fe")
        if number + 1 < len(steps):
            shapes.append(_arrow(middle, top + _HEIGHT, middle, top + _HEIGHT + _GAP))
        if pure:
            left = _WIDTH + 70
            shapes += _box(left, top, _SIDE, pure, "no I/O", "#e6f4ea")
            shapes.append(_arrow(_WIDTH + 10, top + _HEIGHT / 2, left, top + _HEIGHT / 2))
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH + _SIDE + 80}" height="{height}" '
            'font-family="sans-serif" font-size="13">',
            '<defs><marker id="end" markerWidth="8" markerHeight="8" refX="7" refY="4" orient="auto">'
            '<path d="M0,0 L8,4 L0,8 z" fill="#555"/></marker></defs>',
            '<rect width="100%" height="100%" fill="#fff"/>',
            *shapes,
            "</svg>",
            "",
        ]
    )


def _box(left: float, top: float, width: float, title: str, caption: str, fill: str) -> list[str]:
    middle = left + width / 2
    return [
        f'<rect x="{left}" y="{top}" width="{width}" height="{_HEIGHT}" rx="6" fill="{fill}" '
        'stroke="#555"/>',
        f'<text x="{middle}" y="{top + 21}" text-anchor="middle">{escape(title)}</text>',
        f'<text x="{middle}" y="{top + 40}" text-anchor="middle" font-size="11" fill="#555">'
        f"{escape(caption)}</text>",
    ]


def _arrow(x1: float, y1: float, x2: float, y2: float) -> str:
    return f'<path d="M{x1},{y1} L{x2},{y2}" stroke="#555" marker-end="url(#end)"/>'


if __name__ == "__main__":
    text = (HERE / "call-path.txt").read_text("utf-8")
    (HERE / "call-path.svg").write_text(draw(text), "utf-8", newline="\n")
