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
    AsyncPinarkiveClient,
    CidMismatchError,
    PinarkiveError,
    PinFailedError,
)
from pinbridge.pinarkive.models import Session, TwoFactorChallenge
from pinbridge.pinarkive.totp import totp
from pinbridge.sandbox import Sandbox
from tests.support.fakes import Server, Time, reply

pytestmark = pytest.mark.anyio

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


async def test_a_login_is_the_clients(
    client: AsyncPinarkiveClient, ark: dict[str, Any], sandbox: Sandbox
) -> None:
    client.clear_auth()
    with pytest.raises(ConfigurationError, match="api_key= or token="):
        await client.get_me()
    session = await client.login(ark["email"], ark["password"])
    assert isinstance(session, Session)
    assert session["token"] == session.token
    assert (await client.get_me()).email == ark["email"]


async def test_a_second_factor_is_asked_for(
    client: AsyncPinarkiveClient, ark: dict[str, Any]
) -> None:
    user = ark["two_factor"]
    challenge = await client.login(user["email"], user["password"])
    assert isinstance(challenge, TwoFactorChallenge)
    assert challenge["requires2FA"]
    assert challenge.get("token") is None
    # Still the user of the key.
    assert (await client.get_me()).email == ark["email"]
    session = await client.verify_2fa_login(challenge["temporaryToken"], code_of(user))
    assert session.token
    assert (await client.get_me()).email == user["email"]


async def test_a_function_supplies_the_code(
    client: AsyncPinarkiveClient, ark: dict[str, Any]
) -> None:
    user = ark["two_factor"]

    async def ask() -> str:
        return code_of(user)

    for two_factor in (ask, lambda: code_of(user), code_of(user)):
        client.clear_auth()
        session = await client.login(user["email"], user["password"], two_factor=two_factor)
        assert isinstance(session, Session)
        assert (await client.get_me())["email"] == user["email"]


async def test_a_wrong_code(client: AsyncPinarkiveClient, ark: dict[str, Any]) -> None:
    user = ark["two_factor"]
    with pytest.raises(PinarkiveError, match="2fa_invalid") as caught:
        await client.login(user["email"], user["password"], two_factor="000000")
    assert (caught.value.status_code, caught.value.code) == (401, "2fa_invalid")


# Uploads


async def test_a_file_in_every_form(client: AsyncPinarkiveClient, tmp_path: Path) -> None:
    path = tmp_path / "hello.txt"
    path.write_bytes(b"hello")
    with path.open("rb") as file:
        for form in (path, str(path), b"hello", bytearray(b"hello"), file, io.BytesIO(b"hello")):
            steps: list[tuple[int, int | None]] = []
            result = await client.upload_file(
                form, verify_cid=True, on_progress=lambda *step, into=steps: into.append(step)
            )
            assert result["cid"] == result.cid == HELLO
            assert steps == [(5, 5)]
    for pieces in (iter([b"hel", b"lo"]), [b"hel", b"lo"]):
        assert (await client.upload_file(pieces, verify_cid=True)).cid == HELLO


async def test_names_and_the_empty_file(client: AsyncPinarkiveClient, tmp_path: Path) -> None:
    path = tmp_path / "é 1.txt"
    path.write_bytes(b"")
    result = await client.upload_file(path, verify_cid=True)
    assert result.size == 0
    await client.upload_file(b"x", filename="named.txt")
    names = [upload["name"] for upload in (await client.list_uploads())["uploads"]]
    assert names == ["named.txt", "é 1.txt"]


async def test_cluster_and_timelock(client: AsyncPinarkiveClient) -> None:
    moment = dt.datetime(2199, 1, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=1)))
    for timelock in (moment, "2199-01-01T00:00:00Z"):
        result = await client.upload_file(b"hello", "cl1-eu", timelock)
        assert result["clusterId"] == "cl1-eu"
        assert result.expires_at == moment
        assert result["expiresAt"].startswith("2199-01-01T00:00:00")
    with pytest.raises(InvalidInputError, match="timelock"):
        await client.upload_file(b"hello", timelock=dt.datetime(2199, 1, 1))  # noqa: DTZ001


@pytest.mark.parametrize("file", ["missing.bin", ".", io.StringIO("text")])
async def test_bad_files_are_refused_before_anything_is_sent(
    client: AsyncPinarkiveClient, sandbox: Sandbox, file: Any
) -> None:
    before = len(sandbox.requests())
    with pytest.raises(InvalidFileError):
        await client.upload_file(file)
    assert len(sandbox.requests()) == before


