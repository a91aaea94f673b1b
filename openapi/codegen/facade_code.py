"""Pieces of a group's module: imports and docstrings."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from . import docstrings, imports
from .document import Document, RawOperation
from .plan import Paging, Plan
from .reading import SpecError
from .views import BodyView, EndpointView

# Errors of the library by status, for docstrings.
_ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "402": "PaymentRequiredError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "413": "PayloadTooLargeError",
    "422": "ValidationError",
}

# Those that any call may raise are not listed with each.
_COMMON_ERRORS = frozenset({"401", "403", "422"})


@dataclass(frozen=True)
class MethodView:
    """A method as its template sees it."""

    name: str
    import_path: str
    builder: str
    result: str
    overloads: tuple[str, ...]
    signature: str
    call: str
    docstring: str
    is_secret: bool
    is_deprecated: bool
    paging: Paging | None = None
    page_name: str = ""
    page_docstring: str = ""
    iter_name: str = ""
    iter_signature: str = ""
    iter_without_deprecated: str = ""
    deprecated_overloads: tuple[str, ...] = ()
    iter_docstring: str = ""
    row: str = ""
    forwarded: str = ""

    @property
    def names(self) -> list[str]:
        """Names of what is written: the method itself, and those that read pages."""
        own = "" if self.paging and self.paging.as_page else self.name
        return [name for name in (own, self.page_name, self.iter_name) if name]


@dataclass(frozen=True)
class GroupView:
    """A group of methods as its template sees it."""

    name: str
    class_name: str
    docstring: str
    methods: tuple[MethodView, ...]
    imports: tuple[str, ...]
    type_imports: tuple[str, ...]


def check_names(plan: Plan, views: Sequence[EndpointView]) -> None:
    """Check that the configuration names arguments that there are.

    Raises:
        SpecError: There is no argument of a name.
    """
    names = {name for view in views for name in _argument_names(view)}
    own = {plan.renames.get(name, name) for name in names}
    unknown = sorted((plan.renames.keys() - names) | (plan.skip_empty - own))
    if unknown:
        raise SpecError(f"facade: no argument {', '.join(unknown)}")
    for view in views:
        naming = plan.operations.get(view.raw.id)
        own = {plan.renames.get(name, name) for name in _argument_names(view)}
        wrong = [name for name in naming.positional if name not in own] if naming else []
        if wrong:
            raise SpecError(f"{view.raw.id}: no argument {', '.join(wrong)}")


def _argument_names(view: EndpointView) -> set[str]:
    fields = view.body.fields if view.body else ()
    return {p.argument for p in view.parameters} | {f.name for f in fields}


def renamed(view: EndpointView, names: Mapping[str, str]) -> EndpointView:
    """Give arguments other names than those that follow from the spec."""
    parameters = [replace(p, argument=names.get(p.argument, p.argument)) for p in view.parameters]
    body = view.body
    if body is not None:
        forms = [
            replace(
                form, fields=tuple(replace(f, name=names.get(f.name, f.name)) for f in form.fields)
            )
            for form in body.forms
        ]
        body = replace(body, forms=tuple(forms))
    return replace(view, parameters=tuple(parameters), body=body)


def flat_body(body: BodyView, own: BodyView, skip_empty: Collection[str]) -> str:
    """Write the body of a request from arguments; `own` has the names of these."""
    pairs: list[str] = []
    for sent, field in zip(body.fields, own.fields, strict=True):
        value = f"{field.name} or UNSET" if field.name in skip_empty else field.value
        pairs.append(f'"{sent.name}": {value}')
    written = f"{{{', '.join(pairs)}}}"
    return f"body={written}" if body.required else f"body=any_of({written})"


def introduction(raw: RawOperation) -> Iterator[str]:
    """Write what follows it: method, path and description."""
    added = raw.node.get("x-added-in")
    yield from [
        "",
        f"`{raw.method.upper()} {raw.path}`{'' if added is None else f', since API {added}'}.",
    ]
    yield from docstrings.paragraphs(docstrings.deprecation(raw.node))
    yield from docstrings.paragraphs(str(raw.node.get("description") or ""))


def outcome(view: EndpointView, document: Document) -> Iterator[str]:
    """Write what a method returns and raises."""
    described = {
        str(status): str(document.resolve(node).get("description") or "").strip()
        for status, node in (view.raw.node.get("responses") or {}).items()
    }
    if view.result_type != "None":
        told = next((text for status, text in described.items() if status[:1] == "2" and text), "")
        yield from ["", "Returns:"]
        yield from docstrings.item("", told or "The decoded body.")
    yield from ["", "Raises:"]
    if view.parameters or view.body:
        yield from docstrings.item(
            "InvalidInputError", "An argument is invalid according to the spec; nothing was sent."
        )
    for status, text in described.items():
        if status in _ERRORS and status not in _COMMON_ERRORS:
            yield from docstrings.item(_ERRORS[status], text or f"The status is {status}.")
    yield from docstrings.item("APIError", "The status is not a success of the operation.")


def model_names(view: EndpointView) -> set[str]:
    """Name the models that the methods of an endpoint may take and return."""
    return {*view.classes, *(view.body.classes if view.body else ()), *view.owners}


def typing_names(lines: Iterable[str]) -> Iterator[str]:
    """Name what lines import from `typing`."""
    for line in lines:
        if line.startswith("from typing import "):
            yield from line.removeprefix("from typing import ").split(", ")


def group_imports(methods: list[MethodView], code: str) -> Iterator[str]:
    """Write the imports of a group's module."""
    typing = imports.found(code, {"Any": "Any", "Unpack[": "Unpack", "Literal[": "Literal"})
    if any(method.overloads for method in methods):
        typing.append("overload")
    yield from imports.from_module("typing", ["TYPE_CHECKING", *typing])
    calls = "\n".join(method.call for method in methods)
    helpers = imports.found(calls, {f"{name}(": name for name in ("any_of", "body_of", "items_of")})
    yield from imports.from_module(f"{imports.RUNTIME}.facade", helpers)
    if any(method.is_secret for method in methods):
        yield from imports.from_module(f"{imports.RUNTIME}.variables", ["without_variables"])
    shared = ["UNSET"] if "UNSET" in calls + code else []
    shared += ["File"] if re.search(r"\bFile\b", code) else []
    shared += (
        ["deprecated"] if any(m.is_deprecated or m.deprecated_overloads for m in methods) else []
    )
    yield from imports.from_module(f"{imports.RUNTIME}.types", shared)
    paged = [method.paging for method in methods if method.paging is not None]
    if paged:
        names = {"Page", "Spot"}
        names |= {"OffsetWalk" if style.offset else "CursorWalk" for style in paged}
        names |= {"page_of"} if any(not style.items for style in paged) else set()
        names |= {"cursor_page"} if any(style.as_page for style in paged) else set()
        yield from imports.from_module(f"{imports.RUNTIME}.paging", names)
        yield from imports.from_module(f"{imports.RUNTIME}._async.paging", ["AsyncPager"])
    yield from imports.from_module(f"{imports.RUNTIME}._async.resource", ["AsyncAPIResource"])


def with_builtins(method: MethodView, names: Iterable[str]) -> MethodView:
    """Name builtins in full where methods of the class have their names."""

    def full(text: str) -> str:
        for name in names:
            text = re.sub(rf"(?<![\w.]){name}(?=[\[\] |,)]|$)(?!:)", f"builtins.{name}", text)
        return text

    return replace(
        method,
        result=full(method.result),
        row=full(method.row),
        signature=full(method.signature),
        iter_signature=full(method.iter_signature),
        iter_without_deprecated=full(method.iter_without_deprecated),
        overloads=tuple(map(full, method.overloads)),
        deprecated_overloads=tuple(map(full, method.deprecated_overloads)),
    )
