"""Bring operations into one form: names, parameters, and the content types of bodies and answers.

- Operation ids consist of letters, digits, `_`, `.` and `-`, and are unique.
- A parameter with JSON as its content has a schema, and the style `json`.
- A body that may be JSON is JSON; one that is neither JSON nor a form is bytes, with `x-content-type`.
- An answer that may be JSON is JSON, with `x-or-bytes` where it may be something else; another is bytes.
  Answers that are errors have no content.
- Binary are parts of forms and whole bodies only; in JSON, octets are text.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator

from openapi_python_client.strings import snake_case

from . import shapes
from .numbering import distinct_names
from .reading import Node
from .references import References, nodes

HTTP_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_OCTETS = "application/octet-stream"
_BINARY = {"type": "string", "format": "binary"}
_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


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
        for parameter in item.get("parameters") or ():
            _settle_parameter(parameter)
        for method in HTTP_METHODS:
            if method in item:
                operation: Node = item[method]
                id_ = operation_id(operation, method, path)
                ids[id_, path, method] = id_
                for parameter in operation.get("parameters") or ():
                    _settle_parameter(parameter)
                _settle_body(operation.get("requestBody") or {})
                _settle_answers(references, operation.get("responses") or {})
    for (_, path, method), id_ in distinct_names(
        ids, own=lambda key: key[0], same=snake_case
    ).items():
        root["paths"][path][method]["operationId"] = id_
    _settle_binaries(references)


def operation_id(node: Node, method: str, path: str) -> str:
    """Return the operation's id, or one made from method and path."""
    explicit: str | None = node.get("operationId")
    if explicit is not None:
        return re.sub(r"[^\w.-]+", "_", explicit).strip("_")
    trimmed = path.replace("{", "").replace("}", "").strip("/").replace("/", "_")
    return f"{method}_{trimmed}"


def _settle_parameter(parameter: Node) -> None:
    if "content" in parameter:
        media: Node = next(iter(parameter.pop("content").values()))
        parameter |= {"schema": media.get("schema") or {}, "style": "json"}


def _settle_body(body: Node) -> None:
    content: Node = body.get("content") or {}
    found = [kind for kind in content if _is_json(kind)]
    forms = [kind for kind in content if _bare(kind) in _FORMS]
    if found:
        best = next((kind for kind in found if _bare(kind) == "application/json"), found[0])
        body["content"] = {best: content[best]}
    elif forms:
        body["content"] = {kind: content[kind] for kind in forms}
    elif content and not any(map(is_xml, content)):
        kinds = [kind for kind in content if "*" not in kind]
        media = {
            "schema": dict(_BINARY),
            "x-content-type": kinds[0] if len(kinds) == 1 else _OCTETS,
        }
        body["content"] = {_OCTETS: media}


def _settle_answers(references: References, responses: Node) -> None:
    read = shapes.successes(responses)
    for status, response in responses.items():
        if status in read:
            _settle_answer(response)
        else:
            node = references.resolve(response)
            responses[status] = {key: value for key, value in node.items() if key != "content"}


def _settle_answer(response: Node) -> None:
    content: Node = response.get("content") or {}
    if not content or "*/*" in content:
        return
    found = [kind for kind in content if _is_json(kind)]
    if not found:
        response["content"] = {_OCTETS: {"schema": copy.copy(_BINARY)}}
        return
    if any(not _is_json(kind) and not is_xml(kind) for kind in content):
        response["x-or-bytes"] = True
    response["content"] = {found[0]: content[found[0]]}


def _settle_binaries(references: References) -> None:
    """Leave only parts of forms and whole bodies binary; in JSON, octets are text."""
    kept: set[int] = set()
    for node in nodes(references.root):
        content = node.get("content")
        for kind, media in content.items() if isinstance(content, dict) else ():
            schema: Node = media.get("schema") or {}
            if _bare(kind) == "multipart/form-data":
                parts = references.flattened(schema).get("properties") or {}
                for part in parts.values():
                    kept.update(map(id, _files(references, part)))
            elif not _is_json(kind):
                kept.add(id(schema))
    for node in nodes(references.root):
        if node.get("format") == "binary" and id(node) not in kept:
            del node["format"]


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


def _is_json(kind: str) -> bool:
    return _bare(kind) == "application/json" or _bare(kind).endswith("+json")


def is_xml(kind: str) -> bool:
    """Whether a content type is XML."""
    return _bare(kind) in ("application/xml", "text/xml") or _bare(kind).endswith("+xml")
