"""What the templates see: models and endpoints as Python code, computed from spec and parser."""

from __future__ import annotations

import keyword
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from openapi_python_client.config import Config
from openapi_python_client.parser.bodies import BodyType
from openapi_python_client.parser.openapi import Endpoint, GeneratorData
from openapi_python_client.parser.properties import (
    AnyProperty,
    BooleanProperty,
    DateProperty,
    DateTimeProperty,
    EnumProperty,
    FileProperty,
    FloatProperty,
    IntProperty,
    ListProperty,
    ModelProperty,
    NoneProperty,
    StringProperty,
    UnionProperty,
    UuidProperty,
)
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.property import Property
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonIdentifier, snake_case

from .document import CrossFieldRules, Document, Node, RawOperation, SpecError

_WIDTH = 92
# Names that annotations in a class body use: a field of that name would hide them.
_NAMES_IN_ANNOTATIONS = frozenset({"bool", "bytes", "datetime", "dict", "float", "int", "list", "str"})
_SUCCESS = range(200, 400)
_NOT_MODIFIED = 304
_NO_CONTENT = 204
_COERCIONS = {
    "trim": "coerce.trim(value)",
    "trim-or-null": "coerce.trim_or_null(value)",
    "trim-lower": "coerce.trim_lower(value)",
    "hex-color": "coerce.hex_color(value)",
    "comma-list": "coerce.comma_list(value)",
}
_RETRY_SAFETIES = ("safe", "keyed", "unsafe")


@dataclass(frozen=True)
class EnumView:
    """An enum as its template sees it."""

    name: str
    docstring: str
    members: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class FieldView:
    """A field of a model as its template sees it."""

    name: str
    annotation: str
    assignment: str
    input_type: str = ""
    converter: str = ""
    dict_name: str = ""
    dict_type: str = ""
    check: str = ""


@dataclass(frozen=True)
class ModelView:
    """A model as its template sees it."""

    name: str
    docstring: str
    is_request: bool
    fields: tuple[FieldView, ...]
    rules: CrossFieldRules
    wire_names: str
    header_imports: tuple[str, ...]
    module_imports: tuple[str, ...]
    is_alias: bool = False
    alias_of: str = ""


@dataclass(frozen=True)
class ParameterView:
    """A parameter of an endpoint as its template sees it."""

    location: str
    argument: str
    constant: str
    constructor: str
    annotation: str
    required: bool
    description: str


@dataclass(frozen=True)
class BodyView:
    """The body of an endpoint as its template sees it."""

    constructor: str
    annotation: str
    required: bool
    arguments: tuple[str, ...]
    description: str


@dataclass(frozen=True)
class EndpointView:
    """An endpoint as its template sees it."""

    id: str
    tag: str
    method: str
    path_template: str
    path_expression: str
    query_expression: str
    header_expression: str
    retry_safety: str
    security: str
    required_scope: str | None
    summary_literal: str
    result_type: str
    responses: str
    parameters: tuple[ParameterView, ...]
    body: BodyView | None
    signature: str
    sync_signature: str
    async_signature: str
    forwarded: str
    docstring: str
    detailed_docstring: str
    imports: tuple[str, ...]


