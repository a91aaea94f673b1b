"""Whatever is passed to a public function or class, an error of the library says so."""

from __future__ import annotations

import asyncio
import datetime as dt
import importlib
import inspect
import random
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from enum import Enum
from pathlib import Path
from typing import Any
from uuid import UUID

import attrs
import httpx
import pytest

from pinbridge import InvalidInputError, PinbridgeClient, PinbridgeError
from pinbridge.auth import Credentials, PasswordAuth
from pinbridge.journal import Entry, Journal
from pinbridge.pinarkive.cids import FileHasher
from pinbridge.pinterest import FileTokens, MemoryTokens, PinterestClient, Token
from pinbridge.publishing import (
    Bulk,
    Calendar,
    Checker,
    Ledger,
    PinbridgeTarget,
    PinterestTarget,
    Place,
    PlannedRow,
    Row,
    RowState,
    RunSummary,
    StopReason,
    read_plan,
)
from pinbridge.sandbox._shared.server import AddressError
from pinbridge.webhooks import SeenDeliveries
from tests.support.fakes import BASE_URL, Server, Time
from tests.trust.bad_input.test_anything import EDGES
from tests.trust.bad_input.test_public_methods import finish

MODULES = (
    "auth", "journal", "pinarkive.cids", "pinarkive.directories", "pinarkive.totp", "pinterest",
    "publishing", "sandbox", "telemetry", "testing", "uploads", "webhooks",
)  # fmt: skip
SAMPLE = 24
DAY = dt.date(2030, 1, 1)
ROW = Row(id="1", place=Place("p", 1), media="https://example.com/a.png", title="T", board="B")
PLANNED = PlannedRow(
    key="k", position=1, row_id="1", place="p", account=str(UUID(int=1)), board="b", due=0, digest="d", content={}
)  # fmt: skip
SUMMARY = RunSummary(
    reason=StopReason.DONE, message="", counts={}, created=0, existing=0, updated=0, published=0,
    failed=0, invalid=0, changed=0, repeated=0, next_due=None, seconds=0.0,
)  # fmt: skip
TOKEN = Token(access_token="t")
# Results, which users read and do not make.
RESULTS = {
    "AccountPlan", "AccountStopped", "Authorization", "BadCell", "BulkFailure", "BulkResult", "Cause",
    "Comparison", "ComputedCids", "Difference", "Event", "LocalFile", "Mismatch", "Progress", "PublishedAll",
    "Rehearsal", "RehearsedRow", "Remedy", "Report", "RowChanged", "RunStarted", "RunSummary", "Undoing",
    "Verification", "Waiting",
}  # fmt: skip
# Clients have a test of their own; these are derived, abstract, aliases, or wait for a server.
OTHERS = {
    "AsyncBulk", "AsyncFile", "AsyncPinbridgeTarget", "AsyncPinterestTarget", "AsyncPinterestClient",
    "AsyncUploadSource", "AuthStrategy", "HeaderFields", "PinterestClient", "Plan", "Renewal",
    "Symlinks", "TokenStore", "UploadSource",
}  # fmt: skip


def pinbridge_client() -> PinbridgeClient:
    return PinbridgeClient(
        base_url=BASE_URL, api_key="k", transport=nothing(), max_retries=0, runtime=Time().runtime
    )


def nothing() -> Server:
    return Server(rest=lambda request: httpx.Response(418))


def target() -> PinbridgeTarget:
    return PinbridgeTarget(pinbridge_client())


def pinterest_target() -> PinterestTarget:
    return PinterestTarget(
        PinterestClient("t", transport=nothing(), max_retries=0, runtime=Time().runtime)
    )


