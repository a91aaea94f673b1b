"""The lists against the plain way to make them: look at every row, filter, sort, cut."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pinbridge.sandbox._shared.database import Database, StateFileError
from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinbridge import search as search_module
from pinbridge.sandbox.pinbridge import totals as totals_module
from pinbridge.sandbox.pinbridge.lists import Selection, page
from pinbridge.sandbox.pinbridge.orders import PIN_ORDERS
from pinbridge.sandbox.pinbridge.rows import Pin
from pinbridge.sandbox.pinbridge.store import Store
from pinbridge.sandbox.pinbridge.totals import DAY, HOUR
from tests.support.length import length

START = datetime(2026, 3, 1, 12, tzinfo=UTC)
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
    """Change or remove some pin, or index some."""
    pins = store.pins.where("1")
    pin = draw.choice(pins)
    match draw.randrange(5):
        case 0:
            store.pins.remove(pin)
        case 1:
            pin.status, pin.published_at = "published", pin.created_at + HOUR
            store.pins.save(pin)
        case 2:
            pin.search_text = draw.choice(WORDS).casefold()
            pin.board_id = draw.choice(BOARDS)
            store.pins.save(pin)
        case 3:
            store.pin_search.advance()
        case _:
            make_pin(store, draw, number)


def naive(pins: list[Pin], filters: dict[str, Any], selection: Selection, sort: str) -> list[str]:
    """Return the ids that a list should have."""
    found = [
        pin
        for pin in pins
        if pin.workspace_id == selection.workspace_id
        and all(getattr(pin, name) == value for name, value in filters.items() if name != "removed")
        and ("removed" not in filters or (pin.removed_at is not None) == filters["removed"])
        and (selection.since is None or pin.created_at >= selection.since)
        and (selection.until is None or pin.created_at < selection.until)
        and (selection.text is None or selection.text in pin.search_text)
    ]
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


@settings(
    deadline=None,
    max_examples=length(40, 150),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data(), seed=st.integers(0, 2**32))
def test_pages_and_totals_are_those_of_looking_at_every_row(
    store: Store, monkeypatch: pytest.MonkeyPatch, data: st.DataObject, seed: int
) -> None:
    draw = random.Random(seed)  # noqa: S311 - test data
    monkeypatch.setattr(totals_module, "_FAR", draw.choice([0, 10]))
    clear(store)
    store.database.set_meta("index pins", "yes" if draw.random() < 0.7 else "no")
    if draw.random() < 0.3:
        store.database.clear_meta()
    numbers = iter(range(1000))
    for _ in range(draw.randrange(1, 60)):
        make_pin(store, draw, next(numbers))
    if draw.random() < 0.5:
        store.pin_search.advance()

    for _ in range(data.draw(st.integers(1, 4), "rounds")):
        filters = {
            name: value
            for name, value in {
                "account_id": data.draw(maybe(st.sampled_from(ACCOUNTS))),
                "board_id": data.draw(maybe(st.sampled_from(BOARDS))),
                "status": data.draw(maybe(st.sampled_from(STATUSES))),
                "error_code": data.draw(maybe(st.sampled_from(["board_not_found", ""]))),
                "removed": data.draw(maybe(st.booleans())),
            }.items()
            if value is not None
        }
        workspace = data.draw(st.sampled_from(WORKSPACES))
        groups = Where("workspace_id = ?", workspace)
        for name, value in filters.items():
            groups.add(f"{name} = ?", value)
        moments = st.sampled_from([START, START + HOUR, START + DAY * 20]) | st.datetimes(
            datetime(2026, 2, 1),  # noqa: DTZ001 - the strategy adds the zone
            datetime(2026, 6, 1),  # noqa: DTZ001
            timezones=st.just(UTC),
        )
        word = data.draw(maybe(st.sampled_from(WORDS)), "word")
        selection = Selection(
            workspace,
            groups,
            "created_at",
            data.draw(maybe(moments)),
            data.draw(maybe(moments)),
            (word and word.casefold()[data.draw(st.integers(0, 2)) :]) or None,
        )
        sort = data.draw(st.sampled_from(sorted(PIN_ORDERS)))
        limit, offset = data.draw(st.integers(1, 60)), data.draw(st.integers(0, 20))

        rows, total = page(
            store.pins,
            store.pin_totals,
            store.pin_search,
            selection,
            PIN_ORDERS[sort],
            limit=limit,
            offset=offset,
        )

        expected = naive(store.pins.where("1"), filters, selection, sort)
        assert total == len(expected)
        assert [row.id for row in rows] == expected[offset : offset + limit]
        for _ in range(draw.randrange(6)):
            if store.pins.where("1"):
                change(store, draw, next(numbers))


def test_counts_leave_nothing_behind_when_all_rows_are_gone(store: Store) -> None:
    draw = random.Random(7)  # noqa: S311 - test data
    clear(store)
    for number in range(40):
        make_pin(store, draw, number)
    for number in range(40, 80):
        change(store, draw, number)
    store.pin_search.advance()
    store.pins.remove_where("1")

    for table in ("pins_groups", "pins_times", "pins_unread"):
        assert store.database.connection.execute(f"SELECT * FROM {table}").fetchall() == []  # noqa: S608
    indexed = "SELECT rowid FROM pins_texts WHERE pins_texts MATCH ?"
    for word in ("sou", "rye", "rus"):
        assert store.database.connection.execute(indexed, (word,)).fetchall() == []


def test_a_transaction_that_fails_changes_no_total(store: Store) -> None:
    draw = random.Random(1)  # noqa: S311 - test data
    clear(store)
    pin = make_pin(store, draw, 1)
    groups = Where("workspace_id = ?", pin.workspace_id)
    number, _ = store.pin_search.find(pin.workspace_id, pin.search_text)

    def break_off() -> None:
        with store.database.transaction():
            for other in range(2, 30):
                make_pin(store, draw, other)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        break_off()

    assert store.pin_totals.count(groups) == 1
    assert store.pin_search.count(number, groups) == 1


@settings(deadline=None, max_examples=length(25, 100))
@given(
    seed=st.integers(0, 2**32),
    spans=st.tuples(st.integers(0, 40 * 24 * 3600), st.integers(0, 40 * 24 * 3600)),
    micros=st.integers(0, 2_000_000),
)
def test_moments_are_counted_exactly_in_any_span(
    store: Store, seed: int, spans: tuple[int, int], micros: int
) -> None:
    draw = random.Random(seed)  # noqa: S311 - test data
    clear(store)
    pins = [make_pin(store, draw, number) for number in range(30)]
    start, end = (START + timedelta(seconds=s, microseconds=micros) for s in sorted(spans))
    groups = Where("workspace_id = ?", "w1")

    for moment in ("created_at", "published_at"):
        times = [
            (pin, at)
            for pin in pins
            if pin.workspace_id == "w1" and (at := getattr(pin, moment)) is not None
        ]
        expected = Counter(pin.status for pin, at in times if start <= at < end)
        assert dict(store.pin_totals.by("status", groups, moment, start, end)) == expected
        for span in (DAY, HOUR):
            first, last = (START.replace(hour=0) + span * number for number in (1, 30))
            slots = Counter(
                at.replace(
                    minute=0, second=0, microsecond=0, **({"hour": 0} if span == DAY else {})
                )
                for _, at in times
                if first <= at < last
            )
            assert dict(store.pin_totals.slots(groups, moment, span, first, last)) == slots


def test_a_text_that_many_rows_contain_is_found_and_counted(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_module, "_RARE", 5)
    draw = random.Random(3)  # noqa: S311 - test data
    clear(store)
    pins = [make_pin(store, draw, number) for number in range(60)]

    for sort in PIN_ORDERS:
        selection = Selection("w1", Where("workspace_id = ?", "w1"), "created_at", text="rye")
        rows, total = page(
            store.pins,
            store.pin_totals,
            store.pin_search,
            selection,
            PIN_ORDERS[sort],
            limit=10,
            offset=3,
        )
        expected = naive(pins, {}, selection, sort)
        assert total == len(expected) > 5
        assert [row.id for row in rows] == expected[3:13]


@pytest.mark.parametrize("sort", PIN_ORDERS)
def test_every_page_of_a_list_is_cut_at_its_place(
    store: Store, monkeypatch: pytest.MonkeyPatch, sort: str
) -> None:
    monkeypatch.setattr(totals_module, "_FAR", 0)
    draw = random.Random(5)  # noqa: S311 - test data
    clear(store)
    pins = [make_pin(store, draw, number) for number in range(70)]
    selection = Selection("w1", Where("workspace_id = ?", "w1"), "created_at")
    expected = naive(pins, {}, selection, sort)

    for offset in range(len(expected)):
        for limit in (1, 7):
            rows, total = page(
                store.pins,
                store.pin_totals,
                store.pin_search,
                selection,
                PIN_ORDERS[sort],
                limit=limit,
                offset=offset,
            )
            assert total == len(expected)
            assert [row.id for row in rows] == expected[offset : offset + limit]


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

    assert len(schemas[0]) > 100
    assert schemas[0] == schemas[1] == schemas[2]
    assert [len(store.pins.where("1")) for store in (*stores, made(None))] == [0, 1, 0, 0]
    for store in stores:
        store.database.close()


def test_without_fts5_a_search_reads_every_row(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_module, "_has_trigrams", lambda: False)
    store = Store(Database(None))
    draw = random.Random(2)  # noqa: S311 - test data
    pins = [make_pin(store, draw, number) for number in range(30)]
    store.database.set_meta("index pins", "yes")
    selection = Selection("w1", Where("workspace_id = ?", "w1"), "created_at", text="crust")
    expected = naive(pins, {}, selection, "created_at_asc")

    rows, total = page(
        store.pins,
        store.pin_totals,
        store.pin_search,
        selection,
        PIN_ORDERS["created_at_asc"],
        limit=50,
        offset=0,
    )

    assert [row.id for row in rows] == expected
    assert total == len(expected) > 0
    assert not store.pin_search.is_behind
    store.pin_search.forget()
    store.pins.remove_where("1")
    store.database.close()


def test_a_file_whose_index_cannot_be_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store(Database(tmp_path / "state.db"))
    store.database.close()
    monkeypatch.setattr(search_module, "_has_trigrams", lambda: False)

    with pytest.raises(StateFileError, match="lacks FTS5"):
        Store(Database(tmp_path / "state.db"))


def test_a_full_store_is_indexed_after_a_search_only(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_module, "_SMALL", 10)
    monkeypatch.setattr(search_module, "SLICE", 10)
    draw = random.Random(4)  # noqa: S311 - test data
    clear(store)
    for number in range(25):
        make_pin(store, draw, number)
    assert not store.pin_search.is_behind

    store.pin_search.find("w1", "crust")
    slices = 0
    while store.pin_search.is_behind:
        store.pin_search.advance()
        slices += 1

    assert slices == 2
    for number in range(25, 50):
        make_pin(store, draw, number)
    assert not store.pin_search.is_behind
