"""Bring operations into one form: names, parameters, and the content types of bodies and answers.

- Operation ids consist of letters, digits, `_`, `.` and `-`, and are unique.
- Header parameters that OpenAPI ignores are left out.
- A parameter with JSON as its content has a schema, and the style `json`.
- A body that may be JSON is JSON; one that is neither JSON nor a form is bytes, with `x-content-type`.
- An answer that may be JSON is JSON, with `x-or-bytes` where it may be something else, and `x-json-type`
  where its JSON has a content type of its own; another is bytes.
  Answers that are errors have no content, which is left out before.
- Binary are parts of forms and whole bodies only; in JSON, octets are text.
"""

from __future__ import annotations

import contextlib
import copy
import re
from collections.abc import Iterator, Mapping

from . import shapes
from .numbering import distinct_names, snake_case
from .reading import Node, SpecError
from .references import References, nodes

HTTP_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_OCTETS = "application/octet-stream"
_BINARY = {"type": "string", "format": "binary"}
_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")
_JSON = "application/json"
_ANYTHING = ("*/*", "application/*")


def leave_out_unread(references: References) -> None:
    """Leave out the content of answers that is not read: that of errors, and of answers to HEAD."""
    for item in (references.root.get("paths") or {}).values():
        for method in filter(item.__contains__, HTTP_METHODS):
            responses: Node = item[method].get("responses") or {}
            read = shapes.successes(responses) if method != "head" else []
            for status in responses.keys() - read:
                with contextlib.suppress(SpecError):  # reported at its own place
                    node = references.resolve(responses[status])
                    responses[status] = {key: node[key] for key in node if key != "content"}


def settle_operations(references: References) -> None:
    """Change the operations of a description, and the components that only they use."""
    root = references.root
    components: Node = root.get("components") or {}
    for parameter in (components.get("parameters") or {}).values():
        _settle_parameter(parameter)
    for body in (components.get("requestBodies") or {}).values():
        _settle_body(body)
    for response in (components.get("responses") or {}).values():
        _settle_answer(response)
    ids: dict[tuple[str, str, str], str] = {}
    for path, item in (root.get("paths") or {}).items():
        _settle_parameters(references, item)
        for method in HTTP_METHODS:
            if method in item:
                operation: Node = item[method]
                id_ = operation_id(operation, method, path)
                ids[id_, path, method] = id_
                _settle_parameters(references, operation)
                _settle_body(operation.get("requestBody") or {})
                for response in (operation.get("responses") or {}).values():
                    _settle_answer(response)
    for (_, path, method), id_ in operation_names(ids).items():
        root["paths"][path][method]["operationId"] = id_
    _settle_binaries(references)


def operation_names(ids: Mapping[tuple[str, str, str], str]) -> dict[tuple[str, str, str], str]:
    """Number the ids that become one module; the keys are id, path and method."""
    return distinct_names(ids, own=lambda key: key[0], same=snake_case)


def operation_id(node: Node, method: str, path: str) -> str:
    """Return the operation's id, or one made from method and path."""
    explicit = re.sub(r"[^\w.-]+", "_", str(node.get("operationId") or "")).strip("_")
    if re.search(r"[^\W_]", explicit):
        return explicit
    trimmed = path.replace("{", "").replace("}", "").strip("/").replace("/", "_")
    return f"{method}_{trimmed}"


def is_ignored(parameter: Node) -> bool:
    """Whether OpenAPI says that a parameter is to be ignored, as other keywords describe the header."""
    names = ("accept", "authorization", "content-type")
    return parameter.get("in") == "header" and str(parameter.get("name")).lower() in names


def _settle_parameters(references: References, holder: Node) -> None:
    if "parameters" in holder:
        listed: list[Node] = holder["parameters"]
        holder["parameters"] = [p for p in listed if not is_ignored(references.resolve(p))]
        for parameter in holder["parameters"]:
            _settle_parameter(parameter)


def _settle_parameter(parameter: Node) -> None:
    if "content" in parameter:
        media: Node = next(iter(parameter.pop("content").values()))
        parameter |= {"schema": media.get("schema") or {}, "style": "json"}


def sent_types(content: Node) -> list[str]:
    """List the content types of a body that are generated: JSON, or forms; none if it is a file."""
    return _json_type(content) or [kind for kind in content if _bare(kind) in _FORMS]


def read_types(content: Node) -> list[str]:
    """List the content type of a response that is read into models, if there is one."""
    return (
        _json_type(content)
        or [
            kind
            for kind in content
            if kind in _ANYTHING and content[kind].get("schema", _BINARY).get("format") != "binary"
        ][:1]
    )


def _json_type(content: Node) -> list[str]:
    found = [kind for kind in content if is_json(kind)]
    return [kind for kind in found if _bare(kind) == _JSON][:1] or found[:1]


def _settle_body(body: Node) -> None:
    content: Node = body.get("content") or {}
    kinds = sent_types(content)
    if kinds:
        body["content"] = {kind: content[kind] for kind in kinds}
    elif content and not any(map(is_xml, content)):
        kinds = [kind for kind in content if "*" not in kind]
        media = {
            "schema": dict(_BINARY),
            "x-content-type": kinds[0] if len(kinds) == 1 else _OCTETS,
        }
        body["content"] = {_OCTETS: media}


def _settle_answer(response: Node) -> None:
    content: Node = response.get("content") or {}
    if not content:
        return
    kinds = read_types(content)
    if not kinds:
        response["content"] = {_OCTETS: {"schema": copy.copy(_BINARY)}}
        return
    if any(not is_json(kind) and not is_xml(kind) for kind in content):
        response["x-or-bytes"] = True
    if is_json(kinds[0]) and _bare(kinds[0]) != _JSON:
        response["x-json-type"] = kinds[0]
    response["content"] = {_JSON: content[kinds[0]]}


def _settle_binaries(references: References) -> None:
    """Leave only parts of forms and whole bodies binary; in JSON, octets are text."""
    kept: set[int] = set()
    found: list[Node] = []
    for node in nodes(references.root):
        if node.get("format") == "binary":
            found.append(node)
        content = node.get("content")
        for kind, media in content.items() if isinstance(content, dict) else ():
            schema: Node = media.get("schema") or {}
            if _bare(kind) == "multipart/form-data":
                parts = references.flattened(schema).get("properties") or {}
                for part in parts.values():
                    kept.update(map(id, _files(references, part)))
            elif not is_json(kind):
                kept.add(id(schema))
    for node in found:
        if id(node) not in kept:
            node.pop("format", None)


def _files(references: References, part: Node) -> Iterator[Node]:
    """Walk over what a part of a form may be, and mark what is a file (OpenAPI 3.0 and 3.1)."""
    while "$ref" in part:
        part = references.target(part["$ref"])
    if "contentMediaType" in part and "contentEncoding" not in part:
        part["format"] = "binary"
    yield part
    for inner in (part.get("items"), *(part.get("anyOf") or ()), *(part.get("oneOf") or ())):
        if isinstance(inner, dict):
            yield from _files(references, inner)


def _bare(kind: str) -> str:
    return kind.split(";", maxsplit=1)[0].strip().lower()


def is_json(kind: str) -> bool:
    """Whether a content type is JSON."""
    return _bare(kind) == _JSON or _bare(kind).endswith("+json")


def is_xml(kind: str) -> bool:
    """Whether a content type is XML."""
    return _bare(kind) in ("application/xml", "text/xml") or _bare(kind).endswith("+xml")