async def test_another_cid_than_expected(client: AsyncPinarkiveClient) -> None:
    assert (await client.upload_file(b"hello", expected_cid=HELLO)).cid == HELLO
    with pytest.raises(CidMismatchError, match=f"as {HELLO}, not as {OTHER}") as caught:
        await client.upload_file(b"hello", expected_cid=OTHER)
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (copy.cid, copy.expected) == (HELLO, (OTHER,))
    with pytest.raises(InvalidInputError, match="is not a CID"):
        await client.upload_file(b"hello", expected_cid="hello")


@pytest.mark.parametrize("cid", [OTHER, "no cid"])
async def test_another_cid_than_computed(cid: str) -> None:
    server = Server(rest=reply(201, json={"cid": cid}))
    client = AsyncPinarkiveClient(api_key="k", transport=server)
    with pytest.raises(CidMismatchError, match=HELLO):
        await client.upload_file(b"hello", verify_cid=True)
    with pytest.raises(CidMismatchError):
        await client.upload_directory_dag({"a": b"hello"}, verify_cid=True)


async def test_the_flavour_of_the_answer_counts() -> None:
    server = Server(rest=reply(201, json={"cid": HELLO_AS_BLOCKS}))
    client = AsyncPinarkiveClient(api_key="k", transport=server)
    assert (await client.upload_file(b"hello", verify_cid=True)).cid == HELLO_AS_BLOCKS


async def test_a_local_directory(client: AsyncPinarkiveClient, site: Path) -> None:
    progress: list[tuple[int, int | None]] = []
    result = await client.upload_directory(
        site, verify_cid=True, on_progress=lambda *seen: progress.append(seen)
    )
    assert result.filename == "site"
    assert [file["path"] for file in result["files"]] == [
        "assets/empty.css",
        "assets/link.html",
        "index.html",
    ]
    assert progress[-1] == (28, 28)
    named = await client.upload_directory(
        str(site), "cl1-eu", dir_name="other", hidden=True, symlinks="skip"
    )
    assert (named.filename, named.cluster_id) == ("other", "cl1-eu")
    assert [file.path for file in named.files or []] == [
        ".git/config",
        "assets/empty.css",
        "index.html",
    ]


