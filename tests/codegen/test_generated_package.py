"""The committed package, generated from the committed spec."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pytest
from codegen.__main__ import Project
from codegen.document import Document
from codegen.generate import generate
from codegen.securing import optional_security, retry_safety, security
from codegen.trees import differences

GENERATED = Project().generated
FUNCTIONS = ("build_request", "sync", "sync_detailed", "asyncio", "asyncio_detailed")


def run(code: str) -> list[str]:
    """Run code in a fresh interpreter and return the words it prints."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env={"PYTHONPATH": str(GENERATED)},
        cwd=Path("/"),
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.split()


def loaded_by(statement: str) -> set[str]:
    """Name the modules that a statement loads in a fresh interpreter."""
    return set(
        run(
            "import sys; before = set(sys.modules)\n"
            f"{statement}\n"
            "print(*sorted(set(sys.modules) - before))"
        )
    )


def of_package(modules: set[str]) -> set[str]:
    return {name for name in modules if name.split(".")[0] == "pinbridge_api"}


def test_every_module_imports(pinbridge_api: ModuleType) -> None:
    names = [info.name for info in pkgutil.walk_packages(pinbridge_api.__path__, "pinbridge_api.")]

    for name in names:
        importlib.import_module(name)

    assert len([name for name in names if ".api." in name and name.count(".") == 3]) == 99


@pytest.mark.parametrize("package", ["pinbridge.runtime", "pinbridge_api.models"])
def test_everything_that_is_exported_exists(package: str) -> None:
    module = importlib.import_module(package)

    for name in module.__all__:
        assert getattr(module, name) is not None
    assert set(module.__all__) <= set(dir(module))
    with pytest.raises(AttributeError, match="Nonsense"):
        module.Nonsense  # noqa: B018 - the access is the test


def test_every_operation_matches_the_spec(document: Document) -> None:
    operations = importlib.import_module("pinbridge_api.operations")

    assert len(operations.OPERATIONS) == len(document.operations) == 99
    for raw in document.operations.values():
        operation = operations.load(raw.id)
        assert operations.OPERATIONS[raw.id] == f"api.{raw.node['tags'][0]}.{raw.id}"
        assert operation.id == raw.id
        assert operation.method == raw.method.upper()
        assert operation.path == raw.path
        assert operation.retry_safety == retry_safety(raw.node, raw.method)
        assert operation.security == security(document, raw.node)
        assert operation.optional_security == optional_security(document, raw.node)
        assert operation.required_scope == raw.node.get("x-required-scope")
        assert operation.summary == raw.node["summary"]
        stated = {int(status) for status in raw.node["responses"] if status[0] in "23"}
        assert set(operation.responses) == stated


def test_every_endpoint_has_the_usual_functions(document: Document) -> None:
    operations = importlib.import_module("pinbridge_api.operations")
    for raw in document.operations.values():
        module = importlib.import_module(f"pinbridge_api.{operations.OPERATIONS[raw.id]}")
        names = list(inspect.signature(module.build_request).parameters)
        for function in FUNCTIONS:
            parameters = inspect.signature(getattr(module, function)).parameters
            assert all(p.kind is p.KEYWORD_ONLY for p in parameters.values())
            expected = names if function == "build_request" else ["client", *names]
            assert list(parameters) == expected
            assert getattr(module, function).__doc__
        given = {parameter["name"].replace("-", "_") for parameter in raw.parameters}
        assert given | ({"body"} if "requestBody" in raw.node else set()) == set(names)


def test_every_body_can_be_decoded_to(document: Document) -> None:
    codec = importlib.import_module("pinbridge.runtime.codec")
    models = importlib.import_module("pinbridge_api.models")
    operations = importlib.import_module("pinbridge_api.operations")

    types = [
        type_
        for id_ in operations.OPERATIONS
        for type_ in operations.load(id_).responses.values()
        if type_ not in (None, bytes)
    ]
    types += [cls for name in models.__all__ if attrs.has(cls := getattr(models, name))]

    for type_ in types:
        codec.decoder(type_)
    assert len(types) > 200


