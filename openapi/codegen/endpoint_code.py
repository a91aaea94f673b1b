"""Pieces of an endpoint's module: imports, signatures, expressions and docstrings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from . import docstrings, imports
from .document import RawOperation
from .parsed import (
    EnumProperty,
    ModelProperty,
    Property,
    class_leaves,
    name_of,
    properties_of,
)
from .reading import Node
from .views import BodyView, ParameterView

if TYPE_CHECKING:
    from openapi_python_client.parser.openapi import Endpoint
    from openapi_python_client.parser.responses import Response

EXECUTORS = ("Executor", "AsyncExecutor")
_SUCCESS = range(200, 400)

_NOT_MODIFIED = 304


def success_status(response: Response) -> int | None:
    """Return the status of an answer, or None if it is not a success."""
    range_ = response.status_code.range
    if range_ is None or range_[0] not in _SUCCESS or range_[0] == _NOT_MODIFIED:
        return None
    # A range such as 2XX stands under its first status; the executor falls back to it.
    return range_[0]


def module_imports(
    parameters: Sequence[ParameterView],
    body: BodyView | None,
    result: str,
    *,
    is_deprecated: bool,
) -> list[str]:
    """Write the imports of an endpoint's module."""
    pieces = [text for p in parameters for text in (p.constructor, p.annotation)]
    pieces += [body.constructor, body.annotation] if body else []
    code = "\n".join([*pieces, result])
    names = ["AsyncExecutor", "Executor", "Operation", "Request"]
    lines = {*imports.from_module(f"{imports.RUNTIME}.operation", names)}
    lines.update(imports.from_module("...", ["models"]))
    names = ["Body"] if body else []
    names += ["Parameter"] if parameters else []
    names += ["encode_query"] if any(p.location == "query" for p in parameters) else []
    lines.update(imports.from_module(f"{imports.RUNTIME}.arguments", names))
    if parameters or body:
        lines.update(
            imports.from_module(
                imports.RUNTIME, ["checks", *imports.found(code, {"coerce.": "coerce"})]
            )
        )
    optional = any(not p.required for p in parameters) or bool(body and not body.required)
    lines.update(
        imports.from_module(
            f"{imports.RUNTIME}.types",
            [
                "Response",
                *(["UNSET", "Unset"] if optional else []),
                *(["File"] if body and "File" in body.annotation.split(" | ") else []),
                *(
                    ["deprecated"]
                    if is_deprecated or any(p.is_deprecated for p in parameters)
                    else []
                ),
            ],
        )
    )
    typing = ["overload"] if any(p.is_deprecated for p in parameters) else []
    return [*imports.for_types(code, typing=typing), *sorted(lines)]


def _properties(endpoint: Endpoint) -> Iterator[Property]:
    for _, prop in endpoint.iter_all_parameters():
        yield prop
    for body in endpoint.bodies:
        yield body.prop
    for response in endpoint.responses.patterns:
        if success_status(response) is not None:
            yield response.prop
    if endpoint.responses.default is not None:
        yield endpoint.responses.default.prop


def classes(endpoint: Endpoint) -> list[str]:
    """Name the classes that an endpoint takes and returns."""
    return _classes(_properties(endpoint))


def field_classes(prop: Property) -> list[str]:
    """Name the classes in the types of a model's fields."""
    return _classes(properties_of(prop) if isinstance(prop, ModelProperty) else ())


def _classes(properties: Iterable[Property]) -> list[str]:
    found = [leaf for prop in properties for leaf in class_leaves(prop)]
    names = {name_of(leaf) for leaf in found}
    dicts = {f"{name_of(leaf)}Dict" for leaf in found if not isinstance(leaf, EnumProperty)}
    return sorted(names | dicts)


def keyword_arguments(parameters: Sequence[ParameterView], body: BodyView | None) -> list[str]:
    """Write the arguments of an endpoint with their types, required ones first."""
    required = [f"{p.argument}: {p.scoped}" for p in parameters if p.required]
    optional = [f"{p.argument}: {p.scoped} = UNSET" for p in parameters if not p.required]
    if body and body.required:
        required.append(f"body: {body.scoped}")
    elif body:
        optional.append(f"body: {body.scoped} = UNSET")
    return required + optional


def signatures(parameters: Sequence[ParameterView], body: BodyView | None) -> tuple[str, ...]:
    """Write the arguments of a request, and those of the functions that send it with each client."""
    keywords = keyword_arguments(parameters, body)
    clients = ([], *([f"client: {executor}"] for executor in EXECUTORS))
    both = [[*client, *keywords] for client in clients]
    return tuple(", ".join(["*", *names]) if names else "" for names in both)


