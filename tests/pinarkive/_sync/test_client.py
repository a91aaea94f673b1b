# Derived from tests/pinarkive/_async/test_client.py by ./codegen.sh; do not edit.
"""The client on the sandbox, over HTTP."""

from __future__ import annotations

import datetime as dt
import io
import pickle
import time as real_time
from pathlib import Path
from typing import Any

import pytest

from pinbridge import (
    APIConnectionError,
    ConfigurationError,
    InvalidFileError,
    InvalidInputError,
    NotFoundError,
    WaitTimeoutError,
)
from pinbridge.pinarkive import (
    CidMismatchError,
    PinarkiveClient,
    PinarkiveError,
    PinFailedError,
)
from pinbridge.pinarkive.models import Session, TwoFactorChallenge
from pinbridge.pinarkive.totp import totp
from pinbridge.sandbox import Sandbox
from tests.support.fakes import Server, Time, reply

HELLO = "bafkreibm6jg3ux5qumhcn2b3flc3tyu6dmlb4xa7u5bf44yegnrjhc4yeq"
HELLO_AS_BLOCKS = "QmWfVY9y3xjsixTgbd9AorQxH7VtMpzfx2HaWtsoUYecaX"
OTHER = "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    (root / "assets").mkdir(parents=True)
    (root / ".git").mkdir()
    (root / "index.html").write_bytes(b"<h1>Hello</h1>")
    (root / "assets" / "empty.css").write_bytes(b"")
    (root / "assets" / "link.html").symlink_to("../index.html")
    (root / ".git" / "config").write_bytes(b"hidden")
    return root


def code_of(user: dict[str, Any]) -> str:
    return totp(user["totp_secret"], real_time.time())


# Logging in


def test_a_login_is_the_clients(
    client: PinarkiveClient, ark: dict[str, Any], sandbox: Sandbox
) -> None:
    client.clear_auth()
    with pytest.raises(ConfigurationError, match="api_key= or token="):
        client.get_me()
    session = client.login(ark["email"], ark["password"])
    assert isinstance(session, Session)
    assert session["token"] == session.token
    assert client.get_me().email == ark["email"]


def test_a_second_factor_is_asked_for(client: PinarkiveClient, ark: dict[str, Any]) -> None:
    user = ark["two_factor"]
    challenge = client.login(user["email"], user["password"])
    assert isinstance(challenge, TwoFactorChallenge)
    assert challenge["requires2FA"]
    assert challenge.get("token") is None
    # Still the user of the key.
    assert client.get_me().email == ark["email"]
    session = client.verify_2fa_login(challenge["temporaryToken"], code_of(user))
    assert session.token
    assert client.get_me().email == user["email"]


def test_a_function_supplies_the_code(client: PinarkiveClient, ark: dict[str, Any]) -> None:
    user = ark["two_factor"]

    def ask() -> str:
        return code_of(user)

    for two_factor in (ask, lambda: code_of(user), code_of(user)):
        client.clear_auth()
        session = client.login(user["email"], user["password"], two_factor=two_factor)
        assert isinstance(session, Session)
        assert client.get_me()["email"] == user["email"]


def test_a_wrong_code(client: PinarkiveClient, ark: dict[str, Any]) -> None:
    user = ark["two_factor"]
    with pytest.raises(PinarkiveError, match="2fa_invalid") as caught:
        client.login(user["email"], user["password"], two_factor="000000")
    assert (caught.value.status_code, caught.value.code) == (401, "2fa_invalid")


# Uploads


def test_a_file_in_every_form(client: PinarkiveClient, tmp_path: Path) -> None:
    path = tmp_path / "hello.txt"
    path.write_bytes(b"hello")
    with path.open("rb") as file:
        for form in (path, str(path), b"hello", bytearray(b"hello"), file, io.BytesIO(b"hello")):
            steps: list[tuple[int, int | None]] = []
            result = client.upload_file(
                form, verify_cid=True, on_progress=lambda *step, into=steps: into.append(step)
            )
            assert result["cid"] == result.cid == HELLO
            assert steps == [(5, 5)]
    for pieces in (iter([b"hel", b"lo"]), [b"hel", b"lo"]):
        assert client.upload_file(pieces, verify_cid=True).cid == HELLO


