"""What a difference between two descriptions breaks: a table by kind of node and keyword."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .normal import Types, covers, reads_none
from .reading import Node


@dataclass(frozen=True)
class Pair:
    """A value before and after, None where it is absent, and the nodes that hold it."""

    was: Any
    now: Any
    before: Node
    after: Node


Judge = Callable[[Pair], str]


@dataclass(frozen=True)
class Rule:
    """How a keyword is compared.

    Args:
        sent: Says what a difference breaks for those who send the value.
        received: Says what it breaks for those who read it.
        inner: Kind of the node that the keyword holds, if it holds one.
        many: Whether it holds several of them by name.
        named: How a place in it is called: the name of the outer one goes before.
        area: Heading of the report from here on.
        flips: Whether what was sent is received from here on.
        ignored: Whether differences are none.
    """

    sent: Judge = lambda pair: ""
    received: Judge = lambda pair: ""
    inner: str = ""
    many: bool = False
    named: str = ""
    area: str = ""
    flips: bool = False
    ignored: bool = False


def _always(text: str) -> Judge:
    return lambda pair: text


def _gained(text: str) -> Judge:
    return lambda pair: text if _is_there(pair.now) and not _is_there(pair.was) else ""


def _lost(text: str) -> Judge:
    return lambda pair: text if _is_there(pair.was) and not _is_there(pair.now) else ""


def _set(text: str) -> Judge:
    return lambda pair: text if _is_there(pair.now) else ""


def _is_there(value: Any) -> bool:
    return value is not None and value is not False


def _lowered(text: str) -> Judge:
    return lambda p: text if p.now is not None and (p.was is None or p.now < p.was) else ""


def _raised(text: str) -> Judge:
    return lambda p: text if p.now is not None and (p.was is None or p.now > p.was) else ""


def _both(judge: Judge, **keywords: Any) -> Rule:
    return Rule(judge, judge, **keywords)


def _needed(node: Node) -> bool:
    """Whether callers have to give a value; clients make missing idempotency keys."""
    is_made = node.get("x-idempotency-key") is True or node.get("readOnly")
    return bool(node.get("required")) and not is_made


def _newly_needed(pair: Pair) -> str:
    return "calls without it fail" if _needed(pair.after) and not _needed(pair.before) else ""


def _newly_none(pair: Pair) -> str:
    newly = reads_none(pair.after) and not reads_none(pair.before)
    return "it may read None, which it did not" if newly else ""


def _entry_sent(pair: Pair) -> str:
    if pair.now is None:
        return "calls that give it fail"
    return "calls without it fail" if pair.was is None and _needed(pair.now) else ""


def _fewer_types(pair: Pair) -> str:
    return "" if covers(pair.now, pair.was) else "values of the other types are refused"


def _more_types(pair: Pair) -> str:
    if not covers(pair.was, pair.now):
        return "values of other types come"
    plain = {"string", "integer", "number", "boolean", "list", "map"}
    was_any = "anything" in {type_.label for type_ in pair.was}
    became = {type_.label for type_ in pair.now} - plain - {"anything"}
    return "values become objects of other classes" if was_any and became else ""


def _security(pair: Pair) -> str:
    """Whether a way to authenticate is no longer enough."""
    ways: list[frozenset[str]] = [*pair.now]
    refused = [way for way in pair.was if not any(now <= way for now in ways)]
    return "credentials that were enough no longer are" if refused else ""


def _safety(pair: Pair) -> str:
    order = ("unsafe", "keyed", "safe")
    lower = all(v in order for v in (pair.was, pair.now)) and order.index(pair.now) < order.index(
        pair.was
    )
    return "it is repeated in fewer cases" if lower else ""


def _new_answer(pair: Pair) -> str:
    if pair.was is not None or pair.now["isError"]:
        return ""
    known: Types = frozenset().union(
        *(node["result"] for node in pair.before["responses"].values() if not node["isError"])
    )
    return "" if covers(known, pair.now["result"]) else "calls may return another type"


def _new_content(pair: Pair) -> str:
    if pair.now is None:
        return "bodies of this type no longer come"
    return "" if pair.before.get("content") else "a body comes where none came"


_WORDS = Rule(ignored=True)
_MOVED = _both(_always("the method of the facade and the module move"))
_SERVERS = _both(_lost("calls to the old address may fail"), inner="name", many=True, named=" {}")
_TIDIED = Rule(sent=_always("values are tidied in another way, or refused"))
_CONTENT_SENT = _both(
    _lost("bodies of this type are refused"), inner="media", many=True, named=" {}"
)
_WIRE = Rule(
    sent=_always("it is written in another way"), received=_always("it is read in another way")
)
_STRICTER = Rule(sent=_set("values that were taken are refused"))
_UPPER = Rule(sent=_lowered("larger values are refused"))
_LOWER = Rule(sent=_raised("smaller values are refused"))
_DEPRECATED = Rule()

_STRICTER_KEYWORDS = [
    "pattern",
    "multipleOf",
    "uniqueItems",
    "format",
    "contains",
    "minContains",
    "maxContains",
    "prefixItems",
    "patternProperties",
    "propertyNames",
    "dependentSchemas",
    "if",
    "then",
    "else",
    "unevaluatedItems",
    "unevaluatedProperties",
]

# What has no line here is named as changed, as no breaking difference.
RULES: dict[str, dict[str, Rule]] = {
    "name": {},
    "service": {
        "operations": _both(
            _lost("its calls fail"), inner="operation", many=True, named="{}", area="Operations"
        ),
        "webhooks": _both(
            _lost("it is no longer sent"),
            inner="operation",
            many=True,
            named="webhook {}",
            area="Operations",
            flips=True,
        ),
        "servers": _SERVERS,
        "defaultServer": _both(_always("calls go to another address")),
        "securitySchemes": _both(
            _lost("its credentials are refused"), inner="scheme", many=True, named="security {}"
        ),
    },
    "scheme": dict.fromkeys(
        ("type", "in", "name", "scheme", "flows", "openIdConnectUrl"),
        _both(_always("credentials are sent in another way")),
    ),
    "operation": {
        "route": _both(_always("released versions call the old address")),
        "operationId": _both(_always("the method and the module are renamed")),
        "tag": _MOVED,
        "x-group": _MOVED,
        "x-method": _both(_always("the method of the facade is renamed")),
        "servers": _SERVERS,
        "deprecated": _DEPRECATED,
        "security": _both(_security),
        "x-retry-safety": _both(_safety),
        "x-required-scope": _both(_set("keys without the scope are refused")),
        "parameters": Rule(
            _entry_sent,
            _lost("it no longer comes"),
            "parameter",
            many=True,
            named="({})",
            area="Parameters and bodies",
        ),
        "requestBody": Rule(
            _entry_sent,
            _lost("it no longer comes"),
            "body",
            named="(body)",
            area="Parameters and bodies",
        ),
        "responses": Rule(
            received=_new_answer,
            inner="response",
            many=True,
            named=" {}",
            area="Answers",
            flips=True,
        ),
        "callbacks": Rule(
            received=_lost("it is no longer sent"),
            inner="operation",
            many=True,
            named=" callback {}",
            flips=True,
        ),
    },
    "parameter": {
        "required": Rule(sent=_newly_needed),
        "in": _WIRE,
        "style": _WIRE,
        "explode": _WIRE,
        "allowReserved": _WIRE,
        "content": _both(
            _always("it is written in another way"), inner="media", many=True, named=" {}"
        ),
        "schema": Rule(inner="schema"),
    },
    "body": {"required": Rule(sent=_newly_needed), "content": _CONTENT_SENT},
    "media": {
        "schema": Rule(inner="schema"),
        "itemSchema": Rule(inner="schema", named="[]"),
        "encoding": Rule(inner="encoding", many=True, named=".{}"),
    },
    "encoding": dict.fromkeys(("contentType", "style", "explode", "allowReserved"), _WIRE),
    "response": {
        "content": Rule(received=_new_content, inner="media", many=True, named=" {}"),
        "headers": Rule(
            received=_lost("it no longer comes"), inner="header", many=True, named=" header {}"
        ),
        "result": _WORDS,  # compared with the content
        "isError": _WORDS,
    },
    "header": {
        "required": Rule(received=_lost("it may be absent")),
        "style": _WIRE,
        "explode": _WIRE,
        "schema": Rule(inner="schema"),
        "content": Rule(
            received=_always("it is read in another way"), inner="media", many=True, named=" {}"
        ),
    },
    "schema": {
        "type": Rule(_fewer_types, _more_types),
        "nullable": Rule(_lost("null is refused"), _newly_none),
        "required": Rule(_newly_needed, _newly_none),
        "default": Rule(received=_newly_none),
        "enum": _both(
            _lost("the value is refused, and its member is gone"),
            inner="name",
            many=True,
            named=" {}",
        ),
        "const": Rule(_always("another value is needed"), _lost("values of more kinds come")),
        "properties": Rule(
            _entry_sent, _lost("it no longer comes"), "schema", many=True, named=".{}"
        ),
        "items": Rule(inner="schema", named="[]"),
        "additionalProperties": Rule(
            _always("fields beyond those described are refused"), inner="schema", named="{{}}"
        ),
        "reference": _WORDS,  # a type
        "options": Rule(inner="schema", many=True, named="<{}>"),
        "rules": Rule(
            sent=_gained("values that break the rule are refused"),
            inner="name",
            many=True,
            named=" {}",
        ),
        "discriminator": Rule(
            _always("another field tells the kinds apart"),
            _always("another field tells the kinds apart"),
            inner="discriminator",
        ),
        **dict.fromkeys(
            ("maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties"), _UPPER
        ),
        **dict.fromkeys(
            ("minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties"), _LOWER
        ),
        **dict.fromkeys(_STRICTER_KEYWORDS, _STRICTER),
        "readOnly": Rule(lambda p: _gained("calls that give it fail")(p) or _newly_needed(p)),
        "writeOnly": Rule(received=_gained("it no longer comes")),
        "deprecated": _DEPRECATED,
        "title": _both(lambda p: "its class is renamed" if _is_class(p.after) else ""),
        "contentMediaType": _WIRE,
        "contentEncoding": _WIRE,
        "x-enum-varnames": _both(_always("members of the enum are renamed")),
        "x-sensitive": _both(_lost("the value shows up in logs and reprs")),
        "x-idempotency-key": Rule(
            lambda p: _lost("no key is made: repeats may do the work twice")(p) or _newly_needed(p)
        ),
        **dict.fromkeys(("x-coerce", "x-local-time", "x-time-zone"), _TIDIED),
    },
    "discriminator": {
        "propertyName": _both(_always("another field tells the kinds apart")),
        "mapping": _both(
            _lost("this kind is no longer known"), inner="name", many=True, named=" {}"
        ),
    },
}


def _is_class(node: Node) -> bool:
    return bool(node.get("properties") or node.get("enum"))