async def test_directories_that_cannot_be_uploaded(
    client: AsyncPinarkiveClient, sandbox: Sandbox, tmp_path: Path
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
            await client.upload_directory(tmp_path / name)
    assert len(sandbox.requests()) == before


async def test_a_directory_of_the_server(client: AsyncPinarkiveClient) -> None:
    assert (await client.upload_server_directory("/data/site")).cid.startswith("baf")
    with pytest.raises(PinarkiveError, match="no directory"):
        await client.upload_server_directory("/nowhere")


async def test_files_as_a_directory(client: AsyncPinarkiveClient, site: Path) -> None:
    result = await client.upload_directory_dag(
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
        await client.upload_directory_dag({"d": io.BytesIO(b"file")}, verify_cid=True)


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
async def test_paths_that_no_directory_has(
    client: AsyncPinarkiveClient, files: dict[str, bytes], problem: str
) -> None:
    with pytest.raises(ValueError, match=problem):
        await client.upload_directory_dag(files)


# Repeats


async def test_reads_are_repeated_and_uploads_are_not(
    client: AsyncPinarkiveClient, sandbox: Sandbox
) -> None:
    sandbox.faults([{"kind": "status", "status": 503, "times": 2}])
    assert (await client.health())["status"] == "ok"
    sandbox.faults([{"kind": "drop_after", "times": 1}])
    with pytest.raises(APIConnectionError, match="list_uploads") as caught:
        await client.upload_file(b"hello")
    assert caught.value.look_up == "list_uploads"
    assert caught.value.may_have_been_processed
    uploads = await client.list_uploads(cid=HELLO)
    assert uploads["total"] == 1


async def test_an_upload_that_was_put_off_is_sent_again(
    client: AsyncPinarkiveClient, sandbox: Sandbox, time: Time
) -> None:
    limited = {"status": 429, "times": 1, "body": {"error": "Too Many Requests", "retryAfter": 7}}
    sandbox.faults([{"kind": "status", **limited}])
    assert (await client.upload_file(b"hello")).cid == HELLO
    assert [int(wait) for wait in time.waits] == [7]


# Pins, lists, tokens


async def test_waiting_until_pinned(
    client: AsyncPinarkiveClient, sandbox: Sandbox, time: Time
) -> None:
    sandbox.freeze()
    pin = await client.pin_cid(OTHER, None, "custom", "cl1-eu")
    assert (pin["pinned"], pin.custom_name) == (True, "custom")
    with pytest.raises(NotFoundError):
        await client.wait_until_pinned(OTHER)
    with pytest.raises(WaitTimeoutError, match="still"):
        await client.wait_until_pinned(OTHER, "cl1-eu", timeout=1)
    seen: list[str | None] = []
    status = await client.wait_until_pinned(
        OTHER, "cl1-eu", on_status=lambda found: seen.append(found.status)
    )
    assert status["status"] == "pinned"
    assert seen == ["partial", "pinned"]
    allocations = await client.get_allocations(OTHER, "cl1-eu")
    assert allocations["cid"] == OTHER
    sandbox.freeze(False)


async def test_a_pin_that_fails(client: AsyncPinarkiveClient, sandbox: Sandbox) -> None:
    sandbox.freeze()
    await client.pin_cid(OTHER, custom_name="[[fail]]")
    with pytest.raises(PinFailedError, match="content could not be fetched") as caught:
        await client.wait_until_pinned(OTHER)
    assert pickle.loads(pickle.dumps(caught.value)).status["status"] == "unpinned"
    sandbox.freeze(False)


async def test_a_cluster_without_peers_that_fails() -> None:
    server = Server(rest=reply(json={"cid": OTHER, "status": "failed"}))
    client = AsyncPinarkiveClient(api_key="k", transport=server)
    with pytest.raises(PinFailedError, match=OTHER) as caught:
        await client.wait_until_pinned(OTHER)
    assert caught.value.status.status == "failed"


async def test_all_uploads(client: AsyncPinarkiveClient, sandbox: Sandbox) -> None:
    for number in range(5):
        await client.upload_file(b"%d" % number, filename=f"{number}")
    for size in (1, 2, 5, 100):
        pager = client.iter_uploads(page_size=size)
        assert [upload.name async for upload in pager] == ["4", "3", "2", "1", "0"]
        assert pager.total == 5
    await client.upload_file(b"locked", timelock="2199-01-01T00:00:00Z")
    assert len([u async for u in client.iter_uploads(has_expiration=True)]) == 1
    assert (await client.list_uploads(page=2, limit=4))["pagination"]["page"] == 2
    directory = await client.upload_directory_dag({"a": b"1", "b": b"2"})
    inside = [u async for u in client.iter_uploads(parent_cid=directory.cid, page_size=1)]
    assert len(inside) == 2


async def test_pages_without_a_total_end_at_an_empty_one() -> None:
    pages = [[{"cid": "a"}, {"cid": "b"}], [{"cid": "c"}], []]
    server = Server(*[reply(json={"uploads": page}) for page in pages])
    client = AsyncPinarkiveClient(api_key="k", transport=server)
    assert [upload.cid async for upload in client.iter_uploads()] == ["a", "b", "c"]
    assert [request.url.params["page"] for request in server.requests] == ["1", "2", "3"]


async def test_removing(client: AsyncPinarkiveClient) -> None:
    await client.upload_file(b"hello")
    removed = await client.remove_file(HELLO)
    assert removed is not None
    assert removed["removed"]
    with pytest.raises(PinarkiveError) as caught:
        await client.remove_file(HELLO)
    assert (caught.value.status_code, caught.value.error) == (404, "Not Found")
    assert isinstance(caught.value, NotFoundError)


async def test_tokens(client: AsyncPinarkiveClient, ark: dict[str, Any]) -> None:
    token = await client.generate_token("a/b c?", "robot", 30, ["files:read"])
    assert token["scopes"] == ["files:read"]
    listed = (await client.list_tokens())["tokens"]
    assert "a/b c?" in [item["name"] for item in listed]
    limited = client.with_options(api_key=token["token"])
    with pytest.raises(PinarkiveError) as caught:
        await limited.upload_file(b"hello")
    error = caught.value
    assert (error.status_code, error.code, error.required) == (403, "missing_scope", "files:write")
    assert error.body["required"] == "files:write"
    await client.revoke_token("a/b c?")
    with pytest.raises(PinarkiveError, match="401"):
        await limited.get_me()


async def test_tokens_of_a_user_with_a_second_factor(
    client: AsyncPinarkiveClient, ark: dict[str, Any]
) -> None:
    user = ark["two_factor"]
    await client.login(user["email"], user["password"], two_factor=lambda: code_of(user))
    with pytest.raises(PinarkiveError, match="2fa_required"):
        await client.generate_token("ci")
    await client.generate_token("ci", totp_code=code_of(user))
    await client.revoke_token("ci", code_of(user))


async def test_a_closed_client_sends_nothing(client: AsyncPinarkiveClient) -> None:
    await client.aclose()
    with pytest.raises(ConfigurationError, match="closed"):
        await client.health()