def test_names_and_the_empty_file(client: PinarkiveClient, tmp_path: Path) -> None:
    path = tmp_path / "é 1.txt"
    path.write_bytes(b"")
    result = client.upload_file(path, verify_cid=True)
    assert result.size == 0
    client.upload_file(b"x", filename="named.txt")
    names = [upload["name"] for upload in client.list_uploads()["uploads"]]
    assert names == ["named.txt", "é 1.txt"]


def test_cluster_and_timelock(client: PinarkiveClient) -> None:
    moment = dt.datetime(2199, 1, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=1)))
    for timelock in (moment, "2199-01-01T00:00:00Z"):
        result = client.upload_file(b"hello", "cl1-eu", timelock)
        assert result["clusterId"] == "cl1-eu"
        assert result.expires_at == moment
        assert result["expiresAt"].startswith("2199-01-01T00:00:00")
    with pytest.raises(InvalidInputError, match="timelock"):
        client.upload_file(b"hello", timelock=dt.datetime(2199, 1, 1))  # noqa: DTZ001


@pytest.mark.parametrize("file", ["missing.bin", ".", io.StringIO("text")])
def test_bad_files_are_refused_before_anything_is_sent(
    client: PinarkiveClient, sandbox: Sandbox, file: Any
) -> None:
    before = len(sandbox.requests())
    with pytest.raises(InvalidFileError):
        client.upload_file(file)
    assert len(sandbox.requests()) == before


def test_another_cid_than_expected(client: PinarkiveClient) -> None:
    assert client.upload_file(b"hello", expected_cid=HELLO).cid == HELLO
    with pytest.raises(CidMismatchError, match=f"as {HELLO}, not as {OTHER}") as caught:
        client.upload_file(b"hello", expected_cid=OTHER)
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (copy.cid, copy.expected) == (HELLO, (OTHER,))
    with pytest.raises(InvalidInputError, match="is not a CID"):
        client.upload_file(b"hello", expected_cid="hello")


@pytest.mark.parametrize("cid", [OTHER, "no cid"])
def test_another_cid_than_computed(cid: str) -> None:
    server = Server(rest=reply(201, json={"cid": cid}))
    client = PinarkiveClient(api_key="k", transport=server)
    with pytest.raises(CidMismatchError, match=HELLO):
        client.upload_file(b"hello", verify_cid=True)
    with pytest.raises(CidMismatchError):
        client.upload_directory_dag({"a": b"hello"}, verify_cid=True)


def test_the_flavour_of_the_answer_counts() -> None:
    server = Server(rest=reply(201, json={"cid": HELLO_AS_BLOCKS}))
    client = PinarkiveClient(api_key="k", transport=server)
    assert client.upload_file(b"hello", verify_cid=True).cid == HELLO_AS_BLOCKS


def test_a_local_directory(client: PinarkiveClient, site: Path) -> None:
    progress: list[tuple[int, int | None]] = []
    result = client.upload_directory(
        site, verify_cid=True, on_progress=lambda *seen: progress.append(seen)
    )
    assert result.filename == "site"
    assert [file["path"] for file in result["files"]] == [
        "assets/empty.css",
        "assets/link.html",
        "index.html",
    ]
    assert progress[-1] == (28, 28)
    named = client.upload_directory(
        str(site), "cl1-eu", dir_name="other", hidden=True, symlinks="skip"
    )
    assert (named.filename, named.cluster_id) == ("other", "cl1-eu")
    assert [file.path for file in named.files or []] == [
        ".git/config",
        "assets/empty.css",
        "index.html",
    ]