class Views:
    """Compute the views of one service.

    Args:
        document: The spec.
        data: What the generator parsed from the simplified spec.
        config: The generator's configuration.
    """

    def __init__(self, document: Document, data: GeneratorData, config: Config) -> None:
        self._document = document
        self._data = data
        self._config = config
        self._models = {str(model.class_info.name): model for model in data.models}
        self._enums = {str(enum.class_info.name): enum for enum in data.enums}
        class_of = {_pascal(name): name for name in document.schemas}
        self._schemas = {
            name: document.schemas[class_of[name]]
            for name in (*self._models, *self._enums)
            if name in class_of
        }
        self._request_models = self._find_request_models()
        self._references = {name: self._model_references(name) for name in self._models}

    # Enums

    def enum(self, enum: EnumProperty) -> EnumView:
        """Describe an enum."""
        name = str(enum.class_info.name)
        schema = self._schemas.get(name, {})
        text = schema.get("description") or f"Values of `{name}`."
        members = tuple((key, repr(value)) for key, value in sorted(enum.values.items()))
        return EnumView(name, _docstring(text, indent=4), members)

    # Models

    @property
    def exports(self) -> list[tuple[str, str]]:
        """Name every class of `models` and its module."""
        pairs: list[tuple[str, str]] = []
        for name, model in self._models.items():
            if not _is_free_form(model):
                pairs.append((name, str(model.class_info.module_name)))
                if name in self._request_models:
                    pairs.append((f"{name}Dict", str(model.class_info.module_name)))
        pairs += [(name, str(enum.class_info.module_name)) for name, enum in self._enums.items()]
        return sorted(pairs)

    def needs_module(self, model: ModelProperty) -> bool:
        """Whether a model becomes a class; objects with free keys are plain dicts."""
        return not _is_free_form(model)

    def model(self, model: ModelProperty) -> ModelView:
        """Describe a model."""
        name = str(model.class_info.name)
        schema = self._schema_of(model)
        is_request = name in self._request_models
        properties = _properties(model)
        names = self._attribute_names(properties, schema)
        order: list[str] = list(schema.get("properties") or {})
        properties.sort(key=lambda prop: order.index(prop.name.get_untrusted_value()))
        fields = [
            self._field(prop, names[prop.name.get_untrusted_value()], schema, is_request=is_request)
            for prop in properties
        ]
        renamed = {names[wire]: wire for wire in names if names[wire] != wire}
        rules = self._document.cross_field_rules(schema) if is_request else CrossFieldRules()
        rules = CrossFieldRules(
            tuple(tuple(names[wire] for wire in group) for group in rules.exactly_one),
            tuple(tuple(names[wire] for wire in group) for group in rules.at_most_one),
            rules.min_properties,
        )
        text = "\n".join(
            f"{field.annotation}{field.input_type}{field.dict_type}{field.assignment}{field.converter}{field.check}"
            for field in fields
        )
        return ModelView(
            name=name,
            docstring=self._model_docstring(model, schema, names),
            is_request=is_request,
            fields=tuple(fields),
            rules=rules,
            wire_names=repr(renamed) if renamed else "",
            header_imports=tuple(
                [*_common_imports(text, is_request=is_request, renamed=bool(renamed)),
                 *self._class_imports(model, properties, is_request=is_request, cyclic=False)]
            ),
            module_imports=tuple(
                self._class_imports(model, properties, is_request=is_request, cyclic=True)
            ),
        )

    def _field(self, prop: Property, name: str, schema: Node, *, is_request: bool) -> FieldView:
        raw = self._raw_property(schema, prop)
        if not is_request:
            return self._response_field(prop, name, raw)
        base = self._annotation(prop)
        accepted = self._annotation(prop, as_input=True)
        coercion = self._coercion(prop, raw)
        check = self._check(prop, raw)
        keyed = raw.get("x-idempotency-key") is True
        required = prop.required and not keyed
        if raw.get("x-coerce") == "comma-list":
            accepted = f"str | {accepted}"
        if not required:
            annotation = f"{base} | Unset"
            input_type = f"{accepted} | Unset"
        else:
            annotation, input_type = base, accepted
        default = None if required else self._default(prop, raw) or "UNSET"
        arguments: list[str] = []
        if default is not None and default.startswith("lambda"):
            arguments.append(f"factory={default}")
        elif default is not None and coercion:
            arguments.append(f"default={default}")
        if coercion:
            arguments.append(f"converter=_to_{name}")
        if arguments:
            assignment = f" = attrs.field({', '.join(arguments)})"
        else:
            assignment = f" = {default}" if default is not None else ""
        return FieldView(
            name=name,
            annotation=annotation,
            assignment=assignment,
            input_type=input_type,
            converter=coercion or "",
            dict_name=name,
            dict_type=accepted if required else f"NotRequired[{input_type}]",
            check=check,
        )

    def _response_field(self, prop: Property, name: str, raw: Node) -> FieldView:
        base = self._annotation(prop)
        if prop.required:
            return FieldView(name, base, "")
        default = self._default(prop, raw)
        if default is None:
            annotation = base if _allows_none(prop) else f"{base} | None"
            return FieldView(name, annotation, " = None")
        if default.startswith("lambda"):
            return FieldView(name, base, f" = attrs.field(factory={default})")
        return FieldView(name, base, f" = {default}")

    def _default(self, prop: Property, raw: Node) -> str | None:
        if "default" not in raw or raw["default"] is None:
            return None
        default = raw["default"]
        if isinstance(default, list):
            inner = _sole_list(prop).inner_property
            elements = ", ".join(self._literal(inner, element) for element in default)
            return f"lambda: [{elements}]"
        if isinstance(default, dict):
            return f"lambda: {default!r}"
        return self._literal(prop, default)

    def _literal(self, prop: Property, value: Any) -> str:
        for option in _alternatives(prop):
            if isinstance(option, EnumProperty):
                for key, member in option.values.items():
                    if member == value:
                        return f"{option.class_info.name}.{key}"
        return repr(value)

    def _annotation(self, prop: Property, *, as_input: bool = False) -> str:
        """Write the type of a property, leaving out whether it may be unset."""
        match prop:
            case UnionProperty():
                parts = [self._annotation(p, as_input=as_input) for p in prop.inner_properties]
                return " | ".join(_none_last(parts))
            case ListProperty():
                inner = self._annotation(prop.inner_property, as_input=as_input)
                return f"Sequence[{inner}]" if as_input else f"list[{inner}]"
            case ModelProperty():
                if _is_free_form(prop):
                    value = self._map_value(prop, as_input=as_input)
                    return f"Mapping[str, {value}]" if as_input else f"dict[str, {value}]"
                name = str(prop.class_info.name)
                return f"{name} | {name}Dict" if as_input else name
            case EnumProperty():
                scalar = "str" if prop.value_type is str else "int"
                name = str(prop.class_info.name)
                return f"{name} | {scalar}" if as_input else name
            case ConstProperty():
                return f"Literal[{prop.value.python_code.as_unembedded_code()}]"
            case _:
                annotation, accepted = _scalar(prop)
                return accepted if as_input else annotation

    def _map_value(self, prop: ModelProperty, *, as_input: bool) -> str:
        additional = prop.additional_properties
        if additional is None or isinstance(additional, AnyProperty):
            return "Any"
        return self._annotation(additional, as_input=as_input)

    def _coercion(self, prop: Property, raw: Node) -> str | None:
        """Write the conversion of what a caller may pass, or None where nothing converts."""
        wanted = raw.get("x-coerce")
        if wanted is not None:
            if wanted not in _COERCIONS:
                raise SpecError(f"unknown x-coerce: {wanted}")
            return _COERCIONS[wanted]
        return self._convert(prop, raw)

    def _convert(self, prop: Property, raw: Node, value: str = "value") -> str | None:
        found = [
            expression
            for option in _alternatives(prop)
            if (expression := self._convert_one(option, raw, value)) is not None
        ]
        if len(found) > 1:
            raise SpecError(f"{prop.name.get_untrusted_value()} has several types that need converting")
        return found[0] if found else None

    def _convert_one(self, prop: Property, raw: Node, value: str) -> str | None:
        match prop:
            case UuidProperty():
                return f"coerce.uuid({value})"
            case DateTimeProperty():
                local = raw.get("x-local-time") is True
                return f"coerce.{'local_moment' if local else 'moment'}({value})"
            case DateProperty():
                return f"coerce.date({value})"
            case EnumProperty():
                return f"coerce.choice({value}, {prop.class_info.name})"
            case ModelProperty() if not _is_free_form(prop):
                return f"coerce.model({value}, {prop.class_info.name})"
            case ListProperty():
                inner = self._convert(prop.inner_property, {}, "item")
                return f"coerce.items({value}, lambda item: {inner})" if inner else f"coerce.items({value})"
            case _:
                return None

    def _check(self, prop: Property, raw: Node) -> str:
        """Write the check of a property."""
        options = [p for p in _alternatives(prop) if not isinstance(p, NoneProperty)]
        raws = self._raw_alternatives(raw, len(options))
        parts = [self._check_one(p, r) for p, r in zip(options, raws, strict=True)]
        expression = parts[0] if len(parts) == 1 else f"checks.either({', '.join(parts)})"
        return f"checks.nullable({expression})" if _allows_none(prop) else expression

    def _check_one(self, prop: Property, raw: Node) -> str:
        match prop:
            case StringProperty():
                return _call("checks.text", _text_rules(raw))
            case UuidProperty():
                return "checks.uuid"
            case DateTimeProperty():
                return "checks.any_moment" if raw.get("x-local-time") is True else "checks.moment"
            case DateProperty():
                return "checks.date"
            case BooleanProperty():
                return "checks.boolean"
            case IntProperty():
                return _call("checks.integer", _number_rules(raw))
            case FloatProperty():
                return _call("checks.number", _number_rules(raw))
            case EnumProperty():
                return f"checks.choice({prop.class_info.name})"
            case FileProperty():
                return "checks.file"
            case ListProperty():
                inner_raw = self._document.resolve(raw.get("items") or {})
                inner = self._check(prop.inner_property, inner_raw)
                return _call("checks.items", _list_rules(raw), inner)
            case ModelProperty() if _is_free_form(prop):
                additional = prop.additional_properties
                if additional is None or isinstance(additional, AnyProperty):
                    return "checks.mapping(checks.anything)"
                value_raw = self._document.resolve(raw.get("additionalProperties") or {})
                return f"checks.mapping({self._check(additional, value_raw)})"
            case ModelProperty():
                return f"checks.model({prop.class_info.name})"
            case NoneProperty():
                return "checks.nothing"
            case _:
                return "checks.anything"

    def _raw_alternatives(self, raw: Node, count: int) -> list[Node]:
        """Give each alternative of a property its part of the schema."""
        options = raw.get("anyOf") or raw.get("oneOf")
        if not options or count == 0:
            return [raw] * count
        resolved = [self._document.resolve(option) for option in options]
        kept = [option for option in resolved if option.get("type") != "null"]
        return kept if len(kept) == count else [raw] * count

    def _model_docstring(self, model: ModelProperty, schema: Node, names: dict[str, str]) -> str:
        summary = schema.get("description") or f"`{model.class_info.name}` of the API."
        lines: list[str] = []
        for wire, raw in (schema.get("properties") or {}).items():
            notes = [self._property_note(raw)]
            added = raw.get("x-added-in")
            if added is not None:
                notes.append(f"Since API {added}.")
            text = " ".join(note for note in notes if note)
            if text:
                lines += _wrapped_item(names[wire], text)
        body = ["", "Attributes:", *lines] if lines else []
        assumption = schema.get("x-assumption")
        if assumption:
            body += ["", *textwrap.wrap(f"Assumed: {assumption}", _WIDTH)]
        return _docstring(summary, body, indent=4)

    def _property_note(self, raw: Node) -> str:
        text = str(raw.get("description") or "").strip()
        return text if not text or text.endswith(".") else f"{text}."

    def _attribute_names(self, properties: Sequence[Property], schema: Node) -> dict[str, str]:
        names: dict[str, str] = {}
        taken: set[str] = set()
        for prop in properties:
            wire = prop.name.get_untrusted_value()
            name = attribute_name(wire, self._config.field_prefix)
            if name in taken:
                raise SpecError(f"two properties become the attribute {name}")
            taken.add(name)
            names[wire] = name
        missing = set(schema.get("properties") or {}) - set(names)
        if missing:
            raise SpecError(f"the generator dropped the properties {sorted(missing)}")
        return names

    # References between models

    def _schema_of(self, model: ModelProperty) -> Node:
        name = str(model.class_info.name)
        if name in self._schemas:
            return self._schemas[name]
        dumped: Node = model.data.model_dump(by_alias=True, exclude_none=True, mode="json")
        return _plain(dumped)

    def _raw_property(self, schema: Node, prop: Property) -> Node:
        raw: Node = (schema.get("properties") or {}).get(prop.name.get_untrusted_value()) or {}
        resolved = self._document.resolve(raw)
        return resolved

    def _find_request_models(self) -> frozenset[str]:
        found: set[str] = set()
        for collection in self._data.endpoint_collections_by_tag.values():
            for endpoint in collection.endpoints:
                for body in endpoint.bodies:
                    found.update(self._reach(body.prop))
        return frozenset(found)

    def _reach(self, prop: Property, seen: set[str] | None = None) -> set[str]:
        seen = set() if seen is None else seen
        for option in _leaves(prop):
            if isinstance(option, ModelProperty):
                name = str(option.class_info.name)
                if name not in seen:
                    seen.add(name)
                    for inner in _properties(self._models[name]):
                        self._reach(inner, seen)
                    additional = self._models[name].additional_properties
                    if additional is not None:
                        self._reach(additional, seen)
        return seen

    def _model_references(self, name: str) -> set[str]:
        return {
            str(leaf.class_info.name)
            for prop in _properties(self._models[name])
            for leaf in _leaves(prop)
            if isinstance(leaf, ModelProperty) and not _is_free_form(leaf)
        }

    def _leads_to(self, start: str, goal: str) -> bool:
        seen: set[str] = set()
        open_names = [start]
        while open_names:
            name = open_names.pop()
            if name == goal:
                return True
            if name not in seen:
                seen.add(name)
                open_names += self._references[name]
        return False

    def _class_imports(
        self, model: ModelProperty, properties: Sequence[Property], *, is_request: bool, cyclic: bool
    ) -> list[str]:
        own = str(model.class_info.name)
        lines: set[str] = set()
        for leaf in (leaf for prop in properties for leaf in _leaves(prop)):
            if isinstance(leaf, EnumProperty) and not cyclic:
                lines.add(f"from .{leaf.class_info.module_name} import {leaf.class_info.name}")
            if isinstance(leaf, ModelProperty) and not _is_free_form(leaf):
                name = str(leaf.class_info.name)
                if name != own and self._leads_to(name, own) is cyclic:
                    names = f"{name}, {name}Dict" if is_request else name
                    lines.add(f"from .{leaf.class_info.module_name} import {names}")
        return sorted(lines)

    # Endpoints

    def endpoint(self, endpoint: Endpoint) -> EndpointView:
        """Describe an endpoint."""
        raw = self._raw_operation(endpoint)
        parameters = tuple(self._parameters(endpoint, raw))
        body = self._body(endpoint, raw)
        result_type, responses = self._responses(endpoint)
        keywords = _keywords(parameters, body)
        signature = f"*, {', '.join(keywords)}" if keywords else ""
        forwarded = [f"{p.argument}={p.argument}" for p in parameters] + (["body=body"] if body else [])
        view_texts = [p.constructor + p.annotation for p in parameters]
        if body:
            view_texts.append(body.constructor + body.annotation)
        text = "\n".join([*view_texts, result_type])
        return EndpointView(
            id=str(endpoint.name),
            tag=str(endpoint.tags[0]),
            method=endpoint.method.upper(),
            path_template=repr(raw.path),
            path_expression=_path_expression(raw.path, parameters),
            query_expression=_pairs_expression(parameters, "query"),
            header_expression=_pairs_expression(parameters, "header"),
            retry_safety=_retry_safety(raw),
            security=repr(tuple(self._security(raw))),
            required_scope=raw.node.get("x-required-scope"),
            summary_literal=repr(str(raw.node.get("summary") or "")),
            result_type=result_type,
            responses=responses,
            parameters=parameters,
            body=body,
            signature=signature,
            sync_signature=", ".join(["*, client: Executor", *keywords]),
            async_signature=", ".join(["*, client: AsyncExecutor", *keywords]),
            forwarded=", ".join(forwarded),
            docstring=_endpoint_docstring(raw, parameters, body),
            detailed_docstring=_detailed_docstring(raw),
            imports=tuple(self._endpoint_imports(endpoint, text, parameters, body)),
        )

    def _raw_operation(self, endpoint: Endpoint) -> RawOperation:
        for name, raw in self._document.operations.items():
            if str(PythonIdentifier(name, prefix=self._config.field_prefix)) == str(endpoint.name):
                return raw
        raise SpecError(f"no operation for endpoint {endpoint.name}")

    def _security(self, raw: RawOperation) -> Iterator[str]:
        requirements = raw.node.get("security", self._document.root.get("security")) or ()
        for requirement in requirements:
            yield from requirement

    def _parameters(self, endpoint: Endpoint, raw: RawOperation) -> Iterator[ParameterView]:
        nodes = {(node["in"], node["name"]): node for node in raw.parameters}
        for location, prop in endpoint.iter_all_parameters():
            wire = prop.name.get_untrusted_value()
            node = nodes[(location.value, wire)]
            yield self._parameter(location.value, prop, node)

    def _parameter(self, location: str, prop: Property, node: Node) -> ParameterView:
        if location == "cookie":
            raise SpecError("cookie parameters have no template")
        wire = prop.name.get_untrusted_value()
        schema = self._document.resolve(node.get("schema") or {})
        argument = attribute_name(wire, self._config.field_prefix)
        if argument in ("client", "body"):
            argument = f"{argument}_{location}"
        constant = f"_{argument.upper()}"
        arguments = [repr(wire), self._check(prop, schema)]
        coercion = self._convert(prop, schema)
        if coercion is not None:
            arguments.append(_as_function(coercion))
        if argument != wire:
            arguments.append(f"argument={argument!r}")
        explode = node.get("explode", node.get("style", "form") == "form")
        if schema.get("type") == "array" and not explode:
            arguments.append("joined=True")
        annotation = self._annotation(prop, as_input=True)
        if not prop.required:
            annotation = " | ".join(_none_last([annotation, "Unset", "None"]))
        return ParameterView(
            location=location,
            argument=argument,
            constant=constant,
            constructor=f"Parameter({', '.join(arguments)})",
            annotation=annotation,
            required=prop.required,
            description=_parameter_note(node, schema),
        )

    def _body(self, endpoint: Endpoint, raw: RawOperation) -> BodyView | None:
        if not endpoint.bodies:
            return None
        if len(endpoint.bodies) > 1:
            raise SpecError(f"{endpoint.name} has several kinds of body")
        body = endpoint.bodies[0]
        content_type = body.content_type.get_untrusted_value()
        request_body = self._document.resolve(raw.node["requestBody"])
        media: Node = request_body["content"][content_type]
        schema = self._document.resolve(media["schema"])
        required = bool(request_body.get("required", False))
        coercion = self._convert(body.prop, schema)
        arguments = [self._check(body.prop, schema)]
        if coercion is not None:
            arguments.append(_as_function(coercion))
        key_paths = [list(path) for path in self._key_paths(media["schema"], ())]
        if key_paths:
            arguments.append(f"key_paths={key_paths!r}")
        annotation = self._annotation(body.prop, as_input=True)
        if body.body_type == BodyType.FILES:
            lines = ["form=_BODY.form(OPERATION, body)"]
        elif body.body_type == BodyType.JSON:
            lines = ["content=_BODY.json(OPERATION, body)", f"content_type={content_type!r}"]
        else:
            raise SpecError(f"{endpoint.name}: no template for a body of type {content_type}")
        if not required:
            name, expression = lines[0].split("=", 1)
            lines = [f"{name}={expression} if body is not UNSET else None", *lines[1:]]
            annotation = f"{annotation} | Unset"
        return BodyView(
            constructor=f"Body({', '.join(arguments)})",
            annotation=annotation,
            required=required,
            arguments=tuple(f"{line}," for line in lines),
            description=str(request_body.get("description") or schema.get("description") or "").strip(),
        )

    def _key_paths(self, node: Node, prefix: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        """Find the idempotency keys in a body (bodies with keys hold no cycles)."""
        schema = self._document.resolve(node)
        if schema.get("x-idempotency-key") is True:
            yield prefix
        for name, inner in (schema.get("properties") or {}).items():
            yield from self._key_paths(inner, (*prefix, attribute_name(name, self._config.field_prefix)))
        if "items" in schema and len(prefix) < 8:  # noqa: PLR2004
            yield from self._key_paths(schema["items"], (*prefix, "*"))

    def _responses(self, endpoint: Endpoint) -> tuple[str, str]:
        types: dict[int, str] = {}
        for response in endpoint.responses.patterns:
            first, last = response.status_code.range
            if first != last or first not in _SUCCESS or first == _NOT_MODIFIED:
                continue
            prop = response.prop
            if isinstance(prop, FileProperty):
                types[first] = "bytes"
            elif isinstance(prop, AnyProperty) or isinstance(prop, NoneProperty):
                types[first] = "None" if first == _NO_CONTENT or not self._has_content(endpoint, first) else "Any"
            else:
                types[first] = self._annotation(prop)
        if not types:
            types = {_NO_CONTENT: "None"}
        entries = ", ".join(f"{status}: {type_}" for status, type_ in types.items())
        return " | ".join(_none_last(types.values())), f"{{{entries}}}"

    def _has_content(self, endpoint: Endpoint, status: int) -> bool:
        responses = self._raw_operation(endpoint).node["responses"]
        return bool(self._document.resolve(responses[str(status)]).get("content"))

    def _endpoint_imports(
        self, endpoint: Endpoint, text: str, parameters: Sequence[ParameterView], body: BodyView | None
    ) -> list[str]:
        properties = [prop for _, prop in endpoint.iter_all_parameters()]
        bodies = [b.prop for b in endpoint.bodies]
        responses = [
            r.prop for r in endpoint.responses.patterns if r.status_code.range[0] in _SUCCESS
        ]
        lines: set[str] = set()
        for prop in (*properties, *bodies, *responses):
            for leaf in _leaves(prop):
                if isinstance(leaf, ModelProperty) and _is_free_form(leaf):
                    continue
                if isinstance(leaf, ModelProperty | EnumProperty):
                    name = str(leaf.class_info.name)
                    names = f"{name}, {name}Dict" if f"{name}Dict" in text else name
                    lines.add(f"from ...models.{leaf.class_info.module_name} import {names}")
        runtime = ["AsyncExecutor", "Executor", "Operation", "Request"]
        if body:
            runtime.append("Body")
        if parameters:
            runtime.append("Parameter")
        if any(p.location == "query" for p in parameters):
            runtime.append("encode_query")
        lines.add(f"from ...operation import {', '.join(sorted(runtime))}")
        if parameters or body:
            modules = ["checks"] + (["coerce"] if "coerce." in text else [])
            lines.add(f"from ... import {', '.join(modules)}")
        unset = any(not p.required for p in parameters) or bool(body and not body.required)
        lines.add(f"from ...types import {'UNSET, ' if unset else ''}Response{', Unset' if unset else ''}")
        return [*_type_imports(text), *sorted(lines)]


def attribute_name(wire: str, prefix: str) -> str:
    """Name the attribute of a wire name: the same wherever Python lets it.

    Args:
        wire: Name on the wire.
        prefix: Put before names that are no identifiers.
    """
    if wire.isidentifier() and snake_case(wire) == wire:
        hidden = keyword.iskeyword(wire) or wire in _NAMES_IN_ANNOTATIONS
        return f"{wire}_" if hidden else wire
    return str(PythonIdentifier(UntrustedString(wire), prefix=prefix))


def _pascal(name: str) -> str:
    from openapi_python_client.strings import ClassName

    return str(ClassName(UntrustedString(name), "field_"))


def _properties(model: ModelProperty) -> list[Property]:
    return [*(model.required_properties or ()), *(model.optional_properties or ())]


def _is_free_form(model: ModelProperty) -> bool:
    return not _properties(model) and model.additional_properties is not None


def _alternatives(prop: Property) -> list[Property]:
    if isinstance(prop, UnionProperty):
        return [leaf for inner in prop.inner_properties for leaf in _alternatives(inner)]
    return [prop]


def _allows_none(prop: Property) -> bool:
    return any(isinstance(option, NoneProperty) for option in _alternatives(prop))


def _leaves(prop: Property) -> Iterator[Property]:
    for option in _alternatives(prop):
        if isinstance(option, ListProperty):
            yield from _leaves(option.inner_property)
        else:
            yield option
            if isinstance(option, ModelProperty) and _is_free_form(option):
                additional = option.additional_properties
                if additional is not None:
                    yield from _leaves(additional)


def _sole_list(prop: Property) -> ListProperty:
    for option in _alternatives(prop):
        if isinstance(option, ListProperty):
            return option
    raise SpecError(f"{prop.name.get_untrusted_value()} has a list as default, but is none")


def _scalar(prop: Property) -> tuple[str, str]:
    match prop:
        case StringProperty():
            return "str", "str"
        case UuidProperty():
            return "uuid.UUID", "uuid.UUID | str"
        case DateTimeProperty():
            return "datetime.datetime", "datetime.datetime | str"
        case DateProperty():
            return "datetime.date", "datetime.date | str"
        case BooleanProperty():
            return "bool", "bool"
        case IntProperty():
            return "int", "int"
        case FloatProperty():
            return "float", "float"
        case FileProperty():
            return "File", "File"
        case NoneProperty():
            return "None", "None"
        case _:
            return "Any", "Any"


def _none_last(parts: Iterable[str]) -> list[str]:
    flat = [name for part in parts for name in _split_union(part)]
    unique = list(dict.fromkeys(flat))
    return [p for p in unique if p != "None"] + [p for p in unique if p == "None"]


def _split_union(text: str) -> list[str]:
    parts, depth, current = [], 0, ""
    for token in text.split(" | "):
        current = f"{current} | {token}" if current else token
        depth += token.count("[") - token.count("]")
        if depth == 0:
            parts.append(current)
            current = ""
    return parts


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(_plain(key)): _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, UntrustedString):
        return value.get_untrusted_value()
    return value


