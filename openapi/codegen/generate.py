"""Run openapi-python-client with our templates."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from openapi_python_client import Project, strings
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties import EnumProperty

from .document import Document, SpecError
from .views import Views

OPENAPI_DIR = Path(__file__).resolve().parent.parent
TEMPLATES = OPENAPI_DIR / "templates"
GENERATED = OPENAPI_DIR.parent / "generated"
RUFF = ("-P", "-m", "ruff")
LINE_LENGTH = "100"


@dataclass(frozen=True)
class Service:
    """One API: its spec and the package made from it."""

    name: str

    @property
    def spec(self) -> Path:
        """Path of the spec."""
        return OPENAPI_DIR / f"{self.name}.yaml"

    @property
    def config_file(self) -> Path:
        """Path of the generator's configuration."""
        return OPENAPI_DIR / f"{self.name}.config.yaml"


def services() -> list[Service]:
    """Find the services that have a spec and a configuration."""
    names = sorted(path.name.removesuffix(".config.yaml") for path in OPENAPI_DIR.glob("*.config.yaml"))
    return [Service(name) for name in names]


class _Project(Project):
    """Write the package as the templates want it."""

    def __init__(self, *, openapi: GeneratorData, config: Config, views: Views, title: str) -> None:
        super().__init__(openapi=openapi, config=config, custom_template_path=TEMPLATES)
        self._views = views
        modules = [
            (str(endpoint.name), f"api.{tag}.{endpoint.name}")
            for tag, collection in openapi.endpoint_collections_by_tag.items()
            for endpoint in collection.endpoints
        ]
        self.env.globals.update(
            exports=views.exports,
            operation_modules=modules,
            package_title=title,
            package_version=self.version.get_untrusted_value(),
        )

    def _create_package(self) -> None:
        super()._create_package()
        (self.package_dir / "py.typed").touch()
        for template in sorted((TEMPLATES / "runtime").glob("*.jinja")):
            text = self.env.get_template(f"runtime/{template.name}").render()
            self._write(self.package_dir / template.name.removesuffix(".jinja"), text)

    def _build_models(self) -> None:
        models_dir = self.package_dir / "models"
        models_dir.mkdir()
        self._write(models_dir / "__init__.py", self.env.get_template("models_init.py.jinja").render())
        model_template = self.env.get_template("model.py.jinja")
        for model in self.openapi.models:
            if self._views.needs_module(model):
                view = self._views.model(model)
                path = models_dir / f"{model.class_info.module_name}.py"
                self._write(path, model_template.render(model=view))
        for enum in self.openapi.enums:
            if not isinstance(enum, EnumProperty):
                raise SpecError(f"no template for the enum {enum.class_info.name}")
            kind = "int_enum" if enum.value_type is int else "str_enum"
            text = self.env.get_template(f"{kind}.py.jinja").render(enum=self._views.enum(enum))
            self._write(models_dir / f"{enum.class_info.module_name}.py", text)

    def _build_api(self) -> None:
        for name in ("client.py", "errors.py"):
            self._write(self.package_dir / name, self.env.get_template(f"{name}.jinja").render())
        api_dir = self.package_dir / "api"
        api_dir.mkdir()
        self._write(api_dir / "__init__.py", self.env.get_template("api_init.py.jinja").render())
        template = self.env.get_template("endpoint_module.py.jinja")
        for tag, collection in self.openapi.endpoint_collections_by_tag.items():
            tag_dir = api_dir / tag
            tag_dir.mkdir()
            init = self.env.get_template("endpoint_init.py.jinja")
            self._write(tag_dir / "__init__.py", init.render(endpoint_collection=collection))
            for endpoint in collection.endpoints:
                module = strings.PythonIdentifier(endpoint.name, self.config.field_prefix)
                view = self._views.endpoint(endpoint)
                self._write(tag_dir / f"{module}.py", template.render(endpoint=view))

    def _write(self, path: Path, text: str) -> None:
        path.write_text(text, encoding=self.config.file_encoding, newline="\n")

    def _run_post_hooks(self) -> None:
        """Format the package the same way wherever it is written to."""
        check = ("check", "--select", "F401,I,UP", "--fix", "--quiet")
        layout = ("format", "--quiet")
        for arguments in (check, layout):
            subprocess.run(
                [
                    sys.executable, *RUFF, *arguments, "--isolated", "--no-cache",
                    "--target-version", "py311", "--line-length", LINE_LENGTH, "."
                ],
                cwd=self.package_dir, check=True,
            )


def generate(spec: Path, config_file: Path, output: Path) -> str:
    """Write the package of a spec.

    Args:
        spec: OpenAPI document, YAML or JSON.
        config_file: Configuration of openapi-python-client.
        output: Directory that gets the package; a package already there is replaced.

    Returns:
        Name of the package.

    Raises:
        SpecError: The generator warns about the spec, or the templates have no answer to it.
    """
    document = Document.load(spec)
    file = ConfigFile.load_from_path(config_file)
    if file.package_name_override is None:
        raise SpecError(f"{config_file} names no package_name_override")
    package_dir = output / file.package_name_override
    config = Config.from_sources(
        file, MetaType.NONE, document_source=spec, file_encoding="utf-8", overwrite=True,
        output_path=package_dir,
    )
    data = GeneratorData.from_dict(document.simplified(), config=config)
    if isinstance(data, GeneratorError):
        raise SpecError(f"{data.header}\n{data.detail}")
    title = str(document.root["info"]["title"])
    project = _Project(openapi=data, config=config, views=Views(document, data, config), title=title)
    shutil.rmtree(package_dir, ignore_errors=True)
    _refuse(project.build())
    count = sum(len(c.endpoints) for c in data.endpoint_collections_by_tag.values())
    if count != len(document.operations):
        raise SpecError(f"{count} of {len(document.operations)} operations were generated")
    return file.package_name_override


def _refuse(errors: Sequence[GeneratorError]) -> None:
    if errors:
        raise SpecError("\n".join(f"{error.header}: {error.detail}" for error in errors))
