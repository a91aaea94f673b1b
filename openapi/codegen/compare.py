"""Find what came, went and changed between two specs, and which of it breaks callers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, get_args

from .document import Document, Node, RawOperation
from .endpoints import optional_security, retry_safety, security

Area = Literal["operations", "parameters", "models", "fields", "enum values"]
Kind = Literal["added", "removed", "changed"]

_SAFETY_ORDER = ("unsafe", "keyed", "safe")
_UPPER_BOUNDS = ("maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties")
_LOWER_BOUNDS = ("minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties")
_ZERO_BY_DEFAULT = frozenset({"minLength", "minItems", "minProperties"})
_OTHER_RULES = ("pattern", "multipleOf", "uniqueItems")
# Formats that make another Python type of a string.
_TYPED_FORMATS = frozenset({"uuid", "date", "date-time", "binary"})
_SUCCESS = ("2", "3")
_DEEPEST = 16  # of nested schemas; deeper ones are cycles
_NOTHING = "nothing"
_NULL = "null"


@dataclass(frozen=True)
class Change:
    """One difference between two specs.

    Attributes:
        area: What kind of thing changed.
        kind: What happened to it.
        subject: Its name, for example `PinCreate.title`.
        detail: What is different, where that is not clear from the rest.
        breaking: Whether code that was written for the old spec may stop working.
    """

    area: Area
    kind: Kind
    subject: str
    detail: str = ""
    breaking: bool = False

    def __str__(self) -> str:
        mark = "BREAKING" if self.breaking else ""
        text = f"{self.subject}: {self.detail}" if self.detail else self.subject
        return f"{mark:<8}  {self.kind:<7}  {text}"


@dataclass(frozen=True)
class _Place:
    """Where a schema stands: callers send it, receive it, or both."""

    area: Area
    subject: str
    sent: bool
    received: bool
    depth: int = 0

    @property
    def is_field(self) -> bool:
        return self.area == "fields" and not self.subject.endswith(("[]", "{}"))

    def inner(self, suffix: str, area: Area | None = None) -> _Place:
        subject = self.subject + suffix
        return replace(self, area=area or self.area, subject=subject, depth=self.depth + 1)

    def change(
        self, kind: Kind, detail: str = "", *, breaking: bool = False, area: Area | None = None
    ) -> Change:
        return Change(area or self.area, kind, self.subject, detail, breaking)


@dataclass(frozen=True)
class _Type:
    """One alternative of what a value may be.

    Attributes:
        label: Name of the type.
        wider: Label of a type that takes every value of this one.
    """

    label: str
    wider: str | None = None

    def covers(self, other: _Type) -> bool:
        return self.label in ("anything", other.label, other.wider)


def compare(old: Document, new: Document) -> list[Change]:
    """List the differences between two specs, grouped by area.

    Raises:
        SpecError: A spec can't be understood.
    """
    changes = [*_compare_operations(old, new), *_compare_models(old, new)]
    areas = get_args(Area)
    return sorted(changes, key=lambda change: areas.index(change.area))


def _compare_operations(old: Document, new: Document) -> Iterator[Change]:
    by_route = {(raw.method, raw.path): raw for raw in new.operations.values()}
    renamed: set[str] = set()
    for id_, before in old.operations.items():
        after = new.operations.get(id_)
        if after is None:
            after = by_route.get((before.method, before.path))
            if after is None or after.id in old.operations:
                yield Change("operations", "removed", id_, _route(before), breaking=True)
                continue
            renamed.add(after.id)
            yield Change("operations", "changed", id_, f"renamed to {after.id}", breaking=True)
        yield from _compare_operation(id_, old, before, new, after)
    for id_, raw in new.operations.items():
        if id_ not in old.operations and id_ not in renamed:
            yield Change("operations", "added", id_, _route(raw))


def _compare_operation(
    id_: str, old: Document, before: RawOperation, new: Document, after: RawOperation
) -> Iterator[Change]:
    if _route(before) != _route(after):
        yield Change("operations", "changed", id_, f"{_route(before)} -> {_route(after)}")
    safety = [retry_safety(raw.node, raw.method) for raw in (before, after)]
    if safety[0] != safety[1]:
        lowered = _SAFETY_ORDER.index(safety[1]) < _SAFETY_ORDER.index(safety[0])
        detail = f"retry safety {safety[0]} -> {safety[1]}"
        yield Change("operations", "changed", id_, detail, breaking=lowered)
    yield from _compare_security(id_, old, before, new, after)
    scopes = [raw.node.get("x-required-scope") for raw in (before, after)]
    if scopes[0] != scopes[1]:
        detail = f"required scope {scopes[0] or 'none'} -> {scopes[1] or 'none'}"
        yield Change("operations", "changed", id_, detail, breaking=scopes[1] is not None)
    yield from _compare_parameters(id_, old, before, new, after)
    yield from _compare_bodies(id_, old, before, new, after)
    yield from _compare_results(id_, old, before, new, after)


def _compare_security(
    id_: str, old: Document, before: RawOperation, new: Document, after: RawOperation
) -> Iterator[Change]:
    was, now = security(old, before.node), security(new, after.node)
    taken = optional_security(old, before.node), optional_security(new, after.node)
    if (set(was), set(taken[0])) == (set(now), set(taken[1])):
        return
    detail = f"security {_security_text(was, taken[0])} -> {_security_text(now, taken[1])}"
    breaking = bool(now) and (not was or not set(was) <= set(now))
    yield Change("operations", "changed", id_, detail, breaking=breaking)


def _security_text(demanded: tuple[str, ...], taken: tuple[str, ...]) -> str:
    return " or ".join(demanded or (*taken, "none"))


def _compare_parameters(
    id_: str, old: Document, before: RawOperation, new: Document, after: RawOperation
) -> Iterator[Change]:
    were = {(node["in"], node["name"]): node for node in before.parameters}
    are = {(node["in"], node["name"]): node for node in after.parameters}
    for key in {**were, **are}:
        place = _Place("parameters", f"{id_}({key[1]})", sent=True, received=False)
        was, now = were.get(key), are.get(key)
        if now is None:
            yield place.change("removed", f"in {key[0]}", breaking=True)
        elif was is None:
            required = bool(now.get("required"))
            detail = f"in {key[0]}, {'required' if required else 'optional'}"
            yield place.change("added", detail, breaking=required)
        else:
            yield from _compare_required(
                place, was=bool(was.get("required")), now=bool(now.get("required"))
            )
            schemas = (was.get("schema") or {}, now.get("schema") or {})
            yield from _compare_schema(place, old, schemas[0], new, schemas[1])


def _compare_bodies(
    id_: str, old: Document, before: RawOperation, new: Document, after: RawOperation
) -> Iterator[Change]:
    place = _Place("parameters", f"{id_}(body)", sent=True, received=False)
    was = old.resolve(before.node.get("requestBody") or {})
    now = new.resolve(after.node.get("requestBody") or {})
    if not was or not now:
        if was or now:
            required = bool(now.get("required"))
            breaking = bool(was) or required
            yield place.change("removed" if was else "added", breaking=breaking)
        return
    yield from _compare_required(
        place, was=bool(was.get("required")), now=bool(now.get("required"))
    )
    contents: tuple[Node, Node] = (was.get("content") or {}, now.get("content") or {})
    if set(contents[0]) != set(contents[1]):
        detail = f"content type {', '.join(contents[0])} -> {', '.join(contents[1])}"
        yield place.change("changed", detail, breaking=True)
    for content_type in contents[0].keys() & contents[1].keys():
        schemas = [content[content_type].get("schema") or {} for content in contents]
        yield from _compare_schema(place, old, schemas[0], new, schemas[1])


def _compare_results(
    id_: str, old: Document, before: RawOperation, new: Document, after: RawOperation
) -> Iterator[Change]:
    were, are = _results(old, before), _results(new, after)
    known = [type_ for node in were.values() for type_ in _Schema.of(old, node).types]
    for status in {**were, **are}:
        place = _Place("operations", f"{id_} {status}", sent=False, received=True)
        if status not in are:
            yield place.change("removed", "success status")
        elif status not in were:
            types = _Schema.of(new, are[status]).types
            detail = f"success status, {_shown(types)}"
            yield place.change("added", detail, breaking=not _cover(known, types))
        else:
            yield from _compare_schema(place, old, were[status], new, are[status])


def _results(document: Document, raw: RawOperation) -> dict[str, Node]:
    """Map the success statuses of an operation to the schemas of their bodies."""
    results: dict[str, Node] = {}
    for status, reference in (raw.node.get("responses") or {}).items():
        if str(status).startswith(_SUCCESS):
            content: Node = document.resolve(reference).get("content") or {}
            media = next(iter(content.values()), None)
            results[str(status)] = (
                {"type": _NOTHING} if media is None else media.get("schema") or {}
            )
    return results


def _compare_models(old: Document, new: Document) -> Iterator[Change]:
    sent = old.request_schemas() | new.request_schemas()
    received = old.response_schemas() | new.response_schemas()
    for name in {**old.schemas, **new.schemas}:
        was, now = old.schemas.get(name), new.schemas.get(name)
        # What no operation uses is read at most, for example from webhooks.
        place = _Place("models", name, name in sent, name in received or name not in sent)
        if now is None:
            yield place.change("removed", breaking=True)
        elif was is None:
            yield place.change("added")
        else:
            yield from _compare_schema(place, old, was, new, now, is_root=True)


def _compare_schema(
    place: _Place, old: Document, was: Node, new: Document, now: Node, *, is_root: bool = False
) -> Iterator[Change]:
    """Compare two schemas; classes that they refer to are left to their own comparison."""
    before, after = _Schema.of(old, was, is_root=is_root), _Schema.of(new, now, is_root=is_root)
    yield from _compare_types(place, before.types, after.types)
    if not place.is_field:  # the comparison of fields weighs null and absence together
        yield from _compare_null(place, before, after)
    yield from _compare_defaults(place, before.node, after.node)
    is_same = not is_root and _reference(was) is not None and _reference(was) == _reference(now)
    if is_same or before.is_other_class or after.is_other_class or place.depth > _DEEPEST:
        return
    yield from _compare_constraints(place, old, before.node, new, after.node)
    yield from _compare_members(place, before.node, after.node)
    yield from _compare_fields(place, old, before.node, new, after.node)
    for keyword, suffix in (("items", "[]"), ("additionalProperties", "{}")):
        inner = (before.node.get(keyword), after.node.get(keyword))
        if isinstance(inner[0], dict) and isinstance(inner[1], dict):
            yield from _compare_schema(place.inner(suffix), old, inner[0], new, inner[1])


def _compare_null(place: _Place, before: _Schema, after: _Schema) -> Iterator[Change]:
    if before.nullable != after.nullable:
        breaking = place.received if after.nullable else place.sent
        yield place.change("changed", _null_detail(after), breaking=breaking)


def _null_detail(after: _Schema) -> str:
    return "null allowed" if after.nullable else "null no longer allowed"


def _compare_types(
    place: _Place, before: tuple[_Type, ...], after: tuple[_Type, ...]
) -> Iterator[Change]:
    if {type_.label for type_ in before} == {type_.label for type_ in after}:
        return
    narrower = not _cover(after, before)
    wider = not _cover(before, after)
    breaking = (place.sent and narrower) or (place.received and wider)
    yield place.change("changed", f"type {_shown(before)} -> {_shown(after)}", breaking=breaking)


def _cover(types: Iterable[_Type], others: Iterable[_Type]) -> bool:
    return all(any(type_.covers(other) for type_ in types) for other in others)


def _compare_defaults(place: _Place, before: Node, after: Node) -> Iterator[Change]:
    was, now = before.get("default"), after.get("default")
    if was != now:
        yield place.change("changed", f"default {_value(was)} -> {_value(now)}")


def _compare_constraints(
    place: _Place, old: Document, before: Node, new: Document, after: Node
) -> Iterator[Change]:
    for rule in (*_UPPER_BOUNDS, *_LOWER_BOUNDS, *_OTHER_RULES, "format"):
        was, now = _rule(before, rule), _rule(after, rule)
        if was == now:
            continue
        tightened = _is_tightened(rule, was, now)
        detail = (
            f"{rule} {_value(was)} -> {_value(now)} ({'tightened' if tightened else 'loosened'})"
        )
        yield place.change("changed", detail, breaking=place.sent and tightened)
    if not place.sent:
        return
    rules = (old.cross_field_rules(before), new.cross_field_rules(after))
    for name in ("exactly_one", "at_most_one"):
        was_groups, now_groups = set(getattr(rules[0], name)), set(getattr(rules[1], name))
        for group in sorted(now_groups - was_groups):
            yield place.change("changed", f"{_rule_text(name)} {', '.join(group)}", breaking=True)
        for group in sorted(was_groups - now_groups):
            yield place.change("changed", f"no longer {_rule_text(name)} {', '.join(group)}")


def _rule_text(name: str) -> str:
    return f"{name.replace('_', ' ')} of"


def _rule(schema: Node, rule: str) -> Any:
    if rule == "format":
        # Other formats are types, and compared as such.
        format_ = schema.get("format")
        return None if format_ in _TYPED_FORMATS else format_
    value = schema.get(rule)
    return (value or None) if rule in _ZERO_BY_DEFAULT or rule == "uniqueItems" else value


def _is_tightened(rule: str, was: Any, now: Any) -> bool:
    if now is None:
        return False
    if was is None:
        return True
    if rule in _UPPER_BOUNDS:
        return bool(now < was)
    if rule in _LOWER_BOUNDS:
        return bool(now > was)
    return True


def _compare_members(place: _Place, before: Node, after: Node) -> Iterator[Change]:
    was: list[Any] = before.get("enum") or []
    now: list[Any] = after.get("enum") or []
    if not was or not now:
        return
    for value in was:
        if value not in now and value is not None:
            # Also where it is only read: the enum loses its member.
            detail = _value(value)
            yield place.change("removed", detail, breaking=True, area="enum values")
    for value in now:
        if value not in was and value is not None:
            yield place.change("added", _value(value), area="enum values")


def _compare_fields(
    place: _Place, old: Document, before: Node, new: Document, after: Node
) -> Iterator[Change]:
    were: Mapping[str, Node] = before.get("properties") or {}
    are: Mapping[str, Node] = after.get("properties") or {}
    required = (before.get("required") or (), after.get("required") or ())
    for name in {**were, **are}:
        field = place.inner(f".{name}", "fields")
        if name not in are:
            yield field.change("removed", breaking=True)
            continue
        now = _Field(_Schema.of(new, are[name]), name in required[1])
        if name in were:
            was = _Field(_Schema.of(old, were[name]), name in required[0])
            yield from _compare_presence(field, was, now)
            yield from _compare_schema(field, old, were[name], new, are[name])
        else:
            need = "required" if now.required else "optional"
            detail = f"{need}, {_shown(now.schema.types)}"
            yield field.change("added", detail, breaking=place.sent and now.needed)


@dataclass(frozen=True)
class _Field:
    """A field of a model, and whether it has to be there."""

    schema: _Schema
    required: bool

    @property
    def needed(self) -> bool:
        """Whether callers have to give it; a missing idempotency key is made up."""
        return self.required and self.schema.node.get("x-idempotency-key") is not True

    @property
    def may_read_none(self) -> bool:
        """Whether it reads None in an answer, be it absent or null."""
        has_default = self.schema.node.get("default") is not None
        return self.schema.nullable or not (self.required or has_default)


def _compare_presence(place: _Place, was: _Field, now: _Field) -> Iterator[Change]:
    reads_none = place.received and now.may_read_none and not was.may_read_none
    if was.required != now.required:
        newly_needed = place.sent and now.needed and not was.needed
        detail = _required_detail(now=now.required)
        yield place.change("changed", detail, breaking=newly_needed or reads_none)
    if was.schema.nullable != now.schema.nullable:
        refused = place.sent and was.schema.nullable
        yield place.change("changed", _null_detail(now.schema), breaking=refused or reads_none)


def _compare_required(place: _Place, *, was: bool, now: bool) -> Iterator[Change]:
    if was != now:
        yield place.change("changed", _required_detail(now=now), breaking=now)


def _required_detail(*, now: bool) -> str:
    return "optional -> required" if now else "required -> optional"


@dataclass(frozen=True)
class _Schema:
    """A schema, reduced to what a comparison looks at.

    Attributes:
        node: Its keywords, with references followed; of an optional type those of the type.
        types: What a value may be, besides null.
        nullable: Whether a value may be null.
        is_other_class: Whether the schema refers to one that becomes a class of its own.
    """

    node: Node
    types: tuple[_Type, ...]
    nullable: bool
    is_other_class: bool

    @classmethod
    def of(cls, document: Document, node: Node, *, is_root: bool = False) -> _Schema:
        """Read a schema; a root is looked into, even though it becomes a class."""
        found = {type_.label: type_ for type_ in _alternatives(document, node, is_root=is_root)}
        flattened = document.flattened(node)
        options = [option for option in _options(flattened) if option.get("type") != _NULL]
        reference = _reference(node)
        if len(options) == 1:
            reference = reference or _reference(options[0])
            flattened = {**flattened, **document.flattened(options[0])}
        is_class = "properties" in flattened or "enum" in flattened
        return cls(
            node=flattened,
            types=tuple(found[label] for label in sorted(found) if label != _NULL),
            nullable=_NULL in found,
            is_other_class=not is_root and is_class and reference is not None,
        )


def _alternatives(document: Document, node: Node, *, is_root: bool) -> Iterator[_Type]:
    schema = document.flattened(node)
    name = None if is_root else _reference(node)
    kinds = schema.get("type")
    listed: list[str] = kinds if isinstance(kinds, list) else [kinds] if kinds else []
    if schema.get("nullable") is True or _NULL in listed:
        yield _Type(_NULL)
    options = _options(schema)
    if options:
        for option in options:
            yield from _alternatives(document, option, is_root=False)
    elif "enum" in schema:
        base = "integer" if "integer" in listed else "string"
        yield _Type(name or f"{base} enum", wider=base)
    elif "properties" in schema:
        yield _Type(name or "object")
    elif "const" in schema:
        yield _Type(repr(schema["const"]), wider=listed[0] if listed else None)
    else:
        for kind in listed or ["anything"]:
            if kind != _NULL:
                yield _simple_type(kind, schema)


def _options(schema: Node) -> list[Node]:
    """List the alternatives that a schema spells out; beside properties they are rules."""
    if "properties" in schema:
        return []
    return schema.get("anyOf") or schema.get("oneOf") or []


def _simple_type(kind: str, schema: Node) -> _Type:
    format_ = schema.get("format")
    if kind == "string" and format_ in _TYPED_FORMATS:
        return _Type(f"string({format_})")
    if kind == "integer":
        return _Type(kind, wider="number")
    return _Type({"array": "list", "object": "map"}.get(kind, kind))


def _reference(node: Node) -> str | None:
    """Name the component schema that a node stands for."""
    parts: list[Node] = node.get("allOf") or []
    if "$ref" not in node and len(parts) == 1:
        return _reference(parts[0])
    reference = node.get("$ref")
    return reference.rsplit("/", 1)[-1] if isinstance(reference, str) else None


def _route(raw: RawOperation) -> str:
    return f"{raw.method.upper()} {raw.path}"


def _shown(types: Iterable[_Type]) -> str:
    return " or ".join(type_.label for type_ in types) or _NULL


def _value(value: Any) -> str:
    return "none" if value is None else repr(value)