def _call(function: str, rules: Sequence[str], *positional: str) -> str:
    return f"{function}({', '.join([*positional, *rules])})"


def _text_rules(raw: Node) -> list[str]:
    rules: list[str] = []
    if raw.get("minLength"):
        rules.append(f"min_length={raw['minLength']}")
    if raw.get("maxLength") is not None:
        rules.append(f"max_length={raw['maxLength']}")
    if raw.get("pattern") is not None:
        rules.append(f"pattern={_python_pattern(raw['pattern'])!r}")
        meaning = {"email": "an e-mail address", "uri": "an absolute http(s) URL"}.get(
            str(raw.get("format"))
        )
        if meaning:
            rules.append(f"meaning={meaning!r}")
    return rules


def _python_pattern(pattern: str) -> str:
    # In JSON Schema `$` is the very end; in Python a line feed may follow it.
    return f"{pattern[:-1]}\\Z" if pattern.endswith("$") and not pattern.endswith("\\$") else pattern


def _number_rules(raw: Node) -> list[str]:
    names = {
        "minimum": "minimum",
        "maximum": "maximum",
        "exclusiveMinimum": "exclusive_minimum",
        "exclusiveMaximum": "exclusive_maximum",
    }
    return [f"{name}={raw[key]!r}" for key, name in names.items() if raw.get(key) is not None]


