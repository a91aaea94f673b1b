from __future__ import annotations

import copy
import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from codegen import importing
from codegen.__main__ import Project, main
from codegen.derive_sync import Table

ROOT = Project().root
MODEL = {
    "type": "object",
    "required": ["name"],
    "properties": {"name": {"type": "string"}, "extra": {"type": "integer"}},
}
CLIENT = "class AsyncClient:\n    async def get(self) -> None:\n        await self.get()\n"


def new_table() -> Table:
    return Table(rules={"AsyncClient": "Client"}, attribute_rules={})


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory, tiny_spec: Any) -> Path:
    """A small project, with its code written."""
    root = tmp_path_factory.mktemp("project")
    (root / "openapi").mkdir()
    spec = tiny_spec({"Model": MODEL}, sent=("Model",))
    (root / "openapi/tiny.yaml").write_text(json.dumps(spec), "utf-8")
    (root / "openapi/tiny.config.yaml").write_text("package_name_override: tiny_api\n", "utf-8")
    for tree in ("pinbridge", "tests"):
        (root / tree / "_async/deep").mkdir(parents=True)
        (root / tree / "_async/deep/client.py").write_text(CLIENT, "utf-8")
        for side in ("_async", "_sync"):
            (root / tree / side).mkdir(exist_ok=True)
            (root / tree / side / "_io.py").write_text(f"SIDE = {side!r}\n", "utf-8")
    assert main([], Project(root, new_table)) == 0
    return root


@pytest.fixture
def project(written: Path, tmp_path: Path) -> Project:
    root = tmp_path / "project"
    shutil.copytree(written, root)
    return Project(root, new_table)


def output_of(capsys: pytest.CaptureFixture[str]) -> tuple[list[str], list[str]]:
    captured = capsys.readouterr()
    return captured.out.splitlines(), captured.err.splitlines()


def snapshot(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file()
    }


def test_everything_is_written(project: Project) -> None:
    files = snapshot(project.root)

    assert "generated/tiny_api/models/model.py" in files
    assert "generated/tiny_api/py.typed" in files
    assert files["pinbridge/_sync/deep/client.py"].decode() == (
        "# Derived from pinbridge/_async/deep/client.py by ./codegen.sh; do not edit.\n"
        "class Client:\n    def get(self) -> None:\n        self.get()\n"
    )
    assert files["tests/_sync/_io.py"] == b"SIDE = '_sync'\n"
    assert not [name for name in files if "/." in name]


def test_twice_gives_the_same_bytes(project: Project) -> None:
    before = snapshot(project.root)

    assert main([], project) == 0

    assert snapshot(project.root) == before


