"""Endpoints as their template sees them."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from openapi_python_client.parser.bodies import BodyType

from . import docstrings
from . import endpoint_code as code
from .document import Document, RawOperation
from .expressions import Expressions, as_function, undecodable, union
from .forms import Forms, models_of
from .parsed import (
    AnyProperty,
    FileProperty,
    ListProperty,
    ModelProperty,
    ModelUnion,
    NoneProperty,
    Property,
    alternatives,
    argument_names,
    attribute_names,
    free_value,
    identifier,
    is_free_form,
    leaves,
    properties_of,
    wire_name,
    wires_of,
)
from .reading import Node, Problem, SpecError
from .securing import optional_security, retry_safety, security, server
from .shapes import successes
from .views import BodyView, EndpointView, ParameterView

if TYPE_CHECKING:
    from openapi_python_client.config import Config
    from openapi_python_client.parser.bodies import Body
    from openapi_python_client.parser.openapi import Endpoint
    from openapi_python_client.parser.responses import Response

_OK = 200
_NO_CONTENT = 204
_DEEPEST_KEY = 8


class Endpoints:
    """Describe the endpoints of one spec.

    Args:
        document: The spec.
        config: The generator's configuration.

    Raises:
        SpecError: Two operations would get the same name.
    """

    def __init__(self, document: Document, config: Config) -> None:
        self._document = document
        self._prefix: str = config.field_prefix
        self._expressions = Expressions(document, self._prefix)
        # Modules of endpoints load models through the package.
        self._scoped = Expressions(document, self._prefix, "models.")
        self._forms = Forms(document, self._expressions, self._prefix)
        self._operations: dict[str, RawOperation] = {}
        for raw in document.operations.values():
            name = identifier(raw.id, self._prefix)
            if name in self._operations:
                raise SpecError(f"two operations become the module {name}")
            self._operations[name] = raw

    def raw(self, endpoint: Endpoint) -> RawOperation:
        """Return the operation of an endpoint as the spec has it."""
        return self._operations[str(endpoint.name)]

    def faults(self, endpoint: Endpoint) -> Iterator[Problem]:
        """Say which bodies and answers of an endpoint can't be decoded."""
        for body in endpoint.bodies:
            yield from (Problem("/requestBody", text) for text in undecodable(body.prop, "a body"))
        where = f"the answer of {self.raw(endpoint).id}"
        for response in endpoint.responses:
            place = f"/responses/{response.status_code.pattern}"
            yield from (Problem(place, text) for text in undecodable(response.prop, where))

    def endpoint(self, endpoint: Endpoint) -> tuple[EndpointView, list[Problem]]:
        """Describe an endpoint, and say what the templates have no answer to and leave out."""
        raw = self.raw(endpoint)
        problems: list[Problem] = []
        parameters = tuple(self._parameters(endpoint, raw, problems))
        body: BodyView | None = None
        with _collected(problems, f"{raw.pointer}/requestBody"):
            body = self._body(endpoint, raw)
        safety = ""
        with _collected(problems, raw.pointer):
            safety = retry_safety(raw.node, raw.method)
        result_type, _ = self._responses(endpoint, raw, self._expressions)
        scoped_result, responses = self._responses(endpoint, raw, self._scoped)
        answers = list(map(self._document.resolve, (raw.node.get("responses") or {}).values()))
        is_known = bool(successes(raw.node.get("responses") or {}))
        or_bytes = not is_known or any(answer.get("x-or-bytes") for answer in answers)
        json_types = dict.fromkeys(
            answer.get("x-json-type", "application/json")
            for answer in answers
            if answer.get("content")
        )
        if or_bytes and is_known:
            result_type = union([result_type, "bytes"])
            scoped_result = union([scoped_result, "bytes"])
        names = [*(parameter.argument for parameter in parameters), *(["body"] if body else [])]
        rows = dict(self._rows(endpoint))
        path = raw.path.partition("#")[0]  # a fragment only tells operations of one path apart
        view = EndpointView(
            raw=raw,
            rows={name: type_ for name, (type_, _) in rows.items()},
            row_fields={name: fields for name, (_, fields) in rows.items()},
            id=str(endpoint.name),
            method=raw.method.upper(),
            path_template=repr(path),
            path_expression="" if problems else code.path_expression(path, parameters),
            query_expression=code.query_expression(parameters),
            header_expression=code.header_expression(parameters),
            retry_safety=safety,
            security=repr(security(self._document, raw.node)),
            optional_security=repr(optional_security(self._document, raw.node)),
            required_scope=repr(raw.node.get("x-required-scope")),
            server=server(self._document, raw),
            or_bytes=or_bytes,
            json_type=", ".join(json_types) or "application/json",
            is_deprecated=raw.node.get("deprecated") is True,
            summary_literal=repr(str(raw.node.get("summary") or "")),
            result_type=result_type,
            scoped_result=scoped_result,
            responses=responses,
            parameters=parameters,
            body=body,
            signatures=code.signatures(parameters, body),
            without_deprecated=code.without_deprecated(parameters, body),
            forwarded=", ".join(f"{name}={name}" for name in names),
            docstring=code.endpoint_docstring(raw, parameters, body),
            detailed_docstring=code.detailed_docstring(raw),
            imports=tuple(
                code.module_imports(
                    parameters,
                    body,
                    scoped_result,
                    is_deprecated=raw.node.get("deprecated") is True,
                )
            ),
            classes=tuple(code.classes(endpoint)),
        )
        return view, problems

    def _parameters(
        self, endpoint: Endpoint, raw: RawOperation, problems: list[Problem]
    ) -> Iterator[ParameterView]:
        nodes = {(node["in"], node["name"]): node for node in raw.parameters}
        arguments = argument_names(nodes, self._prefix)
        for location, prop in endpoint.iter_all_parameters():
            place = location.value, wire_name(prop)
            with _collected(problems, raw.pointer, f"{place[1]}: "):
                yield self._parameter(*place, arguments[place], prop, nodes[place])

    def _parameter(
        self, location: str, wire: str, argument: str, prop: Property, node: Node
    ) -> ParameterView:
        schema = self._document.flattened(node.get("schema") or {})
        before: list[str] = []
        after = [] if prop.required else ["Unset", "None"]
        arguments = [repr(wire), f"lambda: {self._scoped.check(prop, schema)}"]
        conversion = self._scoped.coercion(prop, schema)
        if conversion is not None:
            arguments.append(as_function(conversion))
        if location == "query" and conversion == "coerce.moment(value)":
            # In filters, a date stands for its first moment.
            arguments[-1] = "coerce.moment_or_day"
            before = ["datetime.date"]
        if argument != wire:
            arguments.append(f"argument={argument!r}")
        kinds = [kind for kind in alternatives(prop) if not isinstance(kind, NoneProperty)]
        is_list = any(isinstance(kind, ListProperty) for kind in kinds)
        is_object = any(isinstance(kind, ModelProperty | ModelUnion) for kind in kinds)
        if node.get("style") not in ("deepObject", "json"):
            _refuse_nested_values(prop)
        arguments += code.style_arguments(location, node, is_list=is_list, is_object=is_object)
        if prop.required and location != "path":
            arguments.append("required=True")
        return ParameterView(
            name=wire,
            location=location,
            argument=argument,
            constructor=f"Parameter({', '.join(arguments)})",
            annotation=union([*before, self._expressions.accepted(prop, schema), *after]),
            scoped=union([*before, self._scoped.accepted(prop, schema), *after]),
            required=prop.required,
            description=code.parameter_note(node, schema),
            owners=tuple(self._expressions.owners(schema)),
            default=schema.get("default"),
            maximum=schema.get("maximum"),
            is_deprecated=bool(docstrings.deprecation(node, schema)) and not prop.required,
        )

    def _body(self, endpoint: Endpoint, raw: RawOperation) -> BodyView | None:
        if not endpoint.bodies:
            return None
        if len(endpoint.bodies) > 1:
            raise SpecError(f"{raw.id} has several kinds of body")
        body = endpoint.bodies[0]
        request_body = self._document.resolve(raw.node["requestBody"])
        media: Node = request_body["content"][body.content_type.get_untrusted_value()]
        schema = self._document.flattened(media["schema"])
        required = bool(request_body.get("required", False))
        unset = "" if required else " | Unset"
        models, is_list = models_of(body.prop)
        forms = tuple(self._forms.form(model) for model in models)
        classes = {name for model in models for name in code.field_classes(model)}
        return BodyView(
            constructor=self._body_constructor(body.prop, schema),
            annotation=self._expressions.accepted(body.prop, schema) + unset,
            scoped=self._scoped.accepted(body.prop, schema) + unset,
            required=required,
            arguments=tuple(_body_arguments(body, raw, media, required=required)),
            description=str(
                request_body.get("description") or schema.get("description") or ""
            ).strip(),
            forms=forms,
            is_list=is_list,
            classes=tuple(sorted(classes | {f"{form.name}Dict" for form in forms if form.name})),
        )

    def _rows(self, endpoint: Endpoint) -> Iterator[tuple[str, tuple[str, frozenset[str]]]]:
        """List what lists of the answer hold: by field name, the type of a row and its fields."""
        for response in endpoint.responses.patterns:
            if code.success_status(response) is None or not isinstance(
                response.prop, ModelProperty
            ):
                continue
            names = self._forms.names(response.prop)
            for inner in properties_of(response.prop):
                for option in alternatives(inner):
                    if isinstance(option, ListProperty):
                        row = option.inner_property
                        own = self._forms.names(row) if isinstance(row, ModelProperty) else {}
                        name = names[wire_name(inner)]
                        yield name, (self._expressions.annotation(row), frozenset(own.values()))

    def _body_constructor(self, prop: Property, schema: Node) -> str:
        check = self._scoped.check(prop, schema)
        arguments = [f"lambda: {check}"]
        conversion = self._scoped.conversion(prop, schema)
        # A body of one model needs no conversion: its check names the model, and `Body` makes one of a dict.
        if conversion is not None and not check.startswith("checks.model("):
            arguments.append(as_function(conversion))
        key_paths = list(self._key_paths(schema, ()))
        if key_paths:
            arguments.append(f"key_paths={key_paths!r}")
        return f"Body({', '.join(arguments)})"

    def _key_paths(self, node: Node, prefix: tuple[str, ...]) -> Iterator[list[str]]:
        """Find the idempotency keys in a body."""
        if len(prefix) > _DEEPEST_KEY:
            return
        schema = self._document.flattened(node)
        if schema.get("x-idempotency-key") is True:
            yield list(prefix)
        for option in (*(schema.get("anyOf") or ()), *(schema.get("oneOf") or ())):
            if "$ref" in option or "type" in option:
                yield from self._key_paths(option, prefix)
        names = attribute_names(wires_of(schema), self._prefix)
        for name, inner in (schema.get("properties") or {}).items():
            yield from self._key_paths(inner, (*prefix, names[name]))
        if "items" in schema:
            yield from self._key_paths(schema["items"], (*prefix, "*"))

    def _responses(
        self, endpoint: Endpoint, raw: RawOperation, expressions: Expressions
    ) -> tuple[str, str]:
        types: dict[int, str] = {}
        for response in endpoint.responses.patterns:
            status = code.success_status(response)
            if status is not None:
                types.setdefault(status, self._response_type(response, raw, status, expressions))
        default = endpoint.responses.default
        if not types and default is not None:
            types = {_OK: self._response_type(default, raw, _OK, expressions)}
        if not types and not successes(raw.node.get("responses") or {}):
            return "Any", f"{{{_OK}: Any, {_NO_CONTENT}: None}}"
        if not types:
            types = {_NO_CONTENT: "None"}
        entries = ", ".join(f"{status}: {type_}" for status, type_ in types.items())
        return union(types.values()), f"{{{entries}}}"

    def _response_type(
        self, response: Response, raw: RawOperation, status: int, expressions: Expressions
    ) -> str:
        if isinstance(response.prop, FileProperty):
            return "bytes"
        if isinstance(response.prop, AnyProperty | NoneProperty):
            node = raw.node["responses"][response.status_code.pattern]
            has_content = bool(self._document.resolve(node).get("content"))
            return "Any" if has_content and status != _NO_CONTENT else "None"
        return expressions.annotation(response.prop)


