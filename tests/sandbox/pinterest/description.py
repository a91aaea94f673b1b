"""Write what the Pinterest sandbox needs to know of the description: python -m tests.sandbox.pinterest.description.

Routes, security, parameters and request bodies of all operations. What responses look like is left
out: tests hold them against the description itself.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[3]
SOURCE = ROOT / "openapi" / "pinterest.json"
TARGET = ROOT / "pinbridge" / "sandbox" / "pinterest" / "description.json"

Json = dict[str, Any]


def derived() -> str:
    """Return the text of the file, with a line for each entry."""
    whole: Json = json.loads(SOURCE.read_text("utf-8"))
    components: Json = whole["components"]
    operations: Json = {
        operation["operationId"].replace("/", "_"): _operation(path, method, item, operation)
        for path, item in whole["paths"].items()
        for method, operation in item.items()
        if isinstance(operation, dict)
    }
    used = {"parameters": {}, "schemas": {}}
    _collect([operations], components, used)
    parts = {"operations": operations, **used}
    return "{\n" + ",\n".join(_part(name, entries) for name, entries in parts.items()) + "\n}\n"


def _operation(path: str, method: str, item: Json, operation: Json) -> Json:
    found: Json = {
        "method": method.upper(),
        "path": path,
        "security": operation["security"],
        "parameters": [*item.get("parameters", ()), *operation.get("parameters", ())],
    }
    if "requestBody" in operation:
        [content] = operation["requestBody"]["content"].values()
        found["body"] = content["schema"]
    return found


def _collect(value: Any, components: Json, used: dict[str, Json]) -> None:
    """Note every component that a value refers to."""
    if isinstance(value, list):
        for item in value:
            _collect(item, components, used)
    elif isinstance(value, dict):
        for item in value.values():
            _collect(item, components, used)
    elif isinstance(value, str) and value.startswith("#/components/"):
        _, _, kind, name = value.split("/")
        if name not in used[kind]:
            used[kind][name] = components[kind][name]
            _collect(used[kind][name], components, used)


def _part(name: str, entries: Json) -> str:
    lines = [f"{json.dumps(key)}: {json.dumps(entries[key])}" for key in sorted(entries)]
    return f"{json.dumps(name)}: {{\n" + ",\n".join(lines) + "\n}"


if __name__ == "__main__":
    TARGET.write_text(derived(), "utf-8")
