"""Iterating over every list of the API, page by page."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

import attrs
import httpx
import pytest
from pinbridge_api.models import (
    ActivityLogResponse,
    AssetListResponse,
    AssetResponse,
    ImportJobResponse,
    PinResponse,
    ScheduleResponse,
    TopPin,
)

import pinbridge.paging
from pinbridge import AsyncPinbridgeClient, InvalidInputError, ServerError
from pinbridge.paging import Page

ID = UUID("11111111-2222-3333-4444-555555555555")


@attrs.define
class Shelf:
    """Serve one list, newest first, in the way of its operation."""

    rows: list[Any]
    wrap: Callable[[list[Any], int, int], httpx.Response]
    failures: int = 0
    requests: list[httpx.Request] = attrs.field(factory=list)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if self.failures:
            self.failures -= 1
            return httpx.Response(500)
        query = request.url.params
        start = int(query.get("offset") or query.get("cursor") or 0)
        end = start + int(query["limit"])
        return self.wrap(self.rows[start:end], len(self.rows), end)

    def asked(self) -> list[tuple[int, int]]:
        return [
            (int(r.url.params["limit"]), int(r.url.params.get("offset", 0))) for r in self.requests
        ]


def _array(rows: list[Any], total: int, end: int) -> httpx.Response:
    return httpx.Response(200, json=rows, headers={"x-total-count": str(total)})


def _bare_array(rows: list[Any], total: int, end: int) -> httpx.Response:
    return httpx.Response(200, json=rows)


def _items(rows: list[Any], total: int, end: int) -> httpx.Response:
    return httpx.Response(200, json={"items": rows, "total": total})


def _cursor(rows: list[Any], total: int, end: int) -> httpx.Response:
    # There is always a cursor, so that only the empty page ends the list.
    page = {"items": rows, "next_cursor": str(end)}
    retention = {"current_retention_days": 30, "current_retention_label": "1 month"}
    return httpx.Response(200, json={**page, **retention})


@attrs.frozen
class Listed:
    """A list of the API: how to iterate, what its rows are, how they come."""

    pager: Callable[[Any, int], Any]
    row: type
    id_name: str
    wrap: Callable[[list[Any], int, int], httpx.Response]


LISTS = {
    "pins": Listed(lambda c, n: c.pins.iter(page_size=n), PinResponse, "id", _array),
    "imports": Listed(
        lambda c, n: c.pins.iter_imports(page_size=n), ImportJobResponse, "id", _bare_array
    ),
    "schedules": Listed(lambda c, n: c.schedules.iter(page_size=n), ScheduleResponse, "id", _array),
    "assets": Listed(lambda c, n: c.assets.iter(page_size=n), AssetResponse, "id", _array),
    "activity_logs": Listed(
        lambda c, n: c.activity_logs.iter(page_size=n), ActivityLogResponse, "id", _cursor
    ),
    "top_pins": Listed(
        lambda c, n: c.analytics.iter_top_pins(page_size=n), TopPin, "pin_id", _items
    ),
}


@pytest.fixture(params=sorted(LISTS))
def listed(request: pytest.FixtureRequest) -> Listed:
    return LISTS[request.param]


@pytest.fixture
def shelf(listed: Listed, example: Callable[[Any], Any]) -> Shelf:
    def wrap(rows: list[Any], total: int, end: int) -> httpx.Response:
        if listed.row is not AssetResponse:
            return listed.wrap(rows, total, end)
        page = {**example(AssetListResponse), "assets": rows, "total": total}
        return httpx.Response(200, json=page)

    return Shelf(list(made(listed, example, range(25, 0, -1))), wrap)


@pytest.fixture
def client(shelf: Shelf) -> AsyncPinbridgeClient:
    return AsyncPinbridgeClient(
        api_key="pb_key", transport=httpx.MockTransport(shelf), max_retries=0
    )


def made(listed: Listed, example: Callable[[Any], Any], numbers: Any) -> Iterator[Any]:
    for number in numbers:
        yield {**example(listed.row), listed.id_name: str(UUID(int=number))}


def number_of(listed: Listed, row: Any) -> int:
    return getattr(row, listed.id_name).int


@pytest.mark.anyio
async def test_every_row_comes_once_in_order(
    client: AsyncPinbridgeClient, shelf: Shelf, listed: Listed
) -> None:
    rows = [row async for row in listed.pager(client, 10)]

    assert all(isinstance(row, listed.row) for row in rows)
    assert [number_of(listed, row) for row in rows] == list(range(25, 0, -1))
    assert all(limit == 10 for limit, _ in shelf.asked())


@pytest.mark.anyio
async def test_nothing_is_fetched_before_it_is_needed(
    client: AsyncPinbridgeClient, shelf: Shelf, listed: Listed
) -> None:
    pager = listed.pager(client, 10)
    assert not shelf.requests

    for _ in range(10):
        await anext(pager)
    assert len(shelf.requests) == 1

    await anext(pager)
    assert len(shelf.requests) == 2


@pytest.mark.anyio
async def test_iterating_goes_on_after_an_error_where_it_stopped(
    client: AsyncPinbridgeClient, shelf: Shelf, listed: Listed
) -> None:
    pager = listed.pager(client, 10)
    found = [await anext(pager) for _ in range(10)]
    shelf.failures = 2

    for _ in range(2):
        with pytest.raises(ServerError):
            await anext(pager)
    found += [row async for row in pager]

    assert [number_of(listed, row) for row in found] == list(range(25, 0, -1))


@pytest.mark.anyio
async def test_after_the_end_iterating_starts_again(
    client: AsyncPinbridgeClient, shelf: Shelf, listed: Listed
) -> None:
    pager = listed.pager(client, 10)

    first = [row async for row in pager]
    again = [row async for row in pager]
    pages = [row async for page in pager.pages() for row in page]

    assert first == again == pages
    assert len(first) == 25
    with pytest.raises(StopAsyncIteration):
        await anext(pager)


@pytest.mark.anyio
async def test_rows_deleted_one_by_one_while_they_come(
    client: AsyncPinbridgeClient, shelf: Shelf, listed: Listed
) -> None:
    if listed.wrap is _cursor:
        shelf.rows = shelf.rows[:1]  # this cursor counts rows, as no real one does
    there = [row[listed.id_name] for row in shelf.rows]
    found = []

    async for row in listed.pager(client, 1):
        found.append(str(getattr(row, listed.id_name)))
        shelf.rows = [other for other in shelf.rows if other[listed.id_name] != found[-1]]

    assert found == there


@pytest.mark.anyio
async def test_pages_go_on_after_an_error_too(
    client: AsyncPinbridgeClient, shelf: Shelf, listed: Listed
) -> None:
    pager = listed.pager(client, 10)
    first = await anext(pager.pages())
    shelf.failures = 1

    with pytest.raises(ServerError):
        await anext(pager.pages())
    rest = [rows async for rows in pager.pages()]

    assert len(first) == 10
    assert sum(map(len, rest)) == 15


@pytest.mark.anyio
async def test_pages_begin_with_what_is_left_of_the_present_one(
    client: AsyncPinbridgeClient, shelf: Shelf, listed: Listed
) -> None:
    pager = listed.pager(client, 10)
    await anext(pager)

    rows = [number_of(listed, row) async for page in pager.pages() for row in page]

    assert rows == list(range(24, 0, -1))


@pytest.mark.anyio
async def test_rows_added_in_front_neither_double_nor_hide_any(
    client: AsyncPinbridgeClient, shelf: Shelf, listed: Listed, example: Callable[[Any], Any]
) -> None:
    if listed.wrap is _cursor:
        shelf.rows = shelf.rows[
            :10
        ]  # a cursor names a place, so what is added in front is not seen
    found = []
    async for row in listed.pager(client, 10):
        found.append(number_of(listed, row))
        if len(found) == 5 and listed.wrap is not _cursor:
            shelf.rows[:0] = made(listed, example, range(128, 100, -1))

    assert len(found) == len(set(found))
    assert [n for n in found if n <= 25] == list(range(25, 25 - min(25, len(found)), -1))


@pytest.mark.anyio
async def test_an_empty_list_gives_nothing(
    client: AsyncPinbridgeClient, shelf: Shelf, listed: Listed
) -> None:
    shelf.rows = []

    assert [row async for row in listed.pager(client, 10)] == []
    assert [rows async for rows in listed.pager(client, 10).pages()] == []


@pytest.mark.anyio
@pytest.mark.parametrize("page_size", [0, 201])
async def test_a_page_size_out_of_range_is_refused(
    client: AsyncPinbridgeClient, shelf: Shelf, listed: Listed, page_size: int
) -> None:
    with pytest.raises(InvalidInputError, match="limit"):
        await anext(listed.pager(client, page_size))

    assert not shelf.requests


@pytest.mark.anyio
async def test_the_pager_tells_the_total(
    client: AsyncPinbridgeClient, shelf: Shelf, listed: Listed
) -> None:
    pager = listed.pager(client, 10)
    assert pager.total is None

    await anext(pager)

    assert pager.total == (None if listed.wrap in (_cursor, _bare_array) else 25)


FILTERS: list[tuple[Callable[[Any], Any], dict[str, str]]] = [
    (
        lambda c: c.pins.iter(
            account_id=ID,
            board_id="1",
            status="failed",
            error_code="token_expired",
            since="2026-01-01T00:00:00Z",
            until="2026-02-01T00:00:00Z",
            q="x",
            sort="title_asc",
            removed=False,
        ),
        {
            "account_id": str(ID),
            "board_id": "1",
            "status": "failed",
            "error_code": "token_expired",
            "since": "2026-01-01T00:00:00+00:00",
            "until": "2026-02-01T00:00:00+00:00",
            "q": "x",
            "sort": "title_asc",
            "removed": "false",
        },
    ),
    (
        lambda c: c.pins.iter_imports(status="failed", source_type="csv"),
        {"status": "failed", "source_type": "csv"},
    ),
    (
        lambda c: c.schedules.iter(
            account_id=ID,
            board_id="1",
            status="done",
            since="2026-01-01T00:00:00Z",
            until="2026-02-01T00:00:00Z",
            q="x",
            sort="run_at_asc",
        ),
        {
            "account_id": str(ID),
            "board_id": "1",
            "status": "done",
            "since": "2026-01-01T00:00:00+00:00",
            "until": "2026-02-01T00:00:00+00:00",
            "q": "x",
            "sort": "run_at_asc",
        },
    ),
    (
        lambda c: c.assets.iter(
            workspace_id=ID,
            sort="size_asc",
            q="x",
            asset_type="video",
            in_use=True,
            since="2026-01-01T00:00:00Z",
            until="2026-02-01T00:00:00Z",
        ),
        {
            "workspace_id": str(ID),
            "sort": "size_asc",
            "q": "x",
            "asset_type": "video",
            "in_use": "true",
            "since": "2026-01-01T00:00:00+00:00",
            "until": "2026-02-01T00:00:00+00:00",
        },
    ),
    (
        lambda c: c.activity_logs.iter(
            category="publishing",
            action="pin.published",
            status="failed",
            resource_type="pin",
            since="2026-01-01T00:00:00Z",
        ),
        {
            "category": "publishing",
            "action": "pin.published",
            "status": "failed",
            "resource_type": "pin",
            "since": "2026-01-01T00:00:00+00:00",
        },
    ),
    (
        lambda c: c.analytics.iter_top_pins(
            start_date="2026-01-01", end_date="2026-01-31", account_id=ID, sort_by="save"
        ),
        {
            "start_date": "2026-01-01",
            "end_date": "2026-01-31",
            "account_id": str(ID),
            "sort_by": "save",
        },
    ),
]


@pytest.mark.anyio
@pytest.mark.parametrize(("pager", "expected"), FILTERS, ids=range(len(FILTERS)))
async def test_filters_and_options_reach_every_page(
    service: Any, pager: Callable[[Any], Any], expected: dict[str, str]
) -> None:
    service.answer = httpx.Response(500)
    client = AsyncPinbridgeClient(
        api_key="pb_key", transport=httpx.MockTransport(service), max_retries=0
    )

    with pytest.raises(ServerError):
        await anext(pager(client))

    query = dict(service.last.url.params)
    assert query.pop("limit") == "100"
    assert query.pop("offset", "0") == "0"
    assert query == expected


@pytest.mark.anyio
async def test_a_page_of_imports_tells_what_is_known(
    service: Any, example: Callable[[Any], Any]
) -> None:
    service.answer = httpx.Response(200, content=json.dumps([example(ImportJobResponse)] * 2))
    client = AsyncPinbridgeClient(api_key="pb_key", transport=httpx.MockTransport(service))

    page = await client.pins.list_imports_page(limit=2, offset=4, status="completed")

    assert isinstance(page, Page)
    assert (page.total, page.limit, page.offset, len(page)) == (None, 2, 4, 2)
    assert page.has_more
    assert service.last.url.query == b"limit=2&offset=4&status=completed"
    assert len(await client.pins.list_imports(limit=2)) == 2


@pytest.mark.anyio
async def test_pagers_have_a_public_name() -> None:
    client = AsyncPinbridgeClient(api_key="pb_key")

    assert isinstance(client.pins.iter(), pinbridge.paging.AsyncPager)
    await client.aclose()