# By the name of an argument; functions without a name make one.
GOOD: Mapping[str, Callable[[], Any]] = {
    "answer": dict, "before": lambda: [RowState.FAILED], "after": lambda: RowState.FAILED,
    "cache": lambda: Path("cache"), "client": pinbridge_client, "clock": lambda: float, "context": object,
    "data": lambda: b"{}", "email": lambda: "me@example.com", "entries": list, "entry": lambda: Entry("k"),
    "files": list, "found": list, "hash_file": lambda: str, "headers": dict, "ledger": Ledger,
    "note": lambda: print, "payload": lambda: b"{}", "pin": lambda: None, "pin_ids": list, "keys": list,
    "place": lambda: Place("p"), "plan": lambda: read_plan([]), "ratio": lambda: "2:3", "row": lambda: ROW,
    "rows": list, "rules": list, "scenario": lambda: "rate-limited", "secret": lambda: "JBSWY3DPEHPK3PXP",
    "settings": lambda: {"start": "2030-01-01"}, "signature": lambda: "0" * 64, "start": lambda: DAY,
    "summary": lambda: SUMMARY, "target": target, "token": lambda: TOKEN, "used": Credentials, "accepted": list,
    "schemes": dict, "names": list, "source": list, "path": lambda: Path("made"),
}  # fmt: skip
OWN: Mapping[str, Callable[[], Any]] = {
    "PinbridgeTarget.send.rows": lambda: [PLANNED], "Bulk.publish_row.row": lambda: ROW,
    "Row.place": lambda: Place("p"), "Upload.prepare.source": lambda: b"x", "webhooks.sign.secret": lambda: "s",
    "Journal.upload.place": lambda: "p", "Journal.record_upload.place": lambda: "p", "Journal.forget_upload.place": lambda: "p",
    "auth.BearerAuth.token": lambda: "t",
}  # fmt: skip


def some_value(place: str, parameter: inspect.Parameter) -> Any:
    for known, make in OWN.items():
        if place.endswith(known):
            return make()
    annotation = str(parameter.annotation)
    if "PlannedRow" in annotation:
        return PLANNED if annotation == "PlannedRow" else [PLANNED]
    kinds = {"str": "text", "int": 1, "float": 1.0, "bool": True, "bytes": b"x", "State": "planned",
             "RowState": "failed", "Place": Place("p")}  # fmt: skip
    return GOOD[parameter.name]() if parameter.name in GOOD else kinds.get(annotation)


def owners() -> Iterator[Any]:
    """Make an object of each class that has methods to call."""
    yield from (
        Credentials(api_key="k"),
        PasswordAuth("me@example.com", "x" * 12),
        Journal(),
        FileHasher(),
    )
    yield from (Calendar(start=DAY), Checker(), Ledger(), TOKEN, SeenDeliveries())
    yield from (Bulk(target()), target(), pinterest_target(), MemoryTokens(), FileTokens("tokens"))


def public() -> Iterator[tuple[str, Callable[..., Any]]]:
    for module_name in MODULES:
        module = importlib.import_module(f"pinbridge.{module_name}")
        names = getattr(module, "__all__", None) or [
            name for name in vars(module)
            if not name.startswith("_") and getattr(module, name).__class__.__name__ in ("function", "type")
            and getattr(module, name).__module__ == module.__name__
        ]  # fmt: skip
        for name in sorted(names):
            thing = getattr(module, name)
            is_class = isinstance(thing, type)
            if not callable(thing) or name in OTHERS | RESULTS:
                continue
            if is_class and issubclass(thing, Enum | Exception):
                continue
            yield f"{module_name}.{name}", thing
            if is_class:
                for method, member in vars(thing).items():
                    if isinstance(member, classmethod | staticmethod) and not method.startswith(
                        "_"
                    ):
                        yield f"{module_name}.{name}.{method}", getattr(thing, method)


def methods(owner: Any) -> Iterator[tuple[str, Callable[..., Any]]]:
    for name, method in inspect.getmembers(owner, inspect.ismethod):
        # Clients call `headers`, with what the description of a service says.
        if (
            not name.startswith("_")
            and name not in ("close", "headers")
            and method.__self__ is owner
        ):
            yield f"{type(owner).__name__}.{name}", method