def test_every_schema_has_its_model(document: Document) -> None:
    models = importlib.import_module("pinbridge_api.models")
    free_form = {
        name
        for name, schema in document.schemas.items()
        if "properties" not in schema and "enum" not in schema
    }

    assert set(document.schemas) - free_form <= set(models.__all__)


def test_same_spec_gives_the_same_bytes(tmp_path: Path) -> None:
    service = Project().service("pinbridge")

    generate(service.spec, service.config_file, tmp_path)

    assert list(differences(tmp_path / service.package, GENERATED / service.package)) == []


def test_importing_the_package_loads_only_itself() -> None:
    modules = loaded_by("import pinbridge_api")

    assert modules == {"pinbridge_api"}


def test_importing_one_model_loads_only_what_it_needs() -> None:
    modules = loaded_by("from pinbridge_api.models import PinResponse")

    assert "httpx" not in modules
    assert {name for name in of_package(modules) if ".models." in name} == {
        "pinbridge_api.models.pin_media_type",
        "pinbridge_api.models.pin_response",
        "pinbridge_api.models.pin_status",
    }
    assert not {name for name in modules if name.startswith("pinbridge_api.api")}


def test_importing_one_endpoint_loads_only_what_it_needs() -> None:
    modules = loaded_by("from pinbridge_api.api.pins import get_pin")

    assert "httpx" not in modules
    # The models load with the first call.
    assert not {name for name in of_package(modules) if ".models." in name}
    assert {name for name in modules if name.startswith("pinbridge_api.api.")} == {
        "pinbridge_api.api.pins",
        "pinbridge_api.api.pins.get_pin",
    }


def test_models_are_described_by_attrs_only_when_it_is_asked() -> None:
    printed = run(
        "import attrs\n"
        "from pinterest_api.models import Pin, PinCreate\n"
        "import linecache\n"
        "def made(): return sum('_api.models' in name and 'attrs' in name for name in linecache.cache)\n"
        "print(made())\n"
        "print(attrs.fields(Pin).title.default, made())"
    )
    assert printed == ["0", "None", "1"]


def test_nothing_but_the_plain_client_loads_httpx() -> None:
    everything = (
        "import importlib, pkgutil, pinbridge_api\n"
        "for info in pkgutil.walk_packages(pinbridge_api.__path__, 'pinbridge_api.'):\n"
        "    importlib.import_module(info.name)"
    )

    modules = loaded_by(everything)

    assert "httpx" not in modules
    assert "pinbridge_api.api.pins.get_pin" in modules


def test_plain_client_is_at_the_door() -> None:
    modules = loaded_by("from pinbridge.runtime import Client")

    assert "httpx" in modules
    assert not {name for name in modules if name.startswith("pinbridge_api.models")}


@pytest.mark.parametrize("first", ["pin_create", "pin_response", "auth_response"])
def test_models_can_be_imported_one_by_one(first: str) -> None:
    assert run(f"import pinbridge_api.models.{first}; print('ok')") == ["ok"]


def test_common_request_model_keeps_its_promises() -> None:
    models: Any = importlib.import_module("pinbridge_api.models")
    endpoint: Any = importlib.import_module("pinbridge_api.api.pins.create_pin")
    id_ = "8b0f5b7e-3c53-4a53-9f11-0d6a6d1f6f01"

    pin = models.PinCreate(account_id=id_, board_id="b", title="t", asset_id=id_)
    request = endpoint.build_request(body=pin)

    assert b'"idempotency_key":"' in request.content
    assert "related_terms" not in pin.to_dict()
    with pytest.raises(ValueError, match="image_url, asset_id"):
        models.PinCreate(account_id=id_, board_id="b", title="t")
    with pytest.raises(ValueError, match="title: may have 100 characters, has 101"):
        models.PinCreate(account_id=id_, board_id="b", title="t" * 101, asset_id=id_)