def without_deprecated(
    parameters: Sequence[ParameterView], body: BodyView | None
) -> tuple[str, ...]:
    """Write the signatures without deprecated parameters; none if there are none."""
    kept = [p for p in parameters if not p.is_deprecated]
    return signatures(kept, body) if len(kept) < len(parameters) else ()


def style_arguments(location: str, node: Node, *, is_list: bool, is_object: bool) -> Iterator[str]:
    """Write how a parameter is serialised, where it is a list, an object, or in a style of its own."""
    style = str(node.get("style") or ("form" if location == "query" else "simple"))
    explode = bool(node.get("explode", style == "form"))
    if style in ("deepObject", "json", "label", "matrix"):
        yield f"style={style!r}"
    elif location == "header" or not explode:
        separators = {"spaceDelimited": " ", "pipeDelimited": "|"}
        if (is_list or is_object) and location != "path":
            yield f"separator={separators.get(style, ',')!r}"
    if (
        explode
        and (is_object or style in ("label", "matrix"))
        and style not in ("deepObject", "json")
    ):
        yield "spread=True"


def path_expression(path: str, parameters: Sequence[ParameterView]) -> str:
    """Write the path with its parameters filled in."""
    segments = {p.name: p for p in parameters if p.location == "path"}
    if not segments:
        return repr(path)
    literal, rest = "", path
    while "{" in rest:
        before, rest = rest.split("{", 1)
        wire, rest = rest.split("}", 1)
        parameter = segments[wire]
        literal += before + f"{{{parameter.constant}.segment(OPERATION, {parameter.argument})}}"
    return f"f{literal + rest!r}"


def query_expression(parameters: Sequence[ParameterView]) -> str:
    """Write the query."""
    chosen = [p for p in parameters if p.location == "query"]
    parts = [f"*{p.constant}.pairs(OPERATION, {p.argument})" for p in chosen]
    return f"encode_query([{', '.join(parts)}])" if parts else ""


def header_expression(parameters: Sequence[ParameterView]) -> str:
    """Write the header fields."""
    chosen = [p for p in parameters if p.location == "header"]
    parts = [f"*{p.constant}.header(OPERATION, {p.argument})" for p in chosen]
    return f"[{', '.join(parts)}]" if parts else ""


def parameter_note(node: Node, schema: Node) -> str:
    """Describe a parameter or field in a sentence or two."""
    default = schema.get("default")
    return docstrings.note(
        node.get("description") or schema.get("description"),
        "" if default is None else f"The server's default is {_shown(default)}.",
        docstrings.since(node.get("x-added-in")),
        docstrings.deprecation(node, schema),
    )


def _shown(default: Any) -> str:
    return str(default) if isinstance(default, bool | int | float) else f"`{default}`"


def summary(raw: RawOperation) -> str:
    """Write the first sentence of a docstring."""
    return str(raw.node.get("summary") or f"{raw.method.upper()} {raw.path}").rstrip(".") + "."


def detailed_docstring(raw: RawOperation) -> str:
    """Write the docstring of the function that returns the whole answer."""
    lines = ["", "See the plain function for arguments and errors.", "", "Returns:"]
    lines.append("    Status, headers, raw and decoded body.")
    return docstrings.docstring(summary(raw), lines, indent=4)


def endpoint_docstring(
    raw: RawOperation, parameters: Sequence[ParameterView], body: BodyView | None
) -> str:
    """Write the docstring of the function that returns the decoded body."""
    added = raw.node.get("x-added-in")
    version = "" if added is None else f", since API {added}"
    lines = ["", f"`{raw.method.upper()} {raw.path}`{version}."]
    lines += docstrings.paragraphs(docstrings.deprecation(raw.node))
    lines += docstrings.paragraphs(str(raw.node.get("description") or ""))
    lines += docstrings.paragraphs(str(raw.node.get("x-assumption") or ""), "Assumed: ")
    arguments = [("client", "The client that sends the request.")]
    arguments += [(p.argument, p.description) for p in parameters]
    arguments += [("body", body.description)] if body else []
    lines += ["", "Args:"]
    for name, text in arguments:
        lines += docstrings.item(name, text or f"The `{name}` of the operation.")
    lines += ["", "Returns:", "    The decoded body.", "", "Raises:"]
    if parameters or body:
        lines += docstrings.item(
            "InvalidInputError", "An argument is invalid according to the spec."
        )
    lines += docstrings.item("Exception", "Raised by the client if the call fails.")
    return docstrings.docstring(summary(raw), lines, indent=4)
