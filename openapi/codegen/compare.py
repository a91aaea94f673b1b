"""Find what came, went and changed between two descriptions, and what it breaks.

One walk goes over both at once, by the table in `rules`. What both refer to by the same name is
looked into once, however many places refer to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal

from .normal import WORDS, Depth, OneFile, Types, is_inside, normal, reference_of, without_words
from .reading import Node, SpecError
from .references import References
from .renaming import AREAS, python_names
from .rules import RULES, Pair, Rule

What = Literal["added", "removed", "changed"]

_KINDS = {
    "schemas": "schema",
    "parameters": "parameter",
    "requestBodies": "body",
    "responses": "response",
    "headers": "header",
}
_SHOWN_USES = 3
_LONGEST = 40  # characters of a value
_BEFORE = 15  # characters of it that are shown before a difference


@dataclass(frozen=True)
class Change:
    """One difference between two descriptions.

    Attributes:
        area: Heading of the report.
        rule: Kind of node and keyword, for example `parameter.style`.
        what: What happened.
        subject: Where, for example `PinCreate.title`.
        name: Name of the innermost operation, parameter, field or value.
        detail: What is different, where that is not clear from the rest.
        breaks: What stops working; empty where nothing does.
    """

    area: str
    rule: str
    what: What
    subject: str
    name: str
    detail: str = ""
    breaks: str = ""

    def __str__(self) -> str:
        mark = "BREAKING" if self.breaks else ""
        text = ": ".join(filter(None, (self.subject, self.detail)))
        return f"{mark:<8}  {self.what:<7}  {text}" + (f" ({self.breaks})" if self.breaks else "")


@dataclass(frozen=True)
class _Place:
    """Where a node stands, and whether callers send it or receive it."""

    area: str
    subject: str
    sent: bool
    name: str = ""
    user: str = ""

    def inner(self, rule: Rule, name: str) -> _Place:
        return replace(
            self,
            area=rule.area or self.area,
            subject=(self.subject + rule.named.format(name)).strip(),
            sent=self.sent is not rule.flips,
            name=name or self.name,
            user=self.user or name,
        )


def compare(old: Node, new: Node) -> list[Change]:
    """List the differences between two descriptions.

    Args:
        old: The parsed description, of OpenAPI 3.0 or 3.1.
        new: Another one.

    Raises:
        SpecError: A reference leads nowhere, or something is not where OpenAPI has it.
    """
    try:
        walk = _Walk(OneFile(old), OneFile(new))
        walk.everything()
    except RecursionError:
        raise SpecError("a schema is made of itself (`allOf` in a circle)") from None
    except (AttributeError, KeyError, TypeError) as error:
        raise SpecError(f"one of the files is not valid OpenAPI: {error!r}") from error
    return [*walk.changes(), *_renamed(old, new)]


def _renamed(old: Node, new: Node) -> Iterator[Change]:
    """Find what has another name in Python only because something beside it came or went."""
    before, after = python_names(old), python_names(new)
    for place, was in before.items():
        now = after.get(place, was)
        if was != now:
            kind, subject = place
            yield Change(
                AREAS[kind],
                kind,
                "changed",
                subject,
                was,
                f"{was} -> {now}",
                "it is renamed in Python",
            )


class _Walk:
    def __init__(self, old: References, new: References) -> None:
        self._old = old
        self._new = new
        self._found: dict[tuple[str, What, str, str], list[tuple[Change, str]]] = {}
        self._seen: set[tuple[Any, ...]] = set()
        # What is still to be looked into: reference and direction, and the operations that use it.
        self._waiting: dict[tuple[str, bool], dict[str, None]] = {}
        self._done: set[tuple[str, bool]] = set()
        self._composed: set[str] = set()

    def everything(self) -> None:
        """Compare all that operations use, then the models that none of them does."""
        place = _Place("Service", "", sent=True)
        before, after = (normal(r, "service", r.root) for r in (self._old, self._new))
        for key in ("operations", "webhooks"):
            after[key] = _paired(before[key], after[key])
        self._keywords("service", before, after, place)
        self._drain()
        schemas = [(r.root.get("components") or {}).get("schemas") or {} for r in self._both]
        for name in {**schemas[0], **schemas[1]}:
            place = _Place("Models", name, sent=False, name=name)
            reference = f"#/components/schemas/{name}"
            if name in schemas[0] and name in schemas[1]:
                if not {(reference, True), (reference, False)} & self._done:
                    self._waiting[reference, False] = {}
            else:
                gone = name in schemas[0]
                breaks = "code that imports it fails" if gone else ""
                self._note("schema", "removed" if gone else "added", place, "", breaks)
        self._drain()

    def changes(self) -> list[Change]:
        """Return what was found; what holds for both directions is one change."""
        return [
            replace(found[0][0], breaks="; ".join(dict.fromkeys(b for _, b in found if b)))
            for found in self._found.values()
        ]

    @property
    def _both(self) -> tuple[References, References]:
        return self._old, self._new

    def _drain(self) -> None:
        while self._waiting:
            reference, sent = next(iter(self._waiting))
            users = self._waiting.pop((reference, sent))
            self._done.add((reference, sent))
            section, name = reference.split("/")[-2:]
            kind = _KINDS.get(section, "schema")
            area = {"schema": "Models", "parameter": "Parameters and bodies"}.get(kind, "Answers")
            subject = name if kind == "schema" else f"{name}{_used(users)}"
            place = _Place(area, subject, sent=sent, name=name)
            nodes = [r.target(reference) for r in self._both]
            self._walk(kind, nodes[0], nodes[1], place, depth="whole")

    def _walk(
        self, kind: str, was: Node, now: Node, place: _Place, depth: Depth = "inline"
    ) -> None:
        refer = reference_of if kind == "schema" else _reference
        references = [refer(was), refer(now)]
        if depth != "whole" and references[0] and references[0] == references[1]:
            self._later(references[0], place)
            if kind != "schema":
                return
            depth = "reference"
        elif any(references):
            key = (kind, *(ref or id(n) for ref, n in zip(references, (was, now), strict=True)))
            if (*key, place.sent, depth) in self._seen:
                return
            self._seen.add((*key, place.sent, depth))
        # A composition with a reference may lead back to itself.
        is_outermost = not self._composed
        if kind == "schema" and not any(references) and {"$ref", "allOf"} & {*was, *now}:
            composition = repr((was, now))
            if composition in self._composed:
                return
            self._composed.add(composition)
        before = normal(self._old, kind, was, depth=depth)
        after = normal(self._new, kind, now, depth=depth)
        self._keywords(kind, before, after, place)
        if is_outermost:
            self._composed.clear()

    def _later(self, reference: str, place: _Place) -> None:
        if is_inside(reference) and (reference, place.sent) not in self._done:
            self._waiting.setdefault((reference, place.sent), {})[place.user] = None

    def _keywords(self, kind: str, before: Node, after: Node, place: _Place) -> None:
        for keyword in {**before, **after}:
            rule = RULES[kind].get(keyword, Rule(ignored=keyword in WORDS))
            if not rule.ignored:
                pair = Pair(before.get(keyword), after.get(keyword), before, after)
                self._keyword(kind, keyword, rule, pair, place)

    def _keyword(self, kind: str, keyword: str, rule: Rule, pair: Pair, place: _Place) -> None:
        if rule.many:
            was, now = pair.was or {}, pair.now or {}
            names = {**was, **now}
            if keyword == "options":  # what else there is, the types say
                names = {name: None for name in names if name in was and name in now}
            for name in names:
                one = Pair(was.get(name), now.get(name), pair.before, pair.after)
                self._entry(f"{kind}.{keyword}", rule, one, place.inner(rule, name))
        elif rule.inner and any(isinstance(value, dict) for value in (pair.was, pair.now)):
            self._entry(f"{kind}.{keyword}", rule, pair, place.inner(rule, ""))
        elif without_words(pair.was) != without_words(pair.now):
            detail = f"{keyword} {_difference(pair.was, pair.now)}"
            self._note(f"{kind}.{keyword}", "changed", place, detail, _judged(rule, pair, place))

    def _entry(self, name: str, rule: Rule, pair: Pair, place: _Place) -> None:
        """Compare two nodes of which one may be absent."""
        if isinstance(pair.was, dict) and isinstance(pair.now, dict):
            self._walk(rule.inner, pair.was, pair.now, place)
            return
        ends = [
            normal(r, rule.inner, node) if isinstance(node, dict) else node
            for r, node in zip(self._both, (pair.was, pair.now), strict=True)
        ]
        what: What = "added" if ends[0] is None else "removed" if ends[1] is None else "changed"
        detail = _described(ends[1] if what == "added" else ends[0])
        judged = Pair(ends[0], ends[1], pair.before, pair.after)
        self._note(name, what, place, detail, _judged(rule, judged, place))

    def _note(self, rule: str, what: What, place: _Place, detail: str, breaks: str) -> None:
        change = Change(place.area, rule, what, place.subject, place.name, detail)
        key = (rule, what, place.subject, detail)
        self._found.setdefault(key, []).append((change, breaks))


def _reference(node: Node) -> str:
    return str(node.get("$ref", ""))


def _judged(rule: Rule, pair: Pair, place: _Place) -> str:
    hidden = "readOnly" if place.sent else "writeOnly"
    if pair.before.get(hidden) and pair.after.get(hidden):
        return ""
    return rule.sent(pair) if place.sent else rule.received(pair)


def _paired(before: dict[str, Node], after: dict[str, Node]) -> dict[str, Node]:
    """Give operations that were renamed their old key."""
    by_route = {node["route"]: key for key, node in before.items() if key not in after}
    return {
        by_route.get(node["route"], key) if key not in before else key: node
        for key, node in after.items()
    }


def _used(users: Iterable[str]) -> str:
    names = [name for name in users if name]
    shown = ", ".join(names[:_SHOWN_USES])
    more = len(names) - _SHOWN_USES
    return f" (of {shown}{f' and {more} more' if more > 0 else ''})" if names else ""


def _described(node: Any) -> str:
    if not isinstance(node, dict):
        return ""
    parts = [str(node["route"])] if "route" in node else []
    if "in" in node:
        parts.append(f"in {node['in']}")
    if "required" in node:
        parts.append("required" if node["required"] else "optional")
    if types := node.get("type", node.get("result")):
        parts.append(_shown(types))
    return ", ".join(parts)


def _difference(was: Any, now: Any) -> str:
    """Show two values; of long ones, the part where they differ."""
    texts = [_text(was), _text(now)]
    pairs = enumerate(zip(*texts, strict=False))
    same = next((i for i, (a, b) in pairs if a != b), min(map(len, texts)))
    start = same - _BEFORE if same > _LONGEST else 0
    return " -> ".join(
        f"...{_shown(text[start:])}" if start else _shown(value)
        for text, value in zip(texts, (was, now), strict=True)
    )


def _shown(value: Any) -> str:
    text = _text(value)
    is_long = len(text) > _LONGEST and not isinstance(value, frozenset)
    return f"{text[:_LONGEST]}..." if is_long else text


def _text(value: Any) -> str:
    if value is None or value in ({}, []):
        return "none"
    if isinstance(value, frozenset):
        return _shown_set(value)
    return value if isinstance(value, str) else repr(without_words(value))


def _shown_set(value: Types | frozenset[frozenset[str]]) -> str:
    texts = ["+".join(sorted(v)) if isinstance(v, frozenset) else v.label for v in value]
    return " or ".join(sorted(text or "none" for text in texts)) or "null"
