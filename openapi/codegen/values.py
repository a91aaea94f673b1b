"""Find values and restrictions in a schema that contradict each other, or that can't be checked."""

from __future__ import annotations

import contextlib
import datetime
import re
import uuid
from collections.abc import Callable, Iterator
from typing import Any

from . import shapes
from .constraints import KEYWORDS, python_pattern
from .reading import Node
from .references import References, common_types, merged

# How values of these formats are sent: parsed, and written again.
_WRITTEN = {
    "date": ("2026-01-02", "1999-12-31"),
    "date-time": ("2026-01-02T03:04:05Z", "1999-12-31T23:59:59.123456+02:00"),
    "uuid": ("01234567-89ab-4def-8123-456789abcdef",),
}
_READ: dict[str, Callable[[str], Any]] = {
    "date": datetime.date.fromisoformat,
    "date-time": datetime.datetime.fromisoformat,
    "uuid": uuid.UUID,
}
_CLASSES: dict[str, tuple[type, ...]] = {
    "array": (list,),
    "boolean": (bool,),
    "integer": (int,),
    "null": (type(None),),
    "number": (int, float),
    "object": (dict,),
    "string": (str,),
}
_CONTROLS = re.compile(r"[\0-\x1f\x7f]")
_ESCAPED = re.compile(r'["\\\0-\x1f]')
# Keywords of which one value holds. Two in one `allOf` would have to hold both.
_SINGLE = ("const", "multipleOf", "pattern")


def faults(references: References, schema: Node, *, is_sent: bool) -> Iterator[str]:
    """Say what in a schema contradicts itself, or can't be checked before sending."""
    if _is_composed(schema):
        yield from _of_all_parts(references, schema, is_sent=is_sent)
        schema = references.flattened(schema)
    if "enum" in schema:
        yield from _listed(schema, schema["enum"] or [])
    if "const" in schema:
        yield from _listed(schema, [schema["const"]])
    yield from _named(schema)
    default = schema.get("default")
    if isinstance(default, dict) and shapes.is_object(schema):
        yield "no template for a default that is a model; remove it"
    elif not isinstance(default, list | dict | None) and not shapes.alternatives(schema)[1]:
        yield from _listed(schema, [default])
        yield from _unread(schema, default)
    if is_sent:
        yield from _restricted(schema)
        yield from _texts(references, schema)


def _named(schema: Node) -> Iterator[str]:
    """Look for characters that JSON escapes, where no escapes can be written."""
    if any(
        isinstance(value, str) and _CONTROLS.search(value) for value in schema.get("enum") or ()
    ):
        yield "no template for control characters in an enum"
    for name in filter(_ESCAPED.search, schema.get("properties") or ()):
        yield f"no template for a property with quotes, backslashes or control characters: {name!r}"


def overruled(references: References, schema: Node) -> Iterator[str]:
    """Name the restrictions of a schema that do not count, as it lists a value that breaks them."""
    if _is_composed(schema):
        schema = references.flattened(schema)
    for value in (*(schema.get("enum") or ()), schema.get("const")):
        if keyword := _broken(schema, value):
            yield f"{keyword} does not count, as the value {value!r} breaks it"


def _is_composed(schema: Node) -> bool:
    return bool(schema.get("allOf")) or ("$ref" in schema and len(schema) > 1)


def _listed(schema: Node, values: list[Any]) -> Iterator[str]:
    """Look at the values that a schema lists."""
    if any(isinstance(value, list | dict) for value in values):
        yield "no template for lists and objects in an enum"
        return
    kinds = shapes.types_of(schema)
    classes = [class_ for kind in kinds for class_ in _CLASSES[kind]]
    seen: set[tuple[type, Any]] = set()
    for value in values:
        if value is not None and kinds and type(value) not in classes:
            yield f"the value {value!r} is not of type {' or '.join(kinds)}; correct one of them"
        if (type(value), value) in seen:
            yield f"the value {value!r} is there twice; remove one"
        seen.add((type(value), value))


def _unread(schema: Node, default: Any) -> Iterator[str]:
    """Look for a default that is none of the values listed, or that can't be read in its format."""
    if default not in (schema.get("enum") or [default]):
        yield f"the default {default!r} is not in the enum; correct one of them"
    read = _READ.get(str(schema.get("format")))
    if read and isinstance(default, str) and "string" in shapes.types_of(schema):
        try:
            read(default)
        except ValueError:
            yield f"the default {default!r} is no {schema['format']}; correct one of them"


