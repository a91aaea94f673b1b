"""Walking local directories, and paths inside a directory on IPFS."""

from __future__ import annotations

import os
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinbridge import InvalidFileError, InvalidInputError
from pinbridge.pinarkive.directories import dag_path, dag_paths, walk


def make(root: Path, *names: str) -> Path:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return root


def names(root: Path, **options: object) -> list[str]:
    return [file.name for file in walk(root, **options)]  # type: ignore[arg-type]


# Walking


def test_files_come_with_name_path_and_size(tmp_path: Path) -> None:
    make(tmp_path, "index.html", "assets/img/logo.svg")
    found = [(file.name, file.path, file.size) for file in walk(tmp_path)]
    assert found == [
        ("assets/img/logo.svg", tmp_path / "assets/img/logo.svg", 19),
        ("index.html", tmp_path / "index.html", 10),
    ]


def test_the_order_is_that_of_whole_names(tmp_path: Path) -> None:
    made = ["a/b", "a.txt", "a-b/c", "B", "ab", "é", "z/z/z", "z/a", "🚀/x", "日"]
    make(tmp_path, *made)
    assert names(tmp_path) == sorted(made)


def test_text_paths_and_relative_paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "site/a/b")
    monkeypatch.chdir(tmp_path)
    assert [(file.name, file.path) for file in walk("site")] == [("a/b", Path("site/a/b"))]


def test_directories_without_files_do_not_show_up(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    make(tmp_path, "full/a").joinpath("full/b").touch()
    assert [(file.name, file.size) for file in walk(tmp_path)] == [("full/a", 6), ("full/b", 0)]


def test_hidden_files_are_left_out_unless_wanted(tmp_path: Path) -> None:
    make(tmp_path, ".env", ".git/config", "a/.b", "a/c")
    assert names(tmp_path) == ["a/c"]
    assert names(tmp_path, hidden=True) == [".env", ".git/config", "a/.b", "a/c"]


@pytest.mark.parametrize("name", ["missing", "file"])
def test_the_directory_is_looked_at_at_once(tmp_path: Path, name: str) -> None:
    make(tmp_path, "file")
    with pytest.raises(InvalidFileError, match=f"{name}"):
        walk(tmp_path / name)


def test_a_deep_tree(tmp_path: Path) -> None:
    deepest, depth = tmp_path, 1200
    for _ in range(depth):
        deepest /= "d"
        deepest.mkdir()
    make(deepest, "leaf")
    try:
        assert names(tmp_path) == ["d/" * depth + "leaf"]
    finally:
        # The tools that clean up after tests do not get as deep.
        (deepest / "leaf").unlink()
        while deepest != tmp_path:
            deepest.rmdir()
            deepest = deepest.parent


def test_memory_does_not_grow_with_the_tree(tmp_path: Path) -> None:
    for folder in range(40):
        (tmp_path / f"{folder:02}").mkdir()
        for number in range(30):
            (tmp_path / f"{folder:02}/{number:02}").touch()

    def peak(root: Path) -> int:
        tracemalloc.start()
        try:
            for _ in walk(root):
                pass
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    # Caches fill up in the first walk, and now and then something else allocates.
    assert min(peak(tmp_path) for _ in range(3)) < 3 * peak(tmp_path / "00")


def test_unreadable_directories(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "a/b", "c")
    scandir = os.scandir

    def refuse(path: Path) -> object:
        if path.name == "a":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(InvalidFileError, match=r"cannot read .*a: Permission denied"):
        names(tmp_path)


def test_pipes_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(InvalidFileError, match="neither a file nor a directory"):
        names(tmp_path)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        (b"a\\b", "has a backslash"),
        (b"a\nb", "has a control character"),
        (b"a\x7f", "has a control character"),
        (b"\xff\xfe", "is not UTF-8"),
    ],
)
def test_names_that_cannot_be_sent(tmp_path: Path, name: bytes, message: str) -> None:
    Path(os.fsdecode(bytes(tmp_path) + b"/" + name)).touch()
    with pytest.raises(InvalidFileError, match=message) as caught:
        names(tmp_path)
    str(caught.value).encode()


# Symbolic links


def test_links_inside_the_directory_are_followed_or_skipped(tmp_path: Path) -> None:
    make(tmp_path, "real/a", "b")
    (tmp_path / "link").symlink_to("real")
    (tmp_path / "real" / "to-b").symlink_to(tmp_path / "b")
    found = {file.name: file.path.read_text() for file in walk(tmp_path)}
    assert found == {
        "b": "b",
        "link/a": "real/a",
        "link/to-b": "b",
        "real/a": "real/a",
        "real/to-b": "b",
    }
    assert names(tmp_path, symlinks="skip") == ["b", "real/a"]