@contextlib.contextmanager
def _collected(problems: list[Problem], pointer: str, name: str = "") -> Iterator[None]:
    """Collect what is refused, so that one run names all of it."""
    try:
        yield
    except SpecError as error:
        problems.append(Problem(pointer, f"{name}{error}"))


def _refuse_nested_values(prop: Property) -> None:
    """Refuse lists and objects that hold lists or objects, where no style is for them."""
    for option in alternatives(prop):
        inner: list[Property] = []
        if isinstance(option, ListProperty):
            inner = [option.inner_property]
        elif isinstance(option, ModelProperty | ModelUnion):
            models = option.members if isinstance(option, ModelUnion) else [option]
            inner = [field for model in models for field in _values(model)]
        for value in inner:
            if any(
                isinstance(kind, ListProperty | ModelProperty | ModelUnion)
                for kind in alternatives(value)
            ):
                raise SpecError("no style for lists and objects in lists and objects")


def _values(model: ModelProperty) -> list[Property]:
    value = free_value(model) if is_free_form(model) else None
    return [*properties_of(model), *([value] if value is not None else [])]


def _is_model(prop: Property) -> bool:
    return isinstance(prop, ModelProperty) and not is_free_form(prop)


def _body_arguments(body: Body, raw: RawOperation, media: Node, *, required: bool) -> Iterator[str]:
    content_type = media.get("x-content-type") or body.content_type.get_untrusted_value()
    if body.body_type == BodyType.FILES:
        if not all(
            _is_model(kind) or isinstance(kind, ModelUnion) for kind in alternatives(body.prop)
        ):
            raise SpecError(f"{raw.id}: no template for a form without described fields")
        name, expression = "form", "_BODY.form(OPERATION, body)"
    elif body.body_type == BodyType.JSON:
        name, expression = "content", "_BODY.json(OPERATION, body)"
    elif body.body_type == BodyType.DATA:
        _refuse_nested(body.prop, raw)
        name, expression = "content", "_BODY.urlencoded(OPERATION, body)"
    elif isinstance(body.prop, FileProperty):
        name, expression = "file", "_BODY.checked(OPERATION, body)"
    else:
        raise SpecError(f"{raw.id}: no template for a body of type {content_type}")
    yield (
        f"{name}={expression},"
        if required
        else (f"{name}={expression} if body is not UNSET else None,")
    )
    if name in ("content", "file"):
        yield f"content_type={content_type!r},"


def _refuse_nested(prop: Property, raw: RawOperation) -> None:
    """Refuse a form that is not an object of texts, numbers, and lists of them."""
    models = [
        model
        for option in alternatives(prop)
        for model in (option.members if isinstance(option, ModelUnion) else [option])
    ]
    fields = [
        f for model in models if isinstance(model, ModelProperty) for f in properties_of(model)
    ]
    nested = [
        wire_name(field)
        for field in fields
        if any(isinstance(leaf, ModelProperty | FileProperty) for leaf in leaves(field))
    ]
    if nested or not fields:
        reason = f"its fields {', '.join(nested)} are" if nested else "it is"
        raise SpecError(f"{raw.id}: no template for this form: {reason} not texts and numbers")
