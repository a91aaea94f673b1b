"""Names and shapes of generated methods."""

from __future__ import annotations

import inspect
from typing import Any

import pytest
from codegen.document import SpecError
from codegen.facade import method_name


@pytest.mark.parametrize(
    ("operation", "group", "name"),
    [
        ("create_pin", "pins", "create"),
        ("getPinImport", "pins", "get_import"),
        ("list_activity_logs", "activity_logs", "list"),
        ("list_boards", "accounts", "list_boards"),
        ("import_pins", "pins", "import_pins"),
        ("pins", "pins", "pins"),
    ],
)
def test_a_method_is_named_by_its_operation_without_the_group(
    operation: str, group: str, name: str
) -> None:
    assert method_name(operation, group) == name


def _operation(id_: str, **more: Any) -> dict[str, Any]:
    return {"get": {"operationId": id_, "responses": {"204": {"description": "Done."}}, **more}}


def test_the_spec_may_name_group_and_method(make_package: Any) -> None:
    package = make_package(
        paths={
            "/a": _operation("first", **{"x-group": "things", "x-method": "look"}),
            "/b": _operation("second", **{"x-group": ""}),
        }
    )

    assert package.module("operations").METHODS == {"first": "things.look", "second": "second"}
    group = package.module("_async.things").AsyncThingsResource
    assert inspect.iscoroutinefunction(group.look)
    assert not inspect.iscoroutinefunction(package.module("_sync.things").ThingsResource.look)
    assert inspect.iscoroutinefunction(package.module("_async.facade").AsyncFacade.second)


def test_methods_that_the_rule_gives_one_name_have_that_of_their_operation(
    make_package: Any,
) -> None:
    paths = {
        "/a": _operation("get_thing", tags=["things"]),
        "/b": _operation("get_things", tags=["things"]),
    }

    methods = make_package(paths=paths).module("operations").METHODS

    assert methods == {"get_thing": "things.get", "get_things": "things.get_things"}


def test_methods_that_are_given_one_name_are_refused(make_package: Any) -> None:
    stated = {"tags": ["things"], "x-method": "look"}
    paths = {"/a": _operation("a", **stated), "/b": _operation("b", **stated)}

    with pytest.raises(SpecError, match=r"both become things\.look"):
        make_package(paths=paths)
