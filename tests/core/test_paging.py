"""Pages, and the public door of the paging module."""

from __future__ import annotations

import subprocess
import sys

import pytest

import pinbridge.paging
from pinbridge.runtime.paging import Page, page_of


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("12", 12),
        (" 12 ", 12),
        ("0", 0),
        ("", None),
        ("many", None),
        ("-1", None),
        ("1.5", None),
        ("\u0661", None),
    ],
)
def test_the_total_is_read_where_it_is_a_number(text: str, total: int | None) -> None:
    assert (
        page_of([], {"x-total-count": text}, limit=10, offset=0, total_header="x-total-count").total
        == total
    )


def test_a_page_without_the_header_has_no_total() -> None:
    assert page_of([1], {}, limit=10, offset=0, total_header="x-total-count").total is None


@pytest.mark.parametrize(
    ("count", "total", "offset", "has_more"),
    [
        (2, 5, 0, True),
        (2, 5, 3, False),
        (2, 2, 0, False),
        (2, None, 0, True),
        (1, None, 0, False),
        (0, 5, 9, False),
    ],
)
def test_whether_another_page_follows(
    count: int, total: int | None, offset: int, has_more: bool
) -> None:
    page = Page(items=list(range(count)), total=total, limit=2, offset=offset)

    assert page.has_more is has_more


def test_a_page_can_be_used_like_its_rows() -> None:
    page = Page(items=[3, 4], total=9, limit=2, offset=0)

    assert list(page) == [3, 4]
    assert len(page) == 2


def test_every_public_name_is_there() -> None:
    for name in pinbridge.paging.__all__:
        assert getattr(pinbridge.paging, name).__name__ == name
    with pytest.raises(AttributeError, match="nothing_here"):
        _ = pinbridge.paging.nothing_here  # type: ignore[attr-defined]


def test_the_module_loads_no_client() -> None:
    code = "import sys, pinbridge.paging; print('httpx' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"