def _list_rules(raw: Node) -> list[str]:
    rules: list[str] = []
    if raw.get("minItems"):
        rules.append(f"min_items={raw['minItems']}")
    if raw.get("maxItems") is not None:
        rules.append(f"max_items={raw['maxItems']}")
    if raw.get("uniqueItems"):
        rules.append("unique=True")
    return rules


def _as_function(coercion: str) -> str:
    function, arguments = coercion.split("(", 1)
    return function if arguments == "value)" else f"lambda value: {coercion}"


def _retry_safety(raw: RawOperation) -> str:
    stated = raw.node.get("x-retry-safety")
    if stated is None:
        # RFC 9110, 9.2.2: the methods that may be repeated.
        return "safe" if raw.method in ("get", "put", "delete", "head", "options") else "unsafe"
    if stated not in _RETRY_SAFETIES:
        raise SpecError(f"x-retry-safety of {raw.path} is {stated!r}")
    return str(stated)


def _keywords(parameters: Sequence[ParameterView], body: BodyView | None) -> list[str]:
    required = [f"{p.argument}: {p.annotation}" for p in parameters if p.required]
    optional = [f"{p.argument}: {p.annotation} = UNSET" for p in parameters if not p.required]
    if body and body.required:
        required.append(f"body: {body.annotation}")
    elif body:
        optional.append(f"body: {body.annotation} = UNSET")
    return required + optional


