"""What the pages list is what the code has, and what they link to is there."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import msgspec
import pytest
from pinbridge_api.operations import OPERATIONS, load

from pinbridge import RetryPolicy, errors
from pinbridge._core.retry import RETRIED_STATUSES
from pinbridge.sandbox import Sandbox
from pinbridge.sandbox._shared.faults import Rule
from pinbridge.sandbox.pinarkive.settings import Settings as PinarkiveSettings
from pinbridge.sandbox.pinbridge.settings import Settings
from pinbridge.sandbox.pinterest.settings import Settings as PinterestSettings

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", *sorted(DOCS.rglob("*.md"))]
LINK = re.compile(r"\[[^\]]+\]\(([^)#\s]*)(?:#([^)]*))?\)")
CODE = re.compile(r"`([^`]+)`")


def text_of(name: str) -> str:
    return (DOCS / name).read_text("utf-8")


def marked(page: str, name: str) -> str:
    """The part of a page between two marks."""
    return text_of(page).partition(f"<!-- {name} -->")[2].partition(f"<!-- /{name} -->")[0]


def cells(page: str, name: str) -> list[list[str]]:
    """The rows of a table between two marks."""
    lines = marked(page, name).strip().splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]


def anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", text.lower()).replace(" ", "-") for text in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target, anchor in LINK.findall(page.read_text("utf-8")):
        if target.startswith(("http://", "https://")):
            continue
        found = (page.parent / target) if target else page
        assert found.exists(), target
        if anchor:
            assert anchor in anchors(found), f"{target}#{anchor}"


def test_every_page_is_in_the_index() -> None:
    linked = {target for target, _ in LINK.findall(text_of("README.md"))}
    pages = {path.name for path in DOCS.glob("*.md")} - {"README.md"}
    assert pages <= linked


def test_what_is_not_repeated() -> None:
    unsafe = {name for name in OPERATIONS if load(name).retry_safety == "unsafe"}
    assert set(CODE.findall(marked("retries-and-errors.md", "unsafe"))) == unsafe


def test_statuses_and_bounds_of_retries() -> None:
    page = text_of("retries-and-errors.md")
    [row] = [line for line in page.splitlines() if line.startswith("| 408")]
    numbers = row.split("|")[1]
    listed = {int(number) for number in re.findall(r"\d{3}", numbers)}
    for first, last in re.findall(r"(\d{3}) to (\d{3})", numbers):
        listed |= set(range(int(first), int(last) + 1))
    assert listed | {429} == RETRIED_STATUSES
    policy = RetryPolicy()
    told = " ".join(page.split())
    assert f"from at most {policy.initial_delay} to at most {policy.max_delay:g} seconds" in told
    assert f"up to {policy.max_retry_after:g} seconds" in told
    assert f"at most {policy.max_retries} retries within {policy.max_elapsed:g}" in told


def test_every_error_is_explained() -> None:
    page = text_of("retries-and-errors.md")
    known = {
        name
        for name in errors.__all__
        if inspect.isclass(getattr(errors, name)) and issubclass(getattr(errors, name), Exception)
    }
    assert [name for name in known if f"`{name}" not in page] == []
    for name, status in re.findall(r"^\| `(\w+)` \| (\d{3}) \|", page, re.MULTILINE):
        assert name in known
        assert 400 <= int(status) < 500


def test_settings_of_the_sandbox() -> None:
    listed = {
        CODE.findall(name)[0]: default for name, default, _ in cells("sandbox.md", "settings")
    }
    defaults = msgspec.structs.asdict(Settings())
    assert listed == {name: str(value) for name, value in defaults.items()}


@pytest.mark.parametrize(
    ("service", "settings"),
    [("pinarkive", PinarkiveSettings()), ("pinterest", PinterestSettings())],
)
def test_settings_of_a_further_service(service: str, settings: msgspec.Struct) -> None:
    listed = {
        CODE.findall(name)[0]: default
        for name, default, _ in cells("sandbox.md", f"{service}-settings")
    }
    defaults = msgspec.structs.asdict(settings)
    assert listed == {name: str(value) for name, value in defaults.items()}


def test_controls_of_the_sandbox() -> None:
    with Sandbox() as sandbox:
        running = sandbox._live
        routes = [*running.control.routes(), *running.services.first.controls()]
    served = {f"{route.method} {route.path or '/'}" for route in routes}
    listed = {name for calls, *_ in cells("sandbox.md", "controls") for name in CODE.findall(calls)}
    assert listed == served


def test_fields_of_faults() -> None:
    listed = {name for row in cells("sandbox.md", "faults") for name in CODE.findall(row[0])}
    assert listed == set(Rule.__struct_fields__)


def test_methods_of_the_sandbox() -> None:
    page = text_of("sandbox.md")
    public = {
        name
        for name, value in vars(Sandbox).items()
        if not name.startswith("_") and (callable(value) or isinstance(value, property))
    }
    explained = {name for name in public if re.search(rf"`{name}\b|\b{name}\(", page)}
    # The context manager starts and stops.
    assert public - explained <= {"start", "stop", "start_line"}
