"""The site shows every page of the docs, and its reference every public module and service."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

import pinbridge

ROOT = Path(__file__).parents[2]
SITE = ROOT / "docs" / "site"


@pytest.fixture
def pages(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(SITE))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    import pages

    return pages


def test_the_navigation_has_every_page() -> None:
    config = tomllib.loads((SITE / "zensical.toml").read_text("utf-8").replace("PATHS", "[]"))
    linked = set(re.findall(r"'([^']+\.md)'", repr(config["project"]["nav"])))
    linked -= {"index.md", "guides.md", "changelog.md", "contributing.md", "security.md"}
    docs = ROOT / "docs"
    assert linked == {str(path.relative_to(docs)) for path in docs.rglob("*.md")} - {"README.md"}


def test_the_reference_has_every_public_module(pages: ModuleType) -> None:
    public = {
        path.stem
        for path in Path(pinbridge.__file__).parent.glob("*.py")
        if not path.stem.startswith("_")
    }
    # Models have a page a service.
    assert public - {"models"} <= set(pages.MODULES)


def test_the_reference_has_every_service(pages: ModuleType) -> None:
    generated = {path.stem.removesuffix("_api") for path in (ROOT / "generated").glob("*_api")}
    assert generated == {service.name for service in pages.SERVICES}


def test_a_table_of_a_model(pages: ModuleType) -> None:
    tables = dict(
        pages.tables(
            {
                "Pin": {
                    "description": "A pin.",
                    "required": ["title"],
                    "properties": {
                        "title": {"type": "string", "maxLength": 100},
                        "tags": {"type": ["array", "null"], "items": {"$ref": "#/x/Tag"}},
                    },
                },
                "Tag": {"enum": ["a", "b"]},
            }
        )
    )
    assert tables["Pin"][-3:-1] == [
        "| `title` (required) | string | at most 100 characters |  |",
        "| `tags` | list of [Tag](#tag) or null |  |  |",
    ]
    assert tables["Tag"][2] == "Values: `a`, `b`"