def _path_expression(path: str, parameters: Sequence[ParameterView]) -> str:
    segments = [p for p in parameters if p.location == "path"]
    if not segments:
        return repr(path)
    literal, names = "", path
    wires = {p.constructor.split("'")[1]: p for p in segments}
    while "{" in names:
        before, rest = names.split("{", 1)
        wire, names = rest.split("}", 1)
        parameter = wires[wire]
        literal += before + f"{{{parameter.constant}.segment(OPERATION, {parameter.argument})}}"
    return f"f{literal + names!r}"


def _pairs_expression(parameters: Sequence[ParameterView], location: str) -> str:
    chosen = [p for p in parameters if p.location == location]
    if not chosen:
        return ""
    method = "pairs" if location == "query" else "header"
    parts = [f"*{p.constant}.{method}(OPERATION, {p.argument})" for p in chosen]
    listed = f"[{', '.join(parts)}]"
    return f"encode_query({listed})" if location == "query" else listed


def _parameter_note(node: Node, schema: Node) -> str:
    text = str(node.get("description") or schema.get("description") or "").strip()
    notes = [text if not text or text.endswith(".") else f"{text}."]
    if schema.get("default") is not None:
        notes.append(f"The server's default is {_shown(schema['default'])}.")
    if node.get("x-added-in") is not None:
        notes.append(f"Since API {node['x-added-in']}.")
    return " ".join(note for note in notes if note)