def test_the_directory_itself_may_be_a_link(tmp_path: Path) -> None:
    make(tmp_path, "real/a", "real/sub/b")
    (tmp_path / "real/again").symlink_to("sub")
    (tmp_path / "link").symlink_to("real")
    assert names(tmp_path / "link") == ["a", "again/b", "sub/b"]
    assert names(tmp_path / "link", symlinks="skip") == ["a", "sub/b"]


@pytest.mark.parametrize("target", ["../secret", "../secrets", "sub/../../secret"])
def test_links_out_of_the_directory_are_refused(tmp_path: Path, target: str) -> None:
    make(tmp_path, "secret", "secrets/key", "site/sub/a", "site-two/a")
    (tmp_path / "site" / "link").symlink_to(target)
    with pytest.raises(InvalidFileError, match=r"leads out of the directory, to .*secret"):
        names(tmp_path / "site")
    assert names(tmp_path / "site", symlinks="skip") == ["sub/a"]


def test_a_neighbour_with_a_similar_name_is_outside(tmp_path: Path) -> None:
    make(tmp_path, "site/a", "site-two/b")
    (tmp_path / "site" / "link").symlink_to("../site-two/b")
    with pytest.raises(InvalidFileError, match="leads out of the directory"):
        names(tmp_path / "site")


def test_a_link_to_a_link_that_leads_out(tmp_path: Path) -> None:
    make(tmp_path, "secret", "site/a")
    (tmp_path / "site" / "one").symlink_to("two")
    (tmp_path / "site" / "two").symlink_to(tmp_path / "secret")
    with pytest.raises(InvalidFileError, match="leads out of the directory"):
        names(tmp_path / "site")


@pytest.mark.parametrize("target", [".", "..", "../a"])
def test_links_that_go_round_are_refused(tmp_path: Path, target: str) -> None:
    make(tmp_path, "a/file")
    (tmp_path / "a" / "link").symlink_to(target)
    with pytest.raises(InvalidFileError, match="leads back to a directory that contains it"):
        names(tmp_path)


def test_two_directories_that_link_to_each_other(tmp_path: Path) -> None:
    make(tmp_path, "a/file", "b/file")
    (tmp_path / "a" / "to-b").symlink_to("../b")
    (tmp_path / "b" / "to-a").symlink_to("../a")
    with pytest.raises(InvalidFileError, match="leads back to a directory that contains it"):
        names(tmp_path)


@pytest.mark.parametrize("target", ["missing", "link"])
def test_links_that_lead_nowhere_are_refused(tmp_path: Path, target: str) -> None:
    (tmp_path / "link").symlink_to(target)
    with pytest.raises(InvalidFileError, match=r"cannot read .*link"):
        names(tmp_path)
    assert names(tmp_path, symlinks="skip") == []


# Paths inside a directory on IPFS


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ("1.png", "1.png"),
        ("assets/logo.svg", "assets/logo.svg"),
        ("assets\\logo.svg", "assets/logo.svg"),
        ("  a b.txt ", "a b.txt"),
        ("./a//b.txt", "a/b.txt"),
        ("a/./b", "a/b"),
        ("a..b/..c", "a..b/..c"),
        ("...", "..."),
        ("日本/🚀.txt", "日本/🚀.txt"),
    ],
)
def test_paths_in_plain_form(given: str, path: str) -> None:
    assert dag_path(given) == path


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("", "is empty"),
        ("   ", "is empty"),
        ("./", "is empty"),
        ("/", "is empty"),
        ("/etc/passwd", "starts with a slash"),
        ("\\\\server\\share", "starts with a slash"),
        (" /a", "starts with a slash"),
        ("..", "leads out"),
        ("../a", "leads out"),
        ("a/../../b", "leads out"),
        ("a\\..\\b", "leads out"),
        ("a\r\nb", "control character"),
        ("a\0", "control character"),
    ],
)
def test_other_paths_are_refused(given: str, message: str) -> None:
    with pytest.raises(ValueError, match=f"Invalid DAG path: .*{message}") as caught:
        dag_path(given)
    assert isinstance(caught.value, InvalidInputError)


@given(st.text(max_size=30) | st.from_regex(r"\A[a./\\ ]{0,12}\Z"))
def test_a_path_stays_inside(text: str) -> None:
    try:
        path = dag_path(text)
    except InvalidInputError:
        return
    assert not path.startswith("/")
    assert {"", ".", ".."}.isdisjoint(path.split("/"))


def test_several_paths_keep_their_order() -> None:
    assert dag_paths(["b", "a/c", "a\\b"]) == ["b", "a/c", "a/b"]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (["a/b", "a\\b"], r"'a/b' and 'a\\\\b' are the same path, 'a/b'"),
        (["a", "x", "a/b"], "'a' is a file, so 'a/b' cannot be inside it"),
        (["a/b/c", "a"], "'a' is a file, so 'a/b/c' cannot be inside it"),
    ],
)
def test_paths_in_each_others_way_are_refused(given: list[str], message: str) -> None:
    with pytest.raises(InvalidInputError, match=message):
        dag_paths(given)
