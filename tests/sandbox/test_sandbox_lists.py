"""The lists against the plain way to make them: look at every row, filter, sort, cut."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pinbridge.sandbox._shared.database import Database
from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinbridge.lists import order_of, page
from pinbridge.sandbox.pinbridge.rows import Pin
from pinbridge.sandbox.pinbridge.store import Store
from tests.support.length import length

START = datetime(2026, 3, 1, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SORTS = [
    f"{column}_{direction}"
    for column in ("created_at", "published_at", "title", "status")
    for direction in ("asc", "desc")
]
WORKSPACES = ("w1", "w2")
ACCOUNTS = ("a1", "a2")
BOARDS = ("1", "2", "3")
STATUSES = ("queued", "published", "failed")
WORDS = ("sourdough", "sour", "rye", "crust", "ß", "y", 'say "rye"', "日本語パン", "\x1f")


def make_pin(store: Store, draw: random.Random, number: int) -> Pin:
    """Add a pin with random properties."""
    status = draw.choice(STATUSES)
    created = START + draw.choice(
        [timedelta(), timedelta(microseconds=number), timedelta(seconds=number), DAY * number]
    )
    return store.pins.add(
        Pin(
            id=f"p{number}",
            workspace_id=draw.choice(WORKSPACES),
            account_id=draw.choice(ACCOUNTS),
            board_id=draw.choice(BOARDS),
            status=status,
            media_type="image",
            title=draw.choice("abcABCäÄ") + draw.choice("xyXY"),
            description=None,
            link_url=None,
            image_url=None,
            asset_id=None,
            idempotency_key=f"k{number}",
            search_text=" ".join(draw.choices(WORDS, k=3)).casefold(),
            popularity=1,
            due_at=None,
            published_at=created + HOUR * draw.randrange(50) if status == "published" else None,
            error_code=draw.choice(["board_not_found", "", None]) if status == "failed" else None,
            removed_at=created if status == "published" and draw.random() < 0.3 else None,
            created_at=created,
            updated_at=created,
        )
    )


def change(store: Store, draw: random.Random, number: int) -> None:
    """Change or remove some pin, or add one."""
    pins = store.pins.where("1")
    pin = draw.choice(pins)
    match draw.randrange(4):
        case 0:
            store.pins.remove(pin)
        case 1:
            pin.status, pin.published_at = "published", pin.created_at + HOUR
            store.pins.save(pin)
        case 2:
            pin.search_text = draw.choice(WORDS).casefold()
            pin.board_id = draw.choice(BOARDS)
            store.pins.save(pin)
        case _:
            make_pin(store, draw, number)


def naive(pins: list[Pin], filters: dict[str, Any], sort: str) -> list[str]:
    """Return the ids that a list should have."""
    found = [pin for pin in pins if all(getattr(pin, key) == filters[key] for key in filters)]
    column, _, direction = sort.rpartition("_")
    keys: dict[str, Callable[[Pin], Any]] = {
        "created_at": lambda pin: (pin.created_at, pin.seq),
        "published_at": lambda pin: (pin.published_at or START, pin.seq),
        "title": lambda pin: (_folded(pin.title), pin.seq),
        "status": lambda pin: (pin.status, pin.created_at, pin.seq),
    }
    found.sort(key=keys[column], reverse=direction == "desc")
    if column == "published_at":
        found.sort(key=lambda pin: pin.published_at is None)
    return [pin.id for pin in found]


def _folded(text: str) -> bytes:
    return text.encode().lower()


@pytest.fixture(name="store", scope="module")
def _store() -> Iterator[Store]:
    store = Store(Database(None))
    yield store
    store.database.close()


def clear(store: Store) -> None:
    """Empty the store as a reset does."""
    store.clear()
    store.database.clear_meta()


def maybe(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return a strategy that also leaves the value out."""
    return st.none() | values


@settings(deadline=None, max_examples=length(40, 150))
@given(data=st.data(), seed=st.integers(0, 2**32))
def test_pages_and_totals_are_those_of_looking_at_every_row(
    store: Store, data: st.DataObject, seed: int
) -> None:
    draw = random.Random(seed)  # noqa: S311 - test data
    clear(store)
    numbers = iter(range(1000))
    for _ in range(draw.randrange(1, 60)):
        make_pin(store, draw, next(numbers))

    for _ in range(data.draw(st.integers(1, 4), "rounds")):
        filters = {
            name: value
            for name, value in {
                "workspace_id": data.draw(maybe(st.sampled_from(WORKSPACES))),
                "board_id": data.draw(maybe(st.sampled_from(BOARDS))),
                "status": data.draw(maybe(st.sampled_from(STATUSES))),
            }.items()
            if value is not None
        }
        where = Where()
        for name, value in filters.items():
            where.add(f"{name} = ?", value)
        sort = data.draw(st.sampled_from(SORTS))
        limit, offset = data.draw(st.integers(1, 60)), data.draw(st.integers(0, 20))
        order = order_of(sort, "created_at")

        for _ in range(2):
            rows, total = page(store.pins, where, order, limit=limit, offset=offset)

            expected = naive(store.pins.where("1"), filters, sort)
            assert total == len(expected)
            assert [row.id for row in rows] == expected[offset : offset + limit]
            for _ in range(draw.randrange(6)):
                if store.pins.where("1"):
                    change(store, draw, next(numbers))


@pytest.mark.parametrize("is_nested", [False, True])
def test_what_a_failed_transaction_read_is_not_kept(store: Store, is_nested: bool) -> None:
    draw = random.Random(1)  # noqa: S311 - test data
    clear(store)
    make_pin(store, draw, 1)
    seen: list[int] = []

    def total() -> int:
        return page(store.pins, Where(), "seq", limit=1, offset=0)[1]

    def break_off() -> None:
        with store.database.transaction():
            make_pin(store, draw, 2)
            seen.append(total())
            raise ZeroDivisionError

    with store.database.transaction() if is_nested else nullcontext():
        with pytest.raises(ZeroDivisionError):
            break_off()
        seen.append(total())

    assert [*seen, total()] == [2, 1, 1]


def test_a_copy_of_new_tables_has_all_and_shares_nothing(tmp_path: Path) -> None:
    def made(path: Path | None) -> Store:
        database = Database(path)
        with database.creating(Store):
            return Store(database)

    stores = [made(path) for path in (tmp_path / "state.db", None, None)]
    schemas = [
        store.database.connection.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall()
        for store in stores
    ]
    make_pin(stores[1], random.Random(3), 1)  # noqa: S311 - test data

    assert len(schemas[0]) > 50
    assert schemas[0] == schemas[1] == schemas[2]
    assert [len(store.pins.where("1")) for store in (*stores, made(None))] == [0, 1, 0, 0]
    for store in stores:
        store.database.close()