def _restricted(schema: Node) -> Iterator[str]:
    """Compare the default of a schema, and the values that its format has, with its restrictions."""
    pattern = schema.get("pattern")
    if pattern is not None:
        try:
            re.compile(python_pattern(pattern))
        except re.error as error:
            yield f"Python can't check the pattern {pattern}: {error}; write it in another way"
            return
    if keyword := _broken(schema, schema.get("default")):
        yield f"the default {schema['default']!r} breaks {keyword}; correct one of them"
    format_ = str(schema.get("format"))
    for text in _WRITTEN.get(format_, ()) if "string" in shapes.types_of(schema) else ():
        if keyword := _broken(schema, text):
            yield f"{keyword} refuses {text}, which is how a {format_} may be sent; remove one of them"


def _broken(schema: Node, value: Any) -> str:
    """Name the restriction that a value breaks."""
    if isinstance(value, str):
        with contextlib.suppress(re.error):
            if not re.search(python_pattern(schema.get("pattern", "")), value):
                return "pattern"
        if len(value) < schema.get("minLength", 0):
            return "minLength"
        return "maxLength" if len(value) > schema.get("maxLength", len(value)) else ""
    if type(value) not in (int, float):
        return ""
    tests: dict[str, Callable[[Any], bool]] = {
        "minimum": lambda bound: value >= bound,
        "maximum": lambda bound: value <= bound,
        "exclusiveMinimum": lambda bound: value > bound,
        "exclusiveMaximum": lambda bound: value < bound,
    }
    return next((k for k, holds in tests.items() if k in schema and not holds(schema[k])), "")


def _texts(references: References, schema: Node) -> Iterator[str]:
    """Name restrictions of text beside an enum: no check is made, as the enum accepts any text."""
    _, options = shapes.alternatives(schema)
    found = [references.flattened(option) for option in options]
    if any(option.get("enum") for option in found):
        for option in found:
            if shapes.is_text(option) and not option.get("enum"):
                for keyword in sorted(KEYWORDS & option.keys()):
                    yield f"no check for {keyword} beside an enum; remove one of them"


def _of_all_parts(references: References, schema: Node, *, is_sent: bool) -> Iterator[str]:
    """Compare the schemas that a value has to fit all at once."""
    own = {key: value for key, value in schema.items() if key not in ("$ref", "allOf")}
    others = [*([{"$ref": schema["$ref"]}] if "$ref" in schema else ()), *schema.get("allOf", ())]
    base: Node = {}
    for part in (*map(references.flattened, others), own):
        yield from _conflicts(references, base, part, "", set(), is_sent=is_sent)
        base = merged(base, part)


def _conflicts(
    references: References, base: Node, part: Node, where: str, seen: set[str], *, is_sent: bool
) -> Iterator[str]:
    """Name what two schemas of one value say that can't both hold; `seen` ends the comparison of recursive ones."""
    if shapes.types_of(base) and shapes.types_of(part) and not common_types(base, part):
        if not where:  # a member or item of another type takes the place of the first
            kinds = f"{base['type']} and {part['type']}"
            yield f"the types {kinds} in one allOf; correct one of them"
        return
    advice = f"{where} in one allOf; correct one of them"
    both = [key for key in base.keys() & part.keys() if base[key] != part[key]]
    for key in sorted(both):
        values = base[key], part[key]
        if (
            (key == "enum" and not [value for value in values[0] if value in values[1]])
            or (key == "format" and _WRITTEN.keys() & set(map(str, values)))
            or (key in _SINGLE and is_sent)
            or (key == "additionalProperties" and all(isinstance(v, dict) and v for v in values))
        ):
            yield f"two values of {key}{advice}"
    pairs: list[tuple[str, Node, Node]] = []
    if "items" in both and all(isinstance(one["items"], dict) for one in (base, part)):
        pairs.append(("the items", base["items"], part["items"]))
    properties = base.get("properties") or {}, part.get("properties") or {}
    for name in sorted(properties[0].keys() & properties[1].keys()):
        pairs.append((name, properties[0][name], properties[1][name]))
    pairs = [pair for pair in pairs if pair[1] != pair[2] and repr(pair[1:]) not in seen]
    seen.update(repr(pair[1:]) for pair in pairs)
    for name, *pair in pairs:
        first, second = map(references.flattened, pair)
        place = f"{where} of {name}"
        yield from _conflicts(references, first, second, place, seen, is_sent=is_sent)