def _shown(default: Any) -> str:
    return str(default) if isinstance(default, bool | int | float) else f"`{default}`"


def _summary(raw: RawOperation) -> str:
    return str(raw.node.get("summary") or f"{raw.method.upper()} {raw.path}").rstrip(".")


def _detailed_docstring(raw: RawOperation) -> str:
    lines = ["", "Takes and raises what the plain function does.", "", "Returns:"]
    lines.append("    Status, header fields, and the body raw and decoded.")
    return _docstring(f"{_summary(raw)}.", lines, indent=4)


def _endpoint_docstring(
    raw: RawOperation, parameters: Sequence[ParameterView], body: BodyView | None
) -> str:
    node = raw.node
    summary = f"{_summary(raw)}."
    lines = ["", f"`{raw.method.upper()} {raw.path}`"]
    if node.get("x-added-in") is not None:
        lines[-1] += f", since API {node['x-added-in']}"
    lines[-1] += "."
    for key, label in (("description", ""), ("x-assumption", "Assumed: ")):
        for paragraph in str(node.get(key) or "").strip().split("\n\n"):
            if paragraph.strip():
                lines += ["", *textwrap.wrap(label + " ".join(paragraph.split()), _WIDTH)]
    arguments = [("client", "What sends the request.")]
    arguments += [(p.argument, p.description) for p in parameters]
    if body:
        arguments.append(("body", body.description))
    lines += ["", "Args:"]
    for name, text in arguments:
        lines += _wrapped_item(name, text or f"The `{name}` of the operation.")
    lines += ["", "Returns:", "    The decoded body.", "", "Raises:"]
    if parameters or body:
        lines += _wrapped_item("InvalidValueError", "An argument breaks a rule of the spec.")
    lines += _wrapped_item("Exception", "Whatever the client raises for a failed call.")
    return _docstring(summary, lines, indent=4)