def test_directories_that_cannot_be_uploaded(
    client: PinarkiveClient, sandbox: Sandbox, tmp_path: Path
) -> None:
    before = len(sandbox.requests())
    (tmp_path / "empty").mkdir()
    (tmp_path / "leaves").mkdir()
    (tmp_path / "leaves" / "out").symlink_to(tmp_path)
    for name, problem in {
        "missing": "cannot read",
        "empty": "no files",
        "leaves": "leads out of the directory",
    }.items():
        with pytest.raises(InvalidFileError, match=problem):
            client.upload_directory(tmp_path / name)
    assert len(sandbox.requests()) == before


def test_a_directory_of_the_server(client: PinarkiveClient) -> None:
    assert client.upload_server_directory("/data/site").cid.startswith("baf")
    with pytest.raises(PinarkiveError, match="no directory"):
        client.upload_server_directory("/nowhere")


def test_files_as_a_directory(client: PinarkiveClient, site: Path) -> None:
    result = client.upload_directory_dag(
        {
            "a\\b.txt": "text",
            "c": b"bytes",
            "d": io.BytesIO(b"file"),
            "e": site / "index.html",
            "f": 5,
        },
        "made",
    )
    assert {file.path: file.size for file in result.files or []} == {
        "a/b.txt": 4,
        "c": 5,
        "d": 4,
        "e": 14,
        "f": 1,
    }
    assert result.filename == "made"
    with pytest.raises(InvalidInputError, match="verify_cid cannot read 'd'"):
        client.upload_directory_dag({"d": io.BytesIO(b"file")}, verify_cid=True)


@pytest.mark.parametrize(
    ("files", "problem"),
    [
        ({}, "at least one file"),
        ({"../x": b""}, "Invalid DAG path"),
        ({"/x": b""}, "Invalid DAG path"),
        ({" ": b""}, "Invalid DAG path"),
        ({"a/b": b"", "a\\b": b""}, "same path"),
    ],
)
def test_paths_that_no_directory_has(
    client: PinarkiveClient, files: dict[str, bytes], problem: str
) -> None:
    with pytest.raises(ValueError, match=problem):
        client.upload_directory_dag(files)


# Repeats


def test_reads_are_repeated_and_uploads_are_not(client: PinarkiveClient, sandbox: Sandbox) -> None:
    sandbox.faults([{"kind": "status", "status": 503, "times": 2}])
    assert client.health()["status"] == "ok"
    sandbox.faults([{"kind": "drop_after", "times": 1}])
    with pytest.raises(APIConnectionError, match="list_uploads") as caught:
        client.upload_file(b"hello")
    assert caught.value.look_up == "list_uploads"
    assert caught.value.may_have_been_processed
    uploads = client.list_uploads(cid=HELLO)
    assert uploads["total"] == 1


def test_an_upload_that_was_put_off_is_sent_again(
    client: PinarkiveClient, sandbox: Sandbox, time: Time
) -> None:
    limited = {"status": 429, "times": 1, "body": {"error": "Too Many Requests", "retryAfter": 7}}
    sandbox.faults([{"kind": "status", **limited}])
    assert client.upload_file(b"hello").cid == HELLO
    assert [int(wait) for wait in time.waits] == [7]


# Pins, lists, tokens


def test_waiting_until_pinned(client: PinarkiveClient, sandbox: Sandbox, time: Time) -> None:
    sandbox.freeze()
    pin = client.pin_cid(OTHER, None, "custom", "cl1-eu")
    assert (pin["pinned"], pin.custom_name) == (True, "custom")
    with pytest.raises(NotFoundError):
        client.wait_until_pinned(OTHER)
    with pytest.raises(WaitTimeoutError, match="still"):
        client.wait_until_pinned(OTHER, "cl1-eu", timeout=1)
    seen: list[str | None] = []
    status = client.wait_until_pinned(
        OTHER, "cl1-eu", on_status=lambda found: seen.append(found.status)
    )
    assert status["status"] == "pinned"
    assert seen == ["partial", "pinned"]
    allocations = client.get_allocations(OTHER, "cl1-eu")
    assert allocations["cid"] == OTHER
    sandbox.freeze(False)


