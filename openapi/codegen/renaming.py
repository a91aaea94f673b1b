"""List the names in Python that depend on other names in a description."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .facade import method_name
from .normal import HTTP_METHODS, OneFile
from .numbering import component_names
from .operations import operation_id, operation_names
from .parsed import argument_names, attribute_names, class_name, member_names, wires_of
from .reading import Node
from .references import DATA, NAMED_NODES, References, escaped

# Headings of the report, by the kind of name.
AREAS = {
    "service.class": "Models",
    "schema.attribute": "Models",
    "schema.member": "Models",
    "operation.argument": "Parameters and bodies",
    "operation.module": "Operations",
    "operation.method": "Operations",
}
_PREFIX = "field_"  # what the generator puts before names that are not identifiers
_SCHEMAS = "/components/schemas/"
_Names = Iterator[tuple[tuple[str, str], str]]


def python_names(root: Node) -> dict[tuple[str, str], str]:
    """Map kinds and places of names to the names; the configuration of a service does not count.

    Args:
        root: The parsed description.

    Raises:
        SpecError: A reference leads nowhere.
    """
    references = OneFile(root)
    found = dict(_of_operations(references))
    found |= _of_schemas(references)
    components = component_names((root.get("components") or {}).get("schemas") or {})
    return found | {("service.class", k): class_name(v, _PREFIX) for k, v in components.items()}


def _of_schemas(references: References) -> _Names:
    waiting: list[tuple[Any, str, bool]] = [(references.root, "", False)]
    while waiting:
        value, pointer, is_named = waiting.pop()
        is_part = pointer.split("/")[-2:-1] == ["allOf"]
        if isinstance(value, dict) and not is_named and not is_part:
            yield from _of_schema(references, value, _subject(pointer))
        steps = value.items() if isinstance(value, dict) else enumerate(value)
        waiting += reversed(
            [
                (inner, f"{pointer}/{escaped(str(key))}", not is_named and key in NAMED_NODES)
                for key, inner in steps
                if isinstance(inner, dict | list) and (is_named or key not in DATA)
            ]
        )


def _subject(pointer: str) -> str:
    return pointer.removeprefix(_SCHEMAS).replace("/properties/", ".")


def _of_schema(references: References, schema: Node, subject: str) -> _Names:
    if {"allOf", "properties"} & schema.keys():
        names = attribute_names(wires_of(references.flattened(schema)), _PREFIX)
        for wire, name in names.items():
            yield ("schema.attribute", f"{subject}.{wire}"), name
    values = schema.get("enum")
    if isinstance(values, list) and "x-enum-varnames" not in schema:
        texts = [value for value in values if isinstance(value, str)]
        for value, name in member_names({"enum": texts}).items():
            yield ("schema.member", f"{subject} {value}"), name


def _of_operations(references: References) -> _Names:
    ids: dict[tuple[str, str, str], str] = {}
    taken: set[tuple[str, str]] = set()
    for path, reference in (references.root.get("paths") or {}).items():
        item = {} if path.startswith("x-") else references.resolve(reference)
        for method in HTTP_METHODS:
            if method not in item:
                continue
            node: Node = item[method]
            id_ = operation_id(node, method, path)
            ids[id_, path, method] = id_
            listed = [*(item.get("parameters") or ()), *(node.get("parameters") or ())]
            parameters = [references.resolve(parameter) for parameter in listed]
            places = dict.fromkeys((p["in"], p["name"]) for p in parameters)
            for (location, wire), name in argument_names(places, _PREFIX).items():
                yield ("operation.argument", f"{id_}({wire} in {location})"), name
            group = str(node.get("x-group", (node.get("tags") or ["default"])[0]))
            short = str(node.get("x-method") or method_name(id_, group))
            is_first = (group, short) not in taken
            taken.add((group, short))
            if "x-method" not in node:
                name = short if is_first else id_
                yield ("operation.method", f"{id_} of {group}"), f"{group}.{name}"
    for (id_, path, method), name in operation_names(ids).items():
        yield ("operation.module", f"{id_} ({method.upper()} {path})"), name
