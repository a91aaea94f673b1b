"""Run openapi-python-client with our templates."""

from __future__ import annotations

import contextlib
import gc
import io
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2.bccache import Bucket, BytecodeCache
from openapi_python_client import Project
from openapi_python_client.config import Config, MetaType
from openapi_python_client.parser import GeneratorData

from . import docstrings
from .compose import settle_components, with_components
from .configuration import named_in, package_name, read_config, read_table
from .derive_sync import derive_trees
from .document import Document, read_patched
from .endpoints import Endpoints
from .facade import Facade
from .facade_code import check_names
from .formatting import tidy
from .models import Models
from .parsed import EnumProperty, ModelProperty, class_name, is_free_form, module_of, name_of
from .parsing import leave_out, parse, text
from .patches import load_patches
from .plan import Plan
from .reading import Problem, SpecError
from .references import escaped
from .securing import security_schemes
from .skipping import Refusals, existing
from .views import EndpointView, ModelView
from .vocabulary import examined

SPEC_SUFFIXES = (".yaml", ".yml", ".json")
TEMPLATES = Path(__file__).resolve().parent.parent / "templates"


@dataclass(frozen=True)
class Service:
    """One API: its spec and the configuration of its package.

    Args:
        name: Name of the files.
        directory: Where they lie.
    """

    name: str
    directory: Path

    @property
    def spec(self) -> Path:
        """Path of the spec, which is JSON or YAML."""
        found = [self.directory / f"{self.name}{suffix}" for suffix in SPEC_SUFFIXES]
        return next((path for path in found if path.is_file()), found[0])

    @property
    def config_file(self) -> Path:
        """Path of the generator's configuration."""
        return self.directory / f"{self.name}.config.yaml"

    @property
    def patches_file(self) -> Path:
        """Path of the deviations from the spec, a file that need not exist."""
        return patches_file(self.config_file)

    @property
    def package(self) -> str:
        """Name of the generated package.

        Raises:
            SpecError: The configuration can't be read, or names no package.
        """
        return package_name(read_config(self.config_file), self.config_file)


def services(directory: Path) -> list[Service]:
    """Find the services that have a configuration in a directory."""
    suffix = ".config.yaml"
    names = sorted(path.name.removesuffix(suffix) for path in directory.glob(f"*{suffix}"))
    return [Service(name, directory) for name in names]


def patches_file(config_file: Path) -> Path:
    """Return the path of the patches that lie beside a configuration."""
    name = config_file.name.removesuffix(".config.yaml")
    return config_file.with_name(f"{name}.patches.yaml")


class _Compiled(BytecodeCache):
    """Keep compiled templates: compiling takes most of the time of a small package."""

    def __init__(self) -> None:
        self._code: dict[tuple[str, str], Any] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._code.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._code[bucket.key, bucket.checksum] = bucket.code


_COMPILED = _Compiled()