def test_check_passes_and_writes_nothing(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    before = snapshot(project.root)

    assert main(["--check"], project) == 0

    assert output_of(capsys) == (["generated code is up to date"], [])
    assert snapshot(project.root) == before


CHECKED = (
    "generated/tiny_api/api/default/send_model.py",
    "generated/tiny_api/models/model.py",
    "pinbridge/_sync/deep/client.py",
    "tests/_sync/deep/client.py",
)
DAMAGES: tuple[tuple[str, Callable[[Path], Path]], ...] = (
    ("different", lambda path: _written(path, path.read_bytes() + b"\n")),
    ("different", lambda path: _written(path, path.read_bytes()[:-1])),
    ("missing", lambda path: path.unlink() or path),
    ("extra", lambda path: _written(path.with_name("newcomer.py"), b"")),
)


def _written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_check_finds_edited_missing_and_extra_files(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each of the files is damaged in each way, all of them at once."""
    good = snapshot(project.root)

    for turn in range(len(DAMAGES)):
        expected: list[str] = []
        for number, name in enumerate(CHECKED):
            kind, damage = DAMAGES[(turn + number) % len(DAMAGES)]
            damaged = damage(project.root / name).relative_to(project.root)
            expected.append(f"{kind}: {damaged.as_posix()}")

        assert main(["--check"], project) == 1
        lines, errors = output_of(capsys)
        assert sorted(lines) == sorted(expected)
        assert errors == ["generated code is not up to date (4 files); run ./codegen.sh"]

        assert main([], project) == 0
        assert snapshot(project.root) == good
        output_of(capsys)


def test_check_finds_a_whole_package_too_many(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    old = project.generated / "old_api/deep"
    old.mkdir(parents=True)
    (old / "__init__.py").touch()

    assert main(["--check"], project) == 1

    assert output_of(capsys)[0] == ["extra: generated/old_api/deep/__init__.py"]


def test_check_finds_what_the_async_side_changed(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    path = project.root / "pinbridge/_async/deep/client.py"
    path.write_text(CLIENT + "    x = 1\n", "utf-8")
    (path.with_name("more.py")).write_text("", "utf-8")
    (project.root / "tests/_async/_io.py").unlink()

    assert main(["--check"], project) == 1

    assert output_of(capsys)[0] == [
        "different: pinbridge/_sync/deep/client.py",
        "missing: pinbridge/_sync/deep/more.py",
        "extra: tests/_sync/_io.py",
    ]


def test_caches_do_not_count(project: Project) -> None:
    for name in ("generated/tiny_api/__pycache__/x.pyc", "generated/.mypy_cache/x.json"):
        path = project.root / name
        path.parent.mkdir(parents=True)
        path.touch()

    assert main(["--check"], project) == 0
    assert main([], project) == 0
    assert path.exists()


def test_stale_groups_leave_no_directory(project: Project) -> None:
    stale = project.generated / "tiny_api/api/stale"
    (stale / "__pycache__").mkdir(parents=True)
    (stale / "__pycache__/x.pyc").touch()
    (stale / "__init__.py").touch()

    assert main([], project) == 0

    assert not stale.exists()


def test_unused_rules_fail(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    def table() -> Table:
        return Table(rules={"AsyncClient": "Client", "AsyncOld": "Old"}, attribute_rules={})

    for arguments in ([], ["--check"]):
        assert main(arguments, Project(project.root, table)) == 2
        assert output_of(capsys)[1] == ["codegen: unused rules of derive_sync.py: AsyncOld"]


def new_spec(path: Path, tiny_spec: Any, **keywords: Any) -> Path:
    """Write the project's spec with other keywords for the field `name`."""
    model = copy.deepcopy(MODEL)
    model["properties"]["name"].update(keywords)
    path.write_text(json.dumps(tiny_spec({"Model": model}, sent=("Model",))), "utf-8")
    return path


def update(file: Path) -> list[str]:
    return ["--update", str(file), "--service", "tiny"]


@pytest.mark.parametrize("name", ["new.json", "new.yaml", "deep/new.yml"])
def test_an_update_reports_and_leaves_everything_consistent(
    project: Project,
    tmp_path: Path,
    tiny_spec: Any,
    capsys: pytest.CaptureFixture[str],
    name: str,
) -> None:
    (tmp_path / "deep").mkdir()
    spec = new_spec(tmp_path / name, tiny_spec, maxLength=3)

    assert main(update(spec), project) == 0

    lines, errors = output_of(capsys)
    taken = f"openapi/tiny{spec.suffix}"
    assert (
        "  BREAKING  changed  Model.name: maxLength none -> 3 (larger values are refused)" in lines
    )
    assert lines[-1] == f"took {spec} in as {taken}"
    assert errors == []
    files = snapshot(project.root)
    assert b"max_length=3" in files["generated/tiny_api/models/model.py"]
    assert files[taken] == spec.read_bytes()
    assert len([name for name in files if name.startswith("openapi/tiny.")]) == 2
    assert main(["--check"], project) == 0
    assert main(update(project.root / taken), project) == 0
    assert snapshot(project.root) == files


def test_a_failed_update_leaves_the_tree(
    project: Project, tmp_path: Path, tiny_spec: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    refused = new_spec(tmp_path / "refused.json", tiny_spec, **{"x-coerce": "magic"})
    good = new_spec(tmp_path / "good.json", tiny_spec, maxLength=3)
    unwritable = project.root / "pinbridge/_sync/deep/client.py"
    unwritable.unlink()
    (unwritable / "in_the_way").mkdir(parents=True)
    (unwritable / "in_the_way/x.py").touch()
    before = snapshot(project.root)

    assert main(update(refused), project) == 2
    lines, errors = output_of(capsys)
    assert "took" not in " ".join(lines)
    assert errors == [
        f"codegen: {refused} can't be generated. Correct these places in tiny.patches.yaml, or leave"
        " their operations out with `skip: true` in tiny.config.yaml:",
        "  /components/schemas/Model/properties/name: unknown x-coerce: magic",
    ]
    assert snapshot(project.root) == before
    assert main(update(good.rename(tmp_path / "good.txt")), project) == 2
    assert "good.txt has to be named" in output_of(capsys)[1][0]
    assert snapshot(project.root) == before
    assert main(update((tmp_path / "good.txt").rename(good)), project) == 2
    assert "Is a directory" in output_of(capsys)[1][0]
    assert snapshot(project.root) == before


@pytest.mark.parametrize(
    ("is_update", "last"), [(True, "openapi/tiny.json"), (False, "tests/_sync/deep/client.py")]
)
def test_an_interrupted_run_leaves_the_tree(
    project: Project,
    tmp_path: Path,
    tiny_spec: Any,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    is_update: bool,
    last: str,
) -> None:
    """The interrupt comes with the last file that is put in its place."""
    spec = new_spec(tmp_path / "new.json", tiny_spec, maxLength=3)
    for tree in ("pinbridge", "tests"):
        (project.root / tree / "_sync/deep/client.py").write_text("", "utf-8")
    before = snapshot(project.root)
    copyfile = shutil.copyfile

    def interrupted(source: Path, target: Path, **options: Any) -> None:
        if target == project.root / last:
            monkeypatch.undo()
            raise KeyboardInterrupt
        copyfile(source, target, **options)

    monkeypatch.setattr(shutil, "copyfile", interrupted)

    assert main(update(spec) if is_update else [], project) == 130

    assert output_of(capsys)[1] == ["codegen: interrupted; nothing was changed"]
    assert snapshot(project.root) == before


def test_patches_are_applied_before_anything_is_read(
    project: Project, tmp_path: Path, tiny_spec: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    patch = (
        "- {id: P1, reason: Long names fail., expect: 1, op: set, value: 7,\n"
        "   at: /components/schemas/Model/properties/name/maxLength}\n"
    )
    (project.root / "openapi/tiny.patches.yaml").write_text(patch, "utf-8")
    spec = project.root / "openapi/tiny.yaml"
    longer = new_spec(tmp_path / "new.json", tiny_spec, maxLength=9)

    assert main([], project) == 0
    assert b"max_length=7" in snapshot(project.root)["generated/tiny_api/models/model.py"]
    capsys.readouterr()
    assert main(["--report", str(spec), str(longer), "--service", "tiny"], project) == 0
    assert output_of(capsys)[0] == ["No differences."]

    longer.write_text(json.dumps(tiny_spec()), "utf-8")
    before = snapshot(project.root)
    assert main(update(longer), project) == 2
    assert "patch P1 matches 0 places instead of 1" in output_of(capsys)[1][0]
    assert snapshot(project.root) == before


def test_report_compares_two_files(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    spec = str(project.root / "openapi/tiny.yaml")

    assert main(["--report", spec, spec], project) == 0

    assert output_of(capsys) == (["No differences."], [])


BAD_FILES = {
    "missing.yaml": (None, "cannot read"),
    "directory.yaml": ("", "cannot read"),
    "broken.yaml": ("a: [", "is not YAML"),
    "broken.json": ('{"a": 1', "is not JSON"),
    "twice.json": ('{"a": 1, "a": 2}', "the key a is there twice"),
    "endless.json": ('{"a": 1e400}', "1e400 is not a number that JSON can hold"),
    "nothing.json": ('{"a": NaN}', "NaN is not a number that JSON can hold"),
    "endless.yaml": ("a: .inf", "inf is not a number that JSON can hold"),
    "latin.yaml": (b"\xff\xfe\x00", "is not YAML"),
    "twice.yaml": ("openapi: 3.1.0\nopenapi: 3.1.0\n", "is not YAML"),
    "list.yaml": ("- 1\n", "is not an OpenAPI document"),
    "other.yaml": ("a: 1\n", "is not an OpenAPI document"),
    "empty.yaml": ("", "is not an OpenAPI document"),
    "invalid.yaml": ("openapi: 3.1.0\npaths: {/a: {get: [1]}}\n", "is not valid OpenAPI"),
    "dangling.yaml": (
        "openapi: 3.1.0\ninfo: {title: x, version: '1'}\n"
        "paths: {/a: {get: {operationId: a, responses: {}, "
        "parameters: [{$ref: '#/components/parameters/X'}]}}}\n",
        "leads nowhere",
    ),
}


@pytest.mark.parametrize("name", BAD_FILES)
@pytest.mark.parametrize("mode", ["--report", "--update"])
def test_unusable_files_are_one_clear_line(
    project: Project,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    name: str,
    mode: str,
) -> None:
    content, reason = BAD_FILES[name]
    path = tmp_path / name
    if name == "directory.yaml":
        path.mkdir()
    elif content is not None:
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    before = snapshot(project.root)
    good = str(project.root / "openapi/tiny.yaml")
    files = [good, str(path)] if mode == "--report" else [str(path)]

    assert main([mode, *files, "--service", "tiny"], project) == 2

    lines, errors = output_of(capsys)
    assert lines == []
    assert len(errors) == 1
    assert errors[0].startswith("codegen: ")
    assert reason in errors[0]
    assert snapshot(project.root) == before


@pytest.mark.parametrize(
    ("config", "reason"),
    [("project_name_override: x\n", "names no package_name_override"), (None, "cannot read")],
)
def test_unusable_configuration_is_an_error(
    project: Project, capsys: pytest.CaptureFixture[str], config: str | None, reason: str
) -> None:
    path = project.root / "openapi/tiny.config.yaml"
    path.unlink()
    if config is None:
        path.symlink_to("nowhere")
    else:
        path.write_text(config, "utf-8")

    assert main([], project) == 2

    assert reason in output_of(capsys)[1][0]


def test_unknown_service_is_an_error(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--report", "a", "b", "--service", "nonsense"], project) == 2

    assert output_of(capsys)[1] == ["codegen: there is no service nonsense; known: tiny"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["--check", "--update", "x"],
        ["--report", "only-one"],
        ["--update", "x"],
        ["--nonsense"],
        ["word"],
    ],
)
def test_wrong_usage_exits_with_2(
    project: Project, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments, project)

    assert caught.value.code == 2
    assert output_of(capsys)[1][0].startswith("usage: codegen.sh")


def shell(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": os.environ["PATH"], "http_proxy": "http://127.0.0.1:1"}
    return subprocess.run(
        [ROOT / "codegen.sh", *arguments],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_script_works_from_anywhere(tmp_path: Path, tiny_spec: Any) -> None:
    spec = new_spec(tmp_path / "new.json", tiny_spec).name

    helped = shell("--help", cwd=tmp_path)
    reported = shell("--report", spec, spec, cwd=tmp_path)
    failed = shell("--report", spec, "nowhere.yaml", cwd=tmp_path)

    assert (helped.returncode, helped.stderr) == (0, "")
    for option in ("--check", "--update FILE", "--report OLD NEW", "--service"):
        assert option in helped.stdout
    assert (reported.returncode, reported.stderr) == (0, "")
    assert reported.stdout == "No differences.\n"
    assert failed.returncode == 2
    assert failed.stderr == "codegen: cannot read nowhere.yaml: No such file or directory\n"


def test_what_can_not_be_imported_is_not_put_in_place(
    project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = snapshot(project.root)
    written = importing.refuse_unimportable

    def spoil(generated: Path, root: Path) -> None:
        model = generated / "tiny_api/models/model.py"
        model.write_text(model.read_text("utf-8") + "\nNOT_THERE.bind()\n", "utf-8")
        written(generated, root)

    monkeypatch.setattr("codegen.__main__.refuse_unimportable", spoil)

    assert main([], project) == 2
    _, complaints = output_of(capsys)
    assert (
        "tiny_api.models.model can't be imported: NameError: name 'NOT_THERE' is not defined"
    ) in complaints
    assert snapshot(project.root) == before
