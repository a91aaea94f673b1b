"""Methods of the facade: their names, signatures and docstrings, and how lists are paged."""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from . import docstrings, forms, imports
from .document import Document, RawOperation
from .endpoint_code import summary
from .facade_code import (
    GroupView,
    MethodView,
    flat_body,
    group_imports,
    introduction,
    model_names,
    outcome,
    renamed,
    typing_names,
    with_builtins,
)
from .plan import Naming, Paging, Plan
from .reading import Problem, SpecError
from .securing import sends_secrets
from .views import EndpointView, ParameterView

_DEFAULT_PAGE_SIZE = 100
_ADVICE = "name one in `facade:` of the configuration"
_OPTIONS = "options: RequestOptions | None = None"
_BUILTINS = frozenset(name for name in vars(builtins) if name.islower() and name.isidentifier())


class Facade:
    """Describe the facade of one service.

    Args:
        document: The spec.
        plan: What its configuration says.
        endpoints: Every endpoint, and the package of its module.

    Attributes:
        names: The group and the method of each operation.
        problems: Names that clash, or that can't be used.
    """

    def __init__(
        self, document: Document, plan: Plan, endpoints: Sequence[tuple[str, EndpointView]]
    ) -> None:
        self._document = document
        self._plan = plan
        self.names: dict[str, tuple[str, str]] = {}
        self.problems: list[Problem] = []
        self._groups: dict[str, list[MethodView]] = {}
        self._code: dict[str, list[EndpointView]] = {}
        self._taken: dict[tuple[str, str], RawOperation] = {}
        for tag, view in endpoints:
            try:
                self._add(tag, view)
            except SpecError as error:
                self.problems.append(Problem(view.raw.pointer, str(error)))
        for (group, name), raw in self._taken.items():
            if not group and name in self._groups:
                text = f"{name} is a group and a method of the client; {_ADVICE}"
                self.problems.append(Problem(raw.pointer, text))

    def _add(self, tag: str, view: EndpointView) -> None:
        raw = view.raw
        naming = self._naming(tag, raw, view.id)
        group, taken = naming.group or "", self._taken
        views, names = self._written(tag, view, naming)
        if not self._states_method(raw) and any((group, name) in taken for name in names):
            # The whole id tells apart what the rule does not.
            naming = replace(naming, method=_snake(raw.id))
            views, names = self._written(tag, view, naming)
        for name in names:
            if other := taken.get((group, name)):
                raise SpecError(f"{raw.id} and {other.id} both become {group}.{name}; {_ADVICE}")
        taken |= {(group, name): raw for name in names}
        self.names[view.id] = group, names[0]
        self._groups.setdefault(group, []).extend(views)
        self._code.setdefault(group, []).extend([] if naming.by_hand else [view])

    @property
    def groups(self) -> list[GroupView]:
        """The groups, the client itself left out."""
        return [self._group(name) for name in self._groups if name]

    @property
    def client(self) -> GroupView:
        """The methods of the client itself."""
        view = self._group("")
        # The client declares its `execute` with it.
        lines = [line for line in view.imports if not line.startswith("from typing import")]
        names = sorted({"TYPE_CHECKING", "Any", *typing_names(view.imports)})
        return replace(view, imports=(f"from typing import {', '.join(names)}", *lines))

    def _group(self, name: str) -> GroupView:
        views = self._code.get(name, [])
        methods = self._groups.get(name, [])
        shadowed = [n for m in methods for n in (m.name,) if n in _BUILTINS]
        if shadowed:
            methods = [with_builtins(method, shadowed) for method in methods]
        code = "\n".join(
            text
            for m in methods
            for text in (*m.overloads, *m.deprecated_overloads, m.signature, m.result, m.row)
        )
        types = [line for line in imports.for_types(code) if not line.startswith("from typing")]
        types += [f"from ..models import {m.row}" for m in methods if m.paging and m.paging.items]
        models = {name for view in views for name in model_names(view) if name in code}
        types += [f"from ..models import {name}" for name in models]
        types += ["import builtins"] if "builtins." in code else []
        return GroupView(
            name=name,
            class_name=f"Async{''.join(part.capitalize() for part in name.split('_'))}Resource",
            docstring=docstrings.docstring(self._description(name), indent=4),
            methods=tuple(methods),
            imports=tuple(group_imports(methods, code)),
            type_imports=tuple(sorted(set(types))),
        )

    def _description(self, group: str) -> str:
        for tag in self._document.root.get("tags") or ():
            if _snake(tag["name"]) == group and tag.get("description"):
                return str(tag["description"])
        return f"Operations of the group `{group}`."

    def _written(
        self, tag: str, view: EndpointView, naming: Naming
    ) -> tuple[list[MethodView], list[str]]:
        """Describe the methods of an operation that are written, and name all that it has."""
        if naming.by_hand:
            return [], [naming.method or ""]
        method = self._method(tag, view, naming)
        return [method], method.names

    def _states_method(self, raw: RawOperation) -> bool:
        stated = self._plan.operations.get(raw.id, Naming())
        return bool(stated.method or raw.node.get("x-method"))

    def _naming(self, tag: str, raw: RawOperation, module: str) -> Naming:
        stated = self._plan.operations.get(raw.id, Naming())
        group = stated.group if stated.group is not None else raw.node.get("x-group")
        group = tag if group is None else str(group)
        method = stated.method or raw.node.get("x-method") or method_name(raw.id, group)
        is_name = method.isidentifier() and not keyword.iskeyword(method)
        method = method if is_name or self._states_method(raw) else module
        for name in (group, method):
            if name and (not name.isidentifier() or keyword.iskeyword(name) or name[0] == "_"):
                raise SpecError(f"{raw.id}: {name!r} can't be a name; {_ADVICE}")
        return replace(stated, group=group, method=str(method))

    def _method(self, tag: str, sent: EndpointView, naming: Naming) -> MethodView:
        view = renamed(sent, self._plan.renames)
        positional = [p for p in view.parameters if self._is_positional(p, view, naming)]
        others = [p for p in view.parameters if p not in positional]
        flat_positional = [a for a in self._flat(view, naming) if a[0] in naming.positional]
        flat_others = [a for a in self._flat(view, naming) if a[0] not in naming.positional]
        if naming.positional:
            positional.sort(key=lambda p: naming.positional.index(p.argument))
        texts = {p.argument: self._keyword(p, view, naming) for p in positional}
        texts |= dict(flat_positional)
        leading = [texts[name] for name in naming.positional or texts]
        keywords = [self._keyword(p, view, naming) for p in sorted(others, key=self._is_optional)]
        keywords += [text for _, text in flat_others]
        forwarded = [
            f"{p.argument}={self._given(own)}"
            for p, own in zip(sent.parameters, view.parameters, strict=True)
        ]
        overloads, signature, body = self._with_body(view, naming, leading, keywords)
        old = [p.argument for p in others if p.is_deprecated]
        deprecated: tuple[str, ...] = ()
        fields = view.body.fields if view.body and naming.flat else ()
        old += [f.name for f in fields if f.is_deprecated and f.name not in naming.positional]
        newer = view.body and view.body.without_deprecated()
        if old or (newer != view.body and not naming.flat):
            deprecated = overloads or (signature,)
            kept = [text for text in keywords if text.split(":")[0] not in old]
            newest = replace(view, body=newer)
            overloads, without, _ = self._with_body(newest, naming, leading, kept)
            overloads = overloads or (without,)
            deprecated = tuple(one for one in deprecated if one not in overloads)
        if sent.body and view.body and naming.flat:
            body = [flat_body(sent.body, view.body, self._plan.skip_empty)]
        call = ", ".join([*forwarded, *body])
        made = MethodView(
            name=str(naming.method),
            import_path=f"..api.{tag}.{view.id}",
            builder=view.builder,
            result=view.result_type,
            overloads=overloads,
            deprecated_overloads=deprecated,
            signature=signature,
            call=call,
            docstring=self._docstring(view, naming, positional, others),
            is_secret=sends_secrets(self._document, view.raw),
            is_deprecated=view.is_deprecated,
        )
        return self._paged(made, view, naming, positional, others)

    def _is_positional(self, parameter: ParameterView, view: EndpointView, naming: Naming) -> bool:
        if naming.positional:
            return parameter.argument in naming.positional
        if self._is_of_client(parameter):
            return False
        if parameter.location == "path":
            return True
        required = [p for p in view.parameters if p.required and not self._is_of_client(p)]
        return required == [parameter] and view.body is None

    def _is_of_client(self, parameter: ParameterView) -> bool:
        """Whether an argument that is not given is the client's."""
        return parameter.argument in self._plan.client_arguments

    def _is_optional(self, parameter: ParameterView) -> bool:
        return not parameter.required or self._is_of_client(parameter)

    def _given(self, parameter: ParameterView) -> str:
        """Write the value of an argument for a request."""
        if parameter.argument in self._plan.skip_empty:
            return f"{parameter.argument} or UNSET"
        if not self._is_of_client(parameter):
            return parameter.argument
        wanted = ", is_required=True" if parameter.required else ""
        return f'self._or_default("{parameter.argument}", {parameter.argument}{wanted})'

    def _flat(self, view: EndpointView, naming: Naming) -> list[tuple[str, str]]:
        """List the fields of the body that are arguments, with their annotations."""
        if not naming.flat or view.body is None:
            return []
        fields = sorted(view.body.fields, key=lambda f: not f.required)
        return [(f.name, f.argument) for f in fields]

    def _keyword(self, parameter: ParameterView, view: EndpointView, naming: Naming) -> str:
        argument, annotation = parameter.argument, parameter.annotation
        if self._is_of_client(parameter):
            return f"{argument}: {annotation.removesuffix(' | Unset | None')} | None = None"
        if parameter.required:
            return f"{argument}: {annotation}"
        default = self._default(parameter, naming)
        bare = annotation.removesuffix(" | Unset | None")
        return (
            f"{argument}: {bare} | None = None"
            if default is None
            else (f"{argument}: {bare} = {default!r}")
        )

    def _default(self, parameter: ParameterView, naming: Naming) -> Any:
        if parameter.argument in naming.defaults:
            return naming.defaults[parameter.argument]
        return parameter.default if self._plan.send_defaults else None

    def _with_body(
        self, view: EndpointView, naming: Naming, leading: list[str], keywords: list[str]
    ) -> tuple[tuple[str, ...], str, list[str]]:
        """Write the overloads, the signature, and the arguments of the request for the body."""
        body = view.body
        if body is None or naming.flat:
            return (), _signature(leading, [*keywords, _OPTIONS]), []
        accepted = body.annotation.removesuffix(" | Unset")
        if not body.forms:
            given = f"data: {accepted}" if body.required else f"data: {accepted} | None = None"
            written = "data" if body.required else "UNSET if data is None else data"
            signature = _signature([*leading, given], [*keywords, _OPTIONS])
            return (), signature, [f"body={written}"]
        needs_fields = all(any(f.required for f in form.fields) for form in body.forms)
        if not (body.required and needs_fields):
            accepted += " | None"
        taken = {text.split(":")[0] for text in (*leading, *keywords)} | forms.TAKEN
        named = forms.renames(body, taken)
        overloads = (
            _signature([*leading, f"data: {accepted}"], [*keywords, _OPTIONS]),
            *(
                _signature(leading, [*keywords, _OPTIONS, *forms.keywords(form, named)])
                for form in forms.distinct(body.forms)
            ),
        )
        general = [*leading, "data: Any = None"]
        signature = _signature(general, [*keywords, _OPTIONS, "**fields: Any"])
        made = forms.made(body, named)
        return overloads, signature, [f"body={made}" if body.required else f"body={made} or UNSET"]

    def _docstring(
        self,
        view: EndpointView,
        naming: Naming,
        positional: list[ParameterView],
        others: list[ParameterView],
    ) -> str:
        body = view.body
        arguments = [(p.argument, p.description) for p in positional]
        flat = {f.name: f.description for f in body.fields} if body and naming.flat else {}
        arguments += [(n, text) for n, text in flat.items() if n in naming.positional]
        if body and not naming.flat:
            arguments.append(("data", forms.note(body)))
        arguments += [(p.argument, p.description) for p in sorted(others, key=self._is_optional)]
        arguments += [(n, text) for n, text in flat.items() if n not in naming.positional]
        arguments.append(("options", "Settings for this call only."))
        lines = list(introduction(view.raw))
        lines += ["", "Args:"]
        for name, text in arguments:
            lines += docstrings.item(name, text or f"The `{name}` of the operation.")
        if body and not naming.flat:
            taken = {p.argument for p in (*positional, *others)} | forms.TAKEN
            lines += forms.fields(body, forms.renames(body, taken))
        lines += outcome(view, self._document)
        return docstrings.docstring(summary(view.raw), lines, indent=8)

    def _paged(
        self,
        method: MethodView,
        view: EndpointView,
        naming: Naming,
        positional: list[ParameterView],
        others: list[ParameterView],
    ) -> MethodView:
        style = next((s for s in self._plan.paging if self._fits(s, view)), None)
        if style is None or view.body is not None:
            return method
        name = method.name
        leading = [self._keyword(p, view, naming) for p in positional]
        place = {style.limit, style.offset or style.cursor}
        rest = sorted((p for p in others if p.name not in place), key=self._is_optional)
        if any(p.argument == "page_size" for p in (*positional, *rest)):
            raise SpecError("the argument page_size is taken; name it in `renames:` of `facade:`")
        keywords = [*(self._keyword(p, view, naming) for p in rest), _OPTIONS]
        old = [p.argument for p in rest if p.is_deprecated]
        arguments = [(p.argument, p.description) for p in positional]
        for limit in (p for p in others if p.name == style.limit):
            most = limit.maximum or _DEFAULT_PAGE_SIZE
            keywords.insert(0, f"page_size: int = {min(_DEFAULT_PAGE_SIZE, int(most))}")
            arguments += [("page_size", f"Rows fetched at a time, up to {most}.")]
        newer = [text for text in keywords if text.split(":")[0] not in old]
        arguments += [(p.argument, p.description) for p in rest]
        arguments += [("options", "Settings for these calls only.")]
        lines = ["", "Args:"]
        for argument, text in arguments:
            lines += docstrings.item(argument, text or f"The `{argument}` of the operation.")
        result = method.result.removesuffix(" | None")
        is_list = not style.items
        row = result[5:-1] if is_list else view.rows[style.items]
        text = f"{summary(view.raw)[:-1]}, page by page as they are needed."
        page_summary = f"{summary(view.raw)[:-1]}, with how many there are in all."
        if style.as_page:
            page_summary = f"{summary(view.raw)[:-1]}, one page of them."
        return replace(
            method,
            paging=style,
            page_name=f"{name}_page" if is_list or style.as_page else "",
            page_docstring=method.docstring.replace(summary(view.raw), page_summary, 1),
            iter_name=f"iter{name[4:]}"
            if name == "list" or name[:5] == "list_"
            else f"iter_{name}",
            iter_signature=_signature(leading, keywords),
            iter_without_deprecated=_signature(leading, newer) if newer != keywords else "",
            iter_docstring=docstrings.docstring(text, lines, indent=8),
            row=row,
            forwarded=", ".join(f"{p.argument}={p.argument}" for p in (*positional, *rest)),
        )

    def _fits(self, style: Paging, view: EndpointView) -> bool:
        names = {p.name for p in view.parameters}
        wanted = {style.limit, style.offset or style.cursor} - {""}
        if not wanted <= names:
            return False
        if not style.items:
            return view.result_type.startswith("list[") and "|" not in view.result_type
        if style.items not in view.rows:
            return False
        return not style.key or style.key in view.row_fields[style.items]


def method_name(operation_id: str, group: str) -> str:
    """Name the method of an operation: its id without the words of its group."""
    words = _snake(operation_id).split("_")
    own = [_singular(word) for word in group.split("_")] if group else []
    for place in range(len(words) - len(own) + 1):
        if own and [_singular(word) for word in words[place : place + len(own)]] == own:
            rest = "_".join([*words[:place], *words[place + len(own) :]])
            return rest if rest and not keyword.iskeyword(rest) else "_".join(words)
    return "_".join(words)


def _snake(text: str) -> str:
    text = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", text)
    return re.sub(r"\W+|_+", "_", text).strip("_").lower()


def _singular(word: str) -> str:
    return word.removesuffix("s")


def _signature(positional: Iterable[str], keywords: Iterable[str]) -> str:
    return ", ".join(["self", *positional, "*", *keywords])