class _Project(Project):
    """Write a package as our templates want it."""

    def __init__(
        self,
        *,
        openapi: GeneratorData,
        config: Config,
        models: Models,
        places: Places,
    ) -> None:
        super().__init__(openapi=openapi, config=config, custom_template_path=TEMPLATES)
        self.env.bytecode_cache = _COMPILED
        self.problems: list[Problem] = []
        self._places = places
        self._models = models

    def describe(
        self, document: Document, endpoints: Endpoints, plan: Plan, config_file: Path
    ) -> None:
        """Describe what the package holds, and collect what is refused."""
        self._views = list(self._endpoint_views(endpoints))
        self._model_views = list(self._views_of_models())
        if not self.problems:
            with named_in(config_file):
                check_names(plan, [view for _, view in self._views])
        self._facade = Facade(document, plan, self._views)
        self.problems += self._facade.problems
        title = str(document.root["info"]["title"])
        version = self.version.get_untrusted_value()
        summary = f"{title} {version}: endpoints and models, generated from the OpenAPI spec."
        loading = (
            "Importing this package loads nothing but itself; models and operations load when they"
            " are first used. `pinbridge.runtime` has plain clients to send requests with."
        )
        self.env.globals.update(
            exports=self._models.exports,
            operation_modules=[(view.id, f"api.{tag}.{view.id}") for tag, view in self._views],
            operation_methods=[
                (id_, f"{group}.{method}" if group else method)
                for id_, (group, method) in self._facade.names.items()
            ],
            security_schemes=security_schemes(document),
            package_docstring=docstrings.docstring(
                summary, docstrings.paragraphs(loading), indent=0
            ),
        )

    def _endpoint_views(self, endpoints: Endpoints) -> Iterator[tuple[str, EndpointView]]:
        for tag, collection in self.openapi.endpoint_collections_by_tag.items():
            for endpoint in collection.endpoints:
                view, problems = endpoints.endpoint(endpoint)
                self.problems += problems
                yield str(tag), view

    def _views_of_models(self) -> Iterator[tuple[str, ModelView]]:
        for model in self.openapi.models:
            if not is_free_form(model):
                with self._refusals(self._places.of(model)):
                    yield module_of(model), self._models.model(model)

    def _create_package(self) -> None:
        (self.package_dir / "py.typed").touch()
        for name in ("operations.py", "security.py"):
            self._render(f"{name}.jinja", self.package_dir / name)
        self._render("package_init.py.jinja", self.package_dir / "__init__.py")
        self._build_facade(self._facade)

    def _build_models(self) -> None:
        directory = self.package_dir / "models"
        directory.mkdir()
        self._render("models_init.py.jinja", directory / "__init__.py")
        for module, view in self._model_views:
            self._render("model.py.jinja", directory / f"{module}.py", model=view)
        for union in self._models.unions():
            path = directory / f"{union.module}.py"
            self._render("union.py.jinja", path, union=union)
        for enum in self.openapi.enums:
            if not isinstance(enum, EnumProperty):
                raise SpecError(f"no template for the enum {enum.class_info.name}")
            template = "int_enum.py.jinja" if enum.value_type is int else "str_enum.py.jinja"
            path = directory / f"{module_of(enum)}.py"
            self._render(template, path, enum=self._models.enum(enum), name=name_of(enum))

    def _build_api(self) -> None:
        directory = self.package_dir / "api"
        directory.mkdir()
        self._render("api_init.py.jinja", directory / "__init__.py")
        for tag in dict.fromkeys(tag for tag, _ in self._views):
            (directory / tag).mkdir()
            self._render("endpoint_init.py.jinja", directory / tag / "__init__.py", tag=tag)
        for tag, view in self._views:
            path = directory / tag / f"{view.id}.py"
            self._render("endpoint_module.py.jinja", path, endpoint=view)

    def _build_facade(self, facade: Facade) -> None:
        directory = self.package_dir / "_async"
        directory.mkdir()
        groups, client = facade.groups, facade.client
        self._render("facade_init.py.jinja", directory / "__init__.py")
        path = directory / "facade.py"
        self._render("facade_client.py.jinja", path, groups=groups, client=client)
        for group in groups:
            path = directory / f"{group.name}.py"
            self._render("facade_group.py.jinja", path, group=group)
        derive_trees(self.package_dir, self.package_dir, is_formatted=False)

    @contextlib.contextmanager
    def _refusals(self, pointer: str) -> Iterator[None]:
        """Collect what is refused, so that one run names all of it."""
        try:
            yield
        except SpecError as error:
            found = error.problems or [Problem("", str(error))]
            self.problems += [Problem(pointer + inner.pointer, inner.text) for inner in found]

    def _render(self, template: str, path: Path, **values: object) -> None:
        text = self.env.get_template(template).render(**values)
        path.write_text(text, encoding="utf-8", newline="\n")

    def _run_post_hooks(self) -> None:
        tidy(self.package_dir)


class Places:
    """The places of models in a description.

    Args:
        document: The description.
        prefix: Put before names that are not identifiers.
    """

    def __init__(self, document: Document, prefix: str) -> None:
        schemas = {name: f"/components/schemas/{escaped(name)}" for name in document.schemas}
        operations = {raw.id: raw.pointer for raw in document.operations.values()}
        self._of_classes = {
            class_name(name, prefix): place for name, place in (operations | schemas).items()
        }

    def of(self, model: ModelProperty) -> str:
        """Return the place of a model, or of the component or operation that it is a part of."""
        roots = [root.get_untrusted_value() for root in model.roots if not isinstance(root, str)]
        if roots:
            return min(roots)
        outer = [name for name in self._of_classes if name_of(model).startswith(name)]
        return self._of_classes[max(outer, key=len)] if outer else ""