def test_a_pin_that_fails(client: PinarkiveClient, sandbox: Sandbox) -> None:
    sandbox.freeze()
    client.pin_cid(OTHER, custom_name="[[fail]]")
    with pytest.raises(PinFailedError, match="content could not be fetched") as caught:
        client.wait_until_pinned(OTHER)
    assert pickle.loads(pickle.dumps(caught.value)).status["status"] == "unpinned"
    sandbox.freeze(False)


def test_a_cluster_without_peers_that_fails() -> None:
    server = Server(rest=reply(json={"cid": OTHER, "status": "failed"}))
    client = PinarkiveClient(api_key="k", transport=server)
    with pytest.raises(PinFailedError, match=OTHER) as caught:
        client.wait_until_pinned(OTHER)
    assert caught.value.status.status == "failed"


def test_all_uploads(client: PinarkiveClient, sandbox: Sandbox) -> None:
    for number in range(5):
        client.upload_file(b"%d" % number, filename=f"{number}")
    for size in (1, 2, 5, 100):
        pager = client.iter_uploads(page_size=size)
        assert [upload.name for upload in pager] == ["4", "3", "2", "1", "0"]
        assert pager.total == 5
    client.upload_file(b"locked", timelock="2199-01-01T00:00:00Z")
    assert len([u for u in client.iter_uploads(has_expiration=True)]) == 1
    assert client.list_uploads(page=2, limit=4)["pagination"]["page"] == 2
    directory = client.upload_directory_dag({"a": b"1", "b": b"2"})
    inside = [u for u in client.iter_uploads(parent_cid=directory.cid, page_size=1)]
    assert len(inside) == 2


def test_pages_without_a_total_end_at_an_empty_one() -> None:
    pages = [[{"cid": "a"}, {"cid": "b"}], [{"cid": "c"}], []]
    server = Server(*[reply(json={"uploads": page}) for page in pages])
    client = PinarkiveClient(api_key="k", transport=server)
    assert [upload.cid for upload in client.iter_uploads()] == ["a", "b", "c"]
    assert [request.url.params["page"] for request in server.requests] == ["1", "2", "3"]


def test_removing(client: PinarkiveClient) -> None:
    client.upload_file(b"hello")
    removed = client.remove_file(HELLO)
    assert removed is not None
    assert removed["removed"]
    with pytest.raises(PinarkiveError) as caught:
        client.remove_file(HELLO)
    assert (caught.value.status_code, caught.value.error) == (404, "Not Found")
    assert isinstance(caught.value, NotFoundError)


def test_tokens(client: PinarkiveClient, ark: dict[str, Any]) -> None:
    token = client.generate_token("a/b c?", "robot", 30, ["files:read"])
    assert token["scopes"] == ["files:read"]
    listed = client.list_tokens()["tokens"]
    assert "a/b c?" in [item["name"] for item in listed]
    limited = client.with_options(api_key=token["token"])
    with pytest.raises(PinarkiveError) as caught:
        limited.upload_file(b"hello")
    error = caught.value
    assert (error.status_code, error.code, error.required) == (403, "missing_scope", "files:write")
    assert error.body["required"] == "files:write"
    client.revoke_token("a/b c?")
    with pytest.raises(PinarkiveError, match="401"):
        limited.get_me()


def test_tokens_of_a_user_with_a_second_factor(
    client: PinarkiveClient, ark: dict[str, Any]
) -> None:
    user = ark["two_factor"]
    client.login(user["email"], user["password"], two_factor=lambda: code_of(user))
    with pytest.raises(PinarkiveError, match="2fa_required"):
        client.generate_token("ci")
    client.generate_token("ci", totp_code=code_of(user))
    client.revoke_token("ci", code_of(user))


def test_a_closed_client_sends_nothing(client: PinarkiveClient) -> None:
    client.close()
    with pytest.raises(ConfigurationError, match="closed"):
        client.health()
