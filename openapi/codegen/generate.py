"""Run openapi-python-client with our templates."""

from __future__ import annotations

import contextlib
import io
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from . import docstrings, trees
from .document import Document
from .endpoints import Endpoints
from .formatting import tidy
from .models import Models
from .parsed import (
    EnumProperty,
    ModelProperty,
    class_name,
    complete,
    is_free_form,
    module_of,
    name_of,
)
from .patches import load_patches
from .reading import Problem, SpecError, read_yaml
from .skipping import without_refused

# How the generator's own strings look in its messages.
_UNREADABLE = re.compile(r"<\S+ object at 0x[0-9a-f]+>")
SPEC_SUFFIXES = (".yaml", ".yml", ".json")
_OPERATION = re.compile(r"parsing (?P<method>[A-Z]+) (?P<path>\S+) within")
_COMPONENT = re.compile(r"/components/\w+/[\w.-]+?(?=_type_\d|[^\w.-]|$)")
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
        return package_name(_read_config(self.config_file), self.config_file)


def services(directory: Path) -> list[Service]:
    """Find the services that have a configuration in a directory."""
    suffix = ".config.yaml"
    names = sorted(path.name.removesuffix(suffix) for path in directory.glob(f"*{suffix}"))
    return [Service(name, directory) for name in names]


def patches_file(config_file: Path) -> Path:
    """Return the path of the patches that lie beside a configuration."""
    name = config_file.name.removesuffix(".config.yaml")
    return config_file.with_name(f"{name}.patches.yaml")


class _Project(Project):
    """Write a package as our templates want it."""

    def __init__(
        self,
        *,
        openapi: GeneratorData,
        config: Config,
        models: Models,
        endpoints: Endpoints,
        title: str,
        places: Mapping[str, str],
    ) -> None:
        super().__init__(openapi=openapi, config=config, custom_template_path=TEMPLATES)
        self.problems: list[Problem] = []
        self._places = places
        self._models = models
        self._endpoints = endpoints
        version = self.version.get_untrusted_value()
        summary = f"{title} {version}: endpoints and models, generated from the OpenAPI spec."
        loading = (
            "Importing this package loads nothing but itself; models and operations load when they"
            " are first used. `pinbridge.runtime` has plain clients to send requests with."
        )
        self.env.globals.update(
            exports=models.exports,
            operation_modules=self._operation_modules(),
            package_docstring=docstrings.docstring(
                summary, docstrings.paragraphs(loading), indent=0
            ),
        )

    def _operation_modules(self) -> list[tuple[str, str]]:
        return [
            (str(endpoint.name), f"api.{tag}.{endpoint.name}")
            for tag, collection in self.openapi.endpoint_collections_by_tag.items()
            for endpoint in collection.endpoints
        ]

    def _create_package(self) -> None:
        super()._create_package()
        (self.package_dir / "py.typed").touch()
        self._render("operations.py.jinja", self.package_dir / "operations.py")

    def _build_models(self) -> None:
        directory = self.package_dir / "models"
        directory.mkdir()
        self._render("models_init.py.jinja", directory / "__init__.py")
        for model in self.openapi.models:
            if not is_free_form(model):
                with self._refusals(self._pointer_of(model)):
                    view = self._models.model(model)
                    self._render("model.py.jinja", directory / f"{module_of(model)}.py", model=view)
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
        for tag, collection in self.openapi.endpoint_collections_by_tag.items():
            group = directory / tag
            group.mkdir()
            self._render("endpoint_init.py.jinja", group / "__init__.py", tag=str(tag))
            for endpoint in collection.endpoints:
                path = _escaped(endpoint.path.get_untrusted_value())
                with self._refusals(f"/paths/{path}/{endpoint.method.lower()}"):
                    view = self._endpoints.endpoint(endpoint)
                    self._render("endpoint_module.py.jinja", group / f"{view.id}.py", endpoint=view)

    def _pointer_of(self, model: ModelProperty) -> str:
        """Return the place of a model, or of the component or operation that it is a part of."""
        roots = [root.get_untrusted_value() for root in model.roots if not isinstance(root, str)]
        if roots:
            return min(roots)
        outer = [name for name in self._places if name_of(model).startswith(name)]
        return self._places[max(outer, key=len)] if outer else ""

    @contextlib.contextmanager
    def _refusals(self, pointer: str) -> Iterator[None]:
        """Collect what is refused, so that one run names all of it."""
        try:
            yield
        except SpecError as error:
            self.problems.append(Problem(pointer, str(error)))

    def _render(self, template: str, path: Path, **values: object) -> None:
        text = self.env.get_template(template).render(**values)
        path.write_text(text, encoding="utf-8", newline="\n")

    def _run_post_hooks(self) -> None:
        tidy(self.package_dir)