@contextlib.contextmanager
def _without_garbage_collection() -> Iterator[None]:
    """Disable the garbage collector: there is little garbage, and collecting takes a tenth of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@_without_garbage_collection()
def generate(spec: Path, config_file: Path, output: Path) -> str:
    """Write the package of a spec.

    Args:
        spec: OpenAPI document, YAML or JSON.
        config_file: Configuration of openapi-python-client. Patches that lie beside it are applied.
        output: Directory that gets the package. A package already there is replaced once the
            new one is complete.

    Returns:
        Name of the package.

    Raises:
        SpecError: The generator warns about the spec, or the templates have no answer to it, and
            the configuration does not say `skip`.
    """
    root = read_patched(spec, load_patches(patches_file(config_file)))
    file = read_config(config_file)
    package = package_name(file, config_file)
    output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".codegen-", dir=output) as scratch:
        written = Path(scratch) / package
        config = Config.from_sources(
            file,
            MetaType.NONE,
            document_source=spec,
            file_encoding="utf-8",
            overwrite=False,
            output_path=written,
        )
        table = read_table(config_file)
        advice = (
            f"Correct these places in {patches_file(config_file).name}, or leave their operations"
            f" out with `skip: true` in {config_file.name}"
        )
        refusals = Refusals(spec, root, advice, is_skipping=bool(table.get("skip")))
        problems, ignored = examined(root)
        kept = refusals.without(root, problems)
        with refusals.first():
            composition = refusals.without(*with_components(kept))
            composition = refusals.without(composition, settle_components(composition))
            document = Document(composition)
            data, problems = parse(document, config)
            while problems:
                document = Document(refusals.without(document.root, problems))
                data, problems = parse(document, config)
            project = _described(document, data, config, table, config_file)
            while project.problems:
                left = Document(refusals.without(document.root, project.problems))
                refusals.refuse()
                leave_out(data, document, left, config)
                document = left
                project = _described(document, data, config, table, config_file)
        refusals.refuse()
        refusals.show()
        with contextlib.redirect_stdout(io.StringIO()):
            errors = project.build()
        if errors:
            raise SpecError(text(errors))
        for note in ignored:
            if existing(kept, note.pointer) == note.pointer:
                print(f"ignored {note}")
        shutil.rmtree(output / package, ignore_errors=True)
        written.rename(output / package)
    return package


def _described(
    document: Document,
    data: GeneratorData,
    config: Config,
    table: Mapping[str, Any],
    config_file: Path,
) -> _Project:
    """Describe a package, and what of it is refused: all, or with `skip` what shows early."""
    models = Models(
        document,
        data,
        config,
        readable_by_key=bool(table.get("readable-by-key")),
        keep_unknown=bool(table.get("keep-unknown")),
    )
    endpoints = Endpoints(document, config)
    places = Places(document, config.field_prefix)
    project = _Project(openapi=data, config=config, models=models, places=places)
    early = list(_faults(data, models, endpoints, places))
    if not (early and table.get("skip")):
        with named_in(config_file):
            plan = Plan.of(table, document)
        project.describe(document, endpoints, plan, config_file)
    known = {problem.pointer for problem in early}
    late = [problem for problem in project.problems if problem.pointer not in known]
    project.problems = early + late
    return project


def _faults(
    data: GeneratorData, models: Models, endpoints: Endpoints, places: Places
) -> Iterator[Problem]:
    """Yield the problems that can be found before models are described, which takes long."""
    for model in data.models:
        if not is_free_form(model):
            place = places.of(model)
            yield from (Problem(place + f.pointer, f.text) for f in models.faults(model))
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            pointer = endpoints.raw(endpoint).pointer
            yield from (Problem(pointer + f.pointer, f.text) for f in endpoints.faults(endpoint))