def values(place: str) -> list[Any]:
    return random.Random(place).sample([*EDGES, iter(["x"]), [{}], {}], SAMPLE)


async def probe(place: str, function: Callable[..., Any]) -> int:
    """Call a function with wrong values for each of its arguments, one by one."""
    parameters = [
        each for each in inspect.signature(function).parameters.values()
        if each.kind is not each.VAR_KEYWORD
    ]  # fmt: skip
    refused = 0
    for parameter in parameters:
        for value in values(f"{place}({parameter.name})"):
            if callable(value) and any(
                word in str(parameter.annotation)
                for word in ("Callable", "OnEvent", "Function", "AddressOf")
            ):
                continue  # what a callback raises is the caller's
            given = {
                each.name: some_value(f"{place}.{each.name}", each)
                for each in parameters
                if each.default is each.empty and each.kind is not each.VAR_POSITIONAL
            }
            several: tuple[Any, ...] = ()
            if parameter.kind is parameter.VAR_POSITIONAL:
                several = (value,)
            else:
                given[parameter.name] = value
            try:
                outcome = function(*several, **given)
                if isinstance(outcome, AbstractContextManager):
                    with outcome:
                        pass
                else:
                    await finish(outcome)
            except (PinbridgeError, AddressError):
                refused += 1
            except Exception as error:
                error.add_note(f"{place}({parameter.name}={value!r:.100})")
                raise
    return refused


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_wrong_arguments_of_functions_and_classes_are_refused() -> None:
    refused = {
        place.partition(".")[0]
        for place, function in public()
        if asyncio.run(probe(place, function))
    }
    assert refused == {name.partition(".")[0] for name in MODULES} - {"testing"}


def test_wrong_arguments_of_methods_are_refused() -> None:
    refused = sum(
        asyncio.run(probe(place, method)) for owner in owners() for place, method in methods(owner)
    )
    assert refused > 500


def test_an_argument_that_is_not_of_its_kind_is_told_apart() -> None:
    untyped: Any = Calendar
    for arguments, said in [
        ({"start": DAY, "per_day": "10"}, "per_day has to be a whole number, not text"),
        ({"start": "2030-01-01"}, "start has to be a date or a datetime, not text"),
        ({"start": DAY, "days": ["mon", 5]}, "days has to be a list, each item text, not list of int and str"),
        ({"start": DAY, "per_day": True}, "per_day has to be a whole number, not bool"),
    ]:  # fmt: skip
        with pytest.raises(InvalidInputError, match=re.escape(said)):
            untyped(**arguments)


@pytest.mark.parametrize("made", [ROW, PLANNED], ids=["Row", "PlannedRow"])
def test_each_field_of_a_row_is_checked(made: Any) -> None:
    for field in attrs.fields(type(made)):
        with pytest.raises(InvalidInputError, match=field.name):
            attrs.evolve(made, **{field.name: object()})
    # Items too, also after a row of the same types was accepted.
    if isinstance(made, Row):
        assert attrs.evolve(made, keywords=("a",), extra={"a": "b"})
        for wrong in ({"keywords": (1,)}, {"keywords": ("a", 1)}, {"extra": {"a": 1}}):
            with pytest.raises(InvalidInputError, match=next(iter(wrong))):
                attrs.evolve(made, **wrong)


def test_items_that_come_one_by_one_are_checked_too() -> None:
    rows: Any = iter([ROW, 5])
    with pytest.raises(InvalidInputError, match="each item of rows has to be a Row, not int"):
        Calendar(start=DAY).assign(rows)
    assert Calendar(start=DAY, days=iter(["mon"])).days == {"mon"}
    paths: Any = "\0"
    for make in (Journal, Ledger, read_plan):
        with pytest.raises(InvalidInputError, match="has to be"):
            make(paths)


def test_no_value_is_quoted() -> None:
    untyped: Any = MemoryTokens()
    with pytest.raises(InvalidInputError) as caught:
        untyped.save("pina_secret")
    assert "pina_secret" not in str(caught.value)
