"""The catalogue of errors is what the tables say."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from pinbridge.errors import known_errors

FOLDER = Path(__file__).parents[2] / "docs"


def test_the_catalogue_is_up_to_date() -> None:
    spec = importlib.util.spec_from_file_location("errors_write", FOLDER / "errors" / "write.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    page = (FOLDER / "error-catalogue.md").read_text("utf-8")
    assert page == module.page(), "run `make error-catalogue`"
    assert page.count("\n| `") == len(known_errors())