def _wrapped_item(name: str, text: str) -> list[str]:
    return textwrap.wrap(
        f"{name}: {' '.join(text.split())}",
        _WIDTH,
        initial_indent="    ",
        subsequent_indent="        ",
        break_long_words=False,
    )


def _docstring(summary: str, body: Sequence[str] = (), *, indent: int) -> str:
    first, *rest = textwrap.wrap(" ".join(str(summary).split()), _WIDTH) or ["."]
    lines = [first] if not rest else [first, *rest]
    lines += body
    text = "\n".join(lines).replace("\\", "\\\\").replace('"""', "'''")
    if text.endswith('"'):
        text += " "
    if "\n" not in text:
        return f'"""{text}"""'
    padded = textwrap.indent(text, " " * indent).lstrip()
    return f'"""{padded}\n{" " * indent}"""'


def _common_imports(text: str, *, is_request: bool, renamed: bool) -> list[str]:
    lines = _type_imports(text, extra=["ClassVar"] if renamed else [], typed=is_request, optional="NotRequired" in text)
    lines.append("import attrs")
    if is_request:
        lines.append(f"from .. import checks{', coerce' if 'coerce.' in text else ''}")
        lines.append("from ..codec import Constructible")
        names = [name for name in ("UNSET", "Unset", "File") if name in text]
        if names:
            lines.append(f"from ..types import {', '.join(names)}")
    else:
        lines.append("from ..codec import Decodable")
    return lines


def _type_imports(
    text: str, *, extra: Sequence[str] = (), typed: bool = False, optional: bool = False
) -> list[str]:
    lines: list[str] = []
    if "datetime." in text:
        lines.append("import datetime")
    if "uuid.UUID" in text:
        lines.append("import uuid")
    abstract = [name for name in ("Mapping", "Sequence") if f"{name}[" in text]
    if abstract:
        lines.append(f"from collections.abc import {', '.join(abstract)}")
    names = [*extra]
    if "Any" in text:
        names.append("Any")
    if "Literal[" in text:
        names.append("Literal")
    if typed:
        names.append("TypedDict")
    if optional:
        names.append("NotRequired")
    if names:
        lines.append(f"from typing import {', '.join(sorted(names))}")
    return lines