def _escaped(step: str) -> str:
    """Write a step of a JSON pointer."""
    return step.replace("~", "~0").replace("/", "~1")


def _places(document: Document, prefix: str) -> dict[str, str]:
    """Map the names of the classes of components, and those of operations, to their places."""
    schemas = {name: f"/components/schemas/{_escaped(name)}" for name in document.schemas}
    operations = {
        raw.id: f"/paths/{_escaped(raw.path)}/{raw.method}" for raw in document.operations.values()
    }
    return {class_name(name, prefix): place for name, place in (operations | schemas).items()}


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
    document = Document.load(spec, load_patches(patches_file(config_file)))
    file = _read_config(config_file)
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
        is_skipping = bool(read_yaml(config_file).get("skip"))
        while problems := _write(document, config):
            root, skipped = without_refused(document.root, problems if is_skipping else [])
            if not skipped:
                raise SpecError(problems=problems)
            print("\n".join(f"skipped {place}" for place in skipped))
            document = Document(root)
            shutil.rmtree(written, ignore_errors=True)
        trees.replace(written, output / package)
    return package


def package_name(config: ConfigFile, config_file: Path) -> str:
    """Return the name of the package that a configuration asks for.

    Raises:
        SpecError: It names none.
    """
    if config.package_name_override is None:
        raise SpecError(f"{config_file} names no package_name_override")
    return config.package_name_override


def _read_config(path: Path) -> ConfigFile:
    try:
        return ConfigFile.load_from_path(path)
    except OSError as error:
        raise SpecError(f"cannot read {path}: {error.strerror or error}") from error


def _write(document: Document, config: Config) -> list[Problem]:
    """Write a package, or say what is refused."""
    data, problems = _parse(document, config)
    if problems:
        return problems
    project = _Project(
        openapi=data,
        config=config,
        models=Models(document, data, config),
        endpoints=Endpoints(document, config),
        title=str(document.root["info"]["title"]),
        places=_places(document, config.field_prefix),
    )
    with contextlib.redirect_stdout(io.StringIO()):
        errors = project.build()
    return project.problems or _problems(errors)


def _parse(document: Document, config: Config) -> tuple[GeneratorData, list[Problem]]:
    try:
        data = GeneratorData.from_dict(document.simplified(), config=config)
    except ValueError as error:
        raise SpecError(str(error)) from error
    if isinstance(data, GeneratorError):
        raise SpecError(_text([data]))
    collections = data.endpoint_collections_by_tag.values()
    of_endpoints = [error for collection in collections for error in collection.parse_errors]
    problems = _problems([*data.errors, *of_endpoints])
    count = sum(len(collection.endpoints) for collection in collections)
    if not problems and count != len(document.operations):
        raise SpecError(f"{count} of {len(document.operations)} operations were generated")
    complete(data)
    return data, problems


def _problems(errors: Sequence[GeneratorError]) -> list[Problem]:
    """List what the generator has to say, be it a warning only."""
    return [Problem(_place(error.header or ""), _text([error])) for error in errors]


def _place(header: str) -> str:
    """Find the place that a message of the generator speaks of."""
    if found := _OPERATION.search(header):
        return f"/paths/{_escaped(found['path'])}/{found['method'].lower()}"
    found = _COMPONENT.search(header)
    return found[0] if found else ""


def _text(errors: Sequence[GeneratorError]) -> str:
    texts = [f"{error.header or 'warning'}: {error.detail or ''}" for error in errors]
    return _UNREADABLE.sub("?", "; ".join(" ".join(text.split()) for text in texts))
