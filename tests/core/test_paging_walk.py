"""Walking through lists that change meanwhile, without any I/O."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinbridge.runtime.paging import CursorWalk, OffsetWalk, Page, Spot, Walk
from pinbridge.runtime.types import UNSET
from tests.support.each import check_each

MANY = 500


def identity(row: int) -> int:
    return row


class Shelf:
    """A list on a server, newest first."""

    def __init__(self, size: int, *, tells_total: bool = True) -> None:
        self.rows = list(range(size, 0, -1))
        self.tells_total = tells_total
        self.asked: list[Spot] = []

    def page(self, spot: Spot) -> Page[int]:
        self.asked.append(spot)
        rows = self.rows[spot.offset : spot.offset + spot.limit]
        return Page(items=rows, total=len(self.rows) if self.tells_total else None)

    def add_in_front(self, count: int) -> None:
        top = max(self.rows, default=0)
        top = max(top, MANY)
        self.rows[:0] = range(top + count, top, -1)


def walked(
    walk: Walk[int], page: Callable[[Spot], Page[int]], between: Callable[[], object] = list
) -> list[int]:
    found: list[int] = []
    for _ in range(MANY):
        if walk.is_done:
            return found
        found += walk.take(walk.spot, page(walk.spot))
        between()
    raise AssertionError("the walk does not end")


def test_a_quiet_list_comes_once_and_in_order() -> None:
    def check(case: tuple[int, int, bool]) -> None:
        size, page_size, tells_total = case
        shelf = Shelf(size, tells_total=tells_total)

        assert walked(OffsetWalk(page_size, identity), shelf.page) == shelf.rows
        assert all(spot.limit == max(2, page_size) for spot in shelf.asked)

    sizes, page_sizes = [0, 1, 2, 3, 4, 5, 9, 10, 11], [1, 2, 3, 5, 100]
    check_each(product(sizes, page_sizes, [True, False]), check)


def test_a_list_that_fits_takes_one_request() -> None:
    shelf = Shelf(7)
    walk = OffsetWalk(10, identity)

    walked(walk, shelf.page)

    assert shelf.asked == [Spot(10, 0)]
    assert walk.total == 7


def test_each_page_begins_with_the_last_row_of_the_one_before() -> None:
    shelf = Shelf(25)

    walked(OffsetWalk(10, identity), shelf.page)

    assert shelf.asked == [Spot(10, 0), Spot(10, 9), Spot(10, 18)]


@given(
    size=st.integers(0, 40),
    page_size=st.integers(1, 12),
    added=st.lists(st.integers(0, 30), max_size=8),
    tells_total=st.booleans(),
)
def test_rows_added_in_front_neither_double_nor_hide_any(
    size: int, page_size: int, added: list[int], tells_total: bool
) -> None:
    shelf = Shelf(size, tells_total=tells_total)
    there_before = list(shelf.rows)
    counts = iter(added)

    found = walked(
        OffsetWalk(page_size, identity), shelf.page, lambda: shelf.add_in_front(next(counts, 0))
    )

    assert len(found) == len(set(found))
    assert [row for row in found if row in there_before] == there_before


@given(data=st.data(), size=st.integers(0, 40), page_size=st.integers(1, 12))
def test_rows_removed_meanwhile_hide_no_others(
    data: st.DataObject, size: int, page_size: int
) -> None:
    shelf = Shelf(size)
    there_before = list(shelf.rows)

    def remove_some() -> None:
        gone = data.draw(st.sets(st.integers(1, 40), max_size=12))
        shelf.rows = [row for row in shelf.rows if row not in gone]

    found = walked(OffsetWalk(page_size, identity), shelf.page, remove_some)

    assert len(found) == len(set(found))
    assert set(shelf.rows) <= set(found)
    assert found == [row for row in there_before if row in found]


@given(
    size=st.integers(0, 30),
    page_size=st.integers(1, 9),
    changes=st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=6),
)
def test_rows_added_and_removed_in_front_hide_no_others(
    size: int, page_size: int, changes: list[tuple[int, int]]
) -> None:
    shelf = Shelf(size)
    there_before = list(shelf.rows)
    steps = iter(changes)

    def change() -> None:
        removed, added = next(steps, (0, 0))
        del shelf.rows[:removed]
        shelf.add_in_front(added)

    found = walked(OffsetWalk(page_size, identity), shelf.page, change)

    assert len(found) == len(set(found))
    assert {row for row in shelf.rows if row in there_before} <= set(found)


@pytest.mark.parametrize("page_size", [1, 2, 3, 10])
def test_a_consumer_may_take_the_rows_out_of_the_list(page_size: int) -> None:
    shelf = Shelf(100)
    walk = OffsetWalk(page_size, identity)
    found: list[int] = []
    while not walk.is_done:
        rows = walk.take(walk.spot, shelf.page(walk.spot))
        found += rows
        shelf.rows = [row for row in shelf.rows if row not in rows]

    assert found == list(range(100, 0, -1))


def test_an_answer_that_never_comes_leaves_the_place_as_it_is() -> None:
    shelf = Shelf(30)
    walk = OffsetWalk(10, identity)
    walk.take(walk.spot, shelf.page(walk.spot))

    assert walk.spot == walk.spot == Spot(10, 9)


def test_a_total_that_promises_too_much_ends_all_the_same() -> None:
    rows = list(range(15))

    def page(spot: Spot) -> Page[int]:
        return Page(items=rows[spot.offset : spot.offset + spot.limit], total=1000)

    assert walked(OffsetWalk(10, identity), page) == rows


@pytest.mark.parametrize("page_size", [1, 2, 10])
def test_a_server_that_heeds_no_offset_comes_to_an_end(page_size: int) -> None:
    rows = list(range(page_size))
    walk = OffsetWalk(page_size, identity)
    asked: list[Spot] = []

    def page(spot: Spot) -> Page[int]:
        asked.append(spot)
        return Page(items=rows)

    assert walked(walk, page) == rows
    assert len(asked) < 10


def test_a_server_that_mixes_two_lists_comes_to_an_end() -> None:
    pages = {True: Page(items=[1, 2, 3]), False: Page(items=[7, 8, 9])}

    assert walked(OffsetWalk(3, identity), lambda spot: pages[spot.offset == 0]) == [1, 2, 3]


@given(rows=st.lists(st.integers(0, 30), min_size=1, max_size=400), page_size=st.integers(1, 6))
def test_whatever_a_server_gives_a_walk_ends_when_nothing_new_comes(
    rows: list[int], page_size: int
) -> None:
    given_rows = iter(rows * 1000)
    walk = OffsetWalk(page_size, identity)

    found = walked(walk, lambda _: Page(items=[next(given_rows) for _ in range(page_size)]))

    assert len(found) == len(set(found))


def test_rows_doubled_within_a_page_come_once() -> None:
    walk = OffsetWalk(5, identity)

    assert walk.take(walk.spot, Page(items=[1, 2, 2, 1, 3], total=5)) == [1, 2, 3]


def cursor_pages(pages: dict[str | None, Page[int]]) -> Callable[[Spot], Page[int]]:
    return lambda spot: pages[spot.cursor]


def test_cursors_lead_to_the_end() -> None:
    pages = {
        None: Page(items=[1, 2], next_cursor="a"),
        "a": Page(items=[3], next_cursor="b"),
        "b": Page(items=[4], next_cursor=None),
    }

    assert walked(CursorWalk(2, identity), cursor_pages(pages)) == [1, 2, 3, 4]


@pytest.mark.parametrize("key", [lambda row: row["id"], None])
def test_rows_without_an_id_are_all_returned(key: Any) -> None:
    walk: CursorWalk[dict[str, Any]] = CursorWalk(2, key)
    rows = [
        {"id": None, "n": 1},
        {"id": None, "n": 2},
        {"id": UNSET, "n": 3},
        {"id": UNSET, "n": 4},
    ]
    first = walk.take(walk.spot, Page(items=rows[:2], next_cursor="c"))
    assert first + walk.take(walk.spot, Page(items=rows[2:])) == rows


def test_an_empty_page_with_a_cursor_is_not_the_end() -> None:
    pages = {
        None: Page(items=[1], next_cursor="a"),
        "a": Page[int](items=[], next_cursor="b"),
        "b": Page(items=[2]),
    }
    walk = CursorWalk(2, identity)

    assert walked(walk, cursor_pages(pages)) == [1, 2]
    assert walk.total is None


def test_empty_pages_under_ever_new_cursors_come_to_an_end() -> None:
    asked: list[Spot] = []

    def page(spot: Spot) -> Page[int]:
        asked.append(spot)
        return Page(items=[], next_cursor=str(len(asked)))

    assert walked(CursorWalk(25, identity), page) == []
    assert len(asked) == 26


@pytest.mark.parametrize("cursor", ["a", ""])
def test_a_cursor_that_leads_nowhere_is_the_end(cursor: str) -> None:
    pages = {None: Page(items=[1], next_cursor="a"), "a": Page(items=[1, 2], next_cursor=cursor)}

    assert walked(CursorWalk(2, identity), cursor_pages(pages)) == [1, 2]


def test_cursors_that_lead_in_a_circle_come_to_an_end() -> None:
    pages = {
        None: Page(items=[1], next_cursor="a"),
        "a": Page(items=[2], next_cursor="b"),
        "b": Page(items=[3], next_cursor="c"),
        "c": Page(items=[4], next_cursor="a"),
    }

    assert walked(CursorWalk(1, identity), cursor_pages(pages)) == [1, 2, 3, 4]


@pytest.mark.parametrize("rows", [[1], [1, 2, 3]])
def test_rows_that_repeat_under_ever_new_cursors_come_to_an_end(rows: list[int]) -> None:
    asked: list[Spot] = []

    def page(spot: Spot) -> Page[int]:
        asked.append(spot)
        return Page(items=rows, next_cursor=str(len(asked)))

    assert walked(CursorWalk(2, identity), page) == rows
    assert len(asked) == 3


def test_a_page_of_known_rows_is_not_the_end_of_a_list_with_cursors() -> None:
    pages = {
        None: Page(items=[1, 2], next_cursor="a"),
        "a": Page(items=[1, 2], next_cursor="b"),
        "b": Page(items=[2, 3]),
    }

    assert walked(CursorWalk(2, identity), cursor_pages(pages)) == [1, 2, 3]


@pytest.mark.parametrize("walk", [OffsetWalk[int](2, identity), CursorWalk[int](2, identity)])
def test_a_walk_can_start_again(walk: Walk[int]) -> None:
    pages = {0: Page(items=[1, 2], total=3, next_cursor="a"), 1: Page(items=[2, 3], total=3)}

    def page(spot: Spot) -> Page[int]:
        return pages[1 if spot.offset or spot.cursor else 0]

    first = walked(walk, page)
    walk.restart()

    assert first == walked(walk, page) == [1, 2, 3]


def test_the_cursor_stays_until_an_answer_came() -> None:
    walk = CursorWalk(3, identity)
    walk.take(walk.spot, Page(items=[1, 2, 3], next_cursor="here"))

    assert walk.spot == walk.spot == Spot(3, cursor="here")
