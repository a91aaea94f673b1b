# Derived from tests/pinbridge/_async/facade/test_publish.py by ./codegen.sh; do not edit.
"""The one-call main job."""

from __future__ import annotations

import hashlib
import io
import shutil
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from pinbridge import (
    AmbiguousNameError,
    APIConnectionError,
    ConfigurationError,
    InvalidFileError,
    InvalidInputError,
    PinbridgeClient,
    PublishFailedError,
    ValidationError,
    WaitTimeoutError,
)
from pinbridge._pinbridge import publish as rules
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import (
    PICTURE_URL,
    Time,
    consent,
    mp4,
    nothing_sent,
    png,
    sent,
)

PICTURE = Path(__file__).parents[4] / "examples" / "media" / "mountains.jpg"
UPLOAD = "POST /v1/assets/images"
CREATE = "POST /v1/pins"


def counts(client: PinbridgeClient) -> tuple[int, int]:
    """Count the pins and assets that the service has."""
    return len(client.pins.list()), client.assets.list().total


def connect(client: PinbridgeClient, sandbox: Sandbox, username: str) -> UUID:
    start = client.pinterest.start_oauth()
    client.pinterest.oauth_callback(**consent(sandbox, start.authorization_url, username))
    accounts = client.pinterest.list_accounts()
    return next(account.id for account in accounts if account.username == username)


def test_a_file(client: PinbridgeClient) -> None:
    sizes: list[tuple[int, int | None]] = []
    seen: list[str] = []
    pin = client.publish(
        PICTURE,
        board="Travel",
        title="Mountains",
        description="Four ridges",
        link_url="https://example.com/",
        alt_text="Layered mountains",
        dominant_color="#AA5500",
        related_terms="mountains, dusk",
        on_progress=lambda sent, total: sizes.append((sent, total)),
        on_status=lambda pin: seen.append(str(pin.status)),
    )
    assert pin.status == "published"
    assert pin.title == "Mountains"
    assert pin.description == "Four ridges"
    assert pin.related_terms == ["mountains", "dusk"]
    assert pin.asset_id is not None
    assert client.assets.get_content(pin.asset_id) == PICTURE.read_bytes()
    size = PICTURE.stat().st_size
    assert sizes[-1] == (size, size)
    assert seen == ["queued", "publishing", "published"]


@pytest.mark.parametrize("source", ["str", "bytes", "file", "list"])
def test_every_replayable_source(client: PinbridgeClient, tmp_path: Path, source: str) -> None:
    data = png("picture")
    path = tmp_path / "picture.png"
    path.write_bytes(data)
    media: Any = {
        "str": str(path),
        "bytes": data,
        "file": io.BytesIO(data),
        "list": [data[:10], data[10:]],
    }[source]
    pin = client.publish(media, board="Travel", title="A pin")
    assert pin.asset_id is not None
    assert client.assets.get_content(pin.asset_id) == data


def test_an_address(client: PinbridgeClient, sandbox: Sandbox) -> None:
    pin = client.publish(PICTURE_URL, board="Travel", title="A pin")
    assert (pin.status, pin.media_url, pin.asset_id) == ("published", PICTURE_URL, None)
    assert sent(sandbox, "POST /v1/assets") == []


@pytest.mark.parametrize("cover", ["none", "file", "address"])
def test_a_video(client: PinbridgeClient, cover: str) -> None:
    media: Any = {"none": None, "file": png("cover"), "address": PICTURE_URL}[cover]
    pin = client.publish(mp4(), board="Travel", title="A film", cover=media)
    assert (pin.status, pin.media_type) == ("published", "video")
    assert pin.asset_id is not None
    assert client.assets.get_content(pin.asset_id) == mp4()
    if cover == "none":
        assert pin.cover_image_url is None
    elif cover == "address":
        assert pin.cover_image_url == PICTURE_URL
    else:
        page = client.assets.list(asset_type="image")
        assert [asset.public_url for asset in page.assets] == [pin.cover_image_url]


@pytest.mark.parametrize("board", ["name", "case", "id"])
@pytest.mark.parametrize("account", ["none", "id", "uuid", "username", "display name"])
def test_board_and_account_by_id_and_by_name(
    client: PinbridgeClient, sandbox: Sandbox, board: str, account: str
) -> None:
    who: Any = {
        "none": None,
        "id": sandbox.account_id,
        "uuid": UUID(sandbox.account_id),
        "username": "sandbox_studio",
        "display name": "sandbox studio",
    }[account]
    where = {"name": "Recipes", "case": " recipes ", "id": sandbox.board_id}[board]
    pin = client.publish(PICTURE_URL, board=where, title="A pin", account=who)
    assert pin.board_id == sandbox.board_id
    assert str(pin.pinterest_account_id) == sandbox.account_id
    assert len(sent(sandbox, "GET /v1/pinterest/boards")) == (0 if board == "id" else 1)


def test_an_unknown_board_lists_the_choices(client: PinbridgeClient, sandbox: Sandbox) -> None:
    with pytest.raises(AmbiguousNameError, match="Traval") as caught:
        client.publish(PICTURE, board="Traval", title="A pin")
    names = {choice.rsplit(" (", 1)[0] for choice in caught.value.choices}
    assert names == {"Recipes", "Travel", "Home ideas"}
    assert f"Recipes ({sandbox.board_id})" in str(caught.value)
    assert sent(sandbox, "POST") == []


def test_two_boards_of_one_name_are_told_apart_by_id(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    twin = client.pinterest.create_board(account_id=sandbox.account_id, name="Travel ")
    with pytest.raises(AmbiguousNameError, match="2 boards are named") as caught:
        client.publish(PICTURE_URL, board="travel", title="A pin")
    assert f"Travel  ({twin.id})" in caught.value.choices
    pin = client.publish(PICTURE_URL, board=twin.id, title="A pin")
    assert pin.board_id == twin.id


def test_several_accounts_have_to_be_told_apart(client: PinbridgeClient, sandbox: Sandbox) -> None:
    other = connect(client, sandbox, "garden_club")
    for wanted in (None, "nobody"):
        with pytest.raises(AmbiguousNameError) as caught:
            client.publish(PICTURE_URL, board="Travel", title="A pin", account=wanted)
        assert set(caught.value.choices) == {
            f"Garden Club ({other})",
            f"Sandbox Studio ({sandbox.account_id})",
        }
    assert sent(sandbox, "POST") == []
    pin = client.publish(PICTURE_URL, board="Travel", title="A pin", account="garden club")
    assert pin.pinterest_account_id == other


def test_no_account_at_all(newcomer: PinbridgeClient) -> None:
    with pytest.raises(AmbiguousNameError, match="connect"):
        newcomer.publish(PICTURE_URL, board="Travel", title="A pin")


def test_a_disconnected_account_is_no_choice(client: PinbridgeClient, sandbox: Sandbox) -> None:
    other = connect(client, sandbox, "garden_club")
    client.pinterest.revoke_account(sandbox.account_id)
    pin = client.publish(PICTURE_URL, board="Travel", title="A pin")
    assert pin.pinterest_account_id == other


def test_an_id_of_no_board(client: PinbridgeClient) -> None:
    with pytest.raises(ValidationError) as caught:
        client.publish(PICTURE_URL, board="999999999999", title="A pin")
    assert caught.value.code == "board_not_found"


def test_the_same_call_twice_publishes_once(
    client: PinbridgeClient, sandbox: Sandbox, tmp_path: Path
) -> None:
    first = client.publish(PICTURE, board="Travel", title="Mountains")
    second = client.publish(PICTURE.read_bytes(), board=" travel", title="Mountains")
    moved = tmp_path / "moved.jpg"
    shutil.copy(PICTURE, moved)
    third = client.publish(moved, board=first.board_id, title="Mountains", account=None)
    assert first.id == second.id == third.id
    assert counts(client) == (1, 1)
    assert len(sent(sandbox, UPLOAD)) == 1


def test_another_text_is_another_pin_of_the_same_asset(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    pins = [
        client.publish(PICTURE, board="Travel", title=title, description=text)
        for title, text in (("Mountains", None), ("Mountains", "At dusk"), ("Ridges", None))
    ]
    other = client.publish(PICTURE, board="Recipes", title="Mountains")
    assert len({pin.id for pin in [*pins, other]}) == 4
    assert counts(client) == (4, 1)


def test_other_content_of_the_same_name_is_another_asset(
    client: PinbridgeClient, tmp_path: Path
) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(png("a"))
    first = client.publish(path, board="Travel", title="A pin")
    path.write_bytes(png("b"))
    second = client.publish(path, board="Travel", title="A pin")
    assert first.id != second.id
    assert counts(client) == (2, 2)


@pytest.mark.parametrize("name", ['my "best" one.png', "caf\u00e9 100%_.png", "x" * 200 + ".png"])
def test_odd_file_names_are_found_again(client: PinbridgeClient, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(png())
    first = client.publish(path, board="Travel", title="A pin")
    second = client.publish(path, board="Travel", title="Another")
    assert first.asset_id == second.asset_id


def test_a_key_of_ones_own(client: PinbridgeClient) -> None:
    first = client.publish(PICTURE_URL, board="Travel", title="A", idempotency_key="mine")
    second = client.publish(PICTURE_URL, board="Travel", title="A", idempotency_key="mine")
    assert first.id == second.id
    assert first.idempotency_key == "mine"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"title": "B"}, "title"),
        ({"description": "B"}, "description"),
        ({"link_url": "https://example.com/b"}, "link_url"),
        ({"alt_text": "B"}, "alt_text"),
        ({"board": "Recipes"}, "board_id"),
        ({"media": png("b")}, "asset_id"),
    ],
    ids=["title", "description", "link", "alt text", "board", "media"],
)
def test_a_key_of_another_pin_is_refused_and_leaves_nothing_behind(
    client: PinbridgeClient, change: dict[str, Any], told: str
) -> None:
    call: dict[str, Any] = {
        "media": png("a"),
        "board": "Travel",
        "title": "A",
        "description": "A",
        "link_url": "https://example.com/a",
        "alt_text": "A",
        "idempotency_key": "mine",
    }
    pin = client.publish(**call)

    with pytest.raises(
        InvalidInputError, match=f"belongs to pin {pin.id}, which differs in {told}"
    ):
        client.publish(**(call | change))

    assert counts(client) == (1, 1)


def test_what_changes_between_hashing_and_sending_is_not_published(
    client: PinbridgeClient, tmp_path: Path
) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(png("a"))
    data = bytearray(png("a"))

    for media in (path, data):
        with pytest.MonkeyPatch.context() as patch:
            choose = rules.choose_account

            def choose_and_change(*args: Any, choose: Any = choose) -> Any:
                path.write_bytes(png("b"))
                data[:] = png("b")
                return choose(*args)

            patch.setattr(rules, "choose_account", choose_and_change)
            with pytest.raises(
                InvalidFileError, match="the media changed while it was being published"
            ):
                client.publish(media, board="Travel", title="A")
        path.write_bytes(png("a"))
        data[:] = png("a")

    assert counts(client) == (0, 0)


def test_an_asset_that_only_looks_alike_is_not_used(client: PinbridgeClient) -> None:
    mine, other = png("a"), png("b")
    assert len(mine) == len(other)
    mark = rules.content_mark(hashlib.sha256(mine).hexdigest())
    alike = client.assets.upload_image(other, filename=f"x-{mark}.png")

    pin = client.publish(mine, board="Travel", title="A")

    assert pin.asset_id is not None
    assert pin.asset_id != alike.id
    assert client.assets.get_content(pin.asset_id) == mine


def test_one_spelling_of_terms_and_colours(client: PinbridgeClient) -> None:
    spellings: list[dict[str, Any]] = [
        {"related_terms": "a, b", "dominant_color": "6e7874"},
        {"related_terms": ["a", "b"], "dominant_color": "#6E7874"},
        {"related_terms": [" a", "b "], "dominant_color": "#6e7874"},
    ]
    pins = [client.publish(PICTURE_URL, board="Travel", title="A", **more) for more in spellings]
    assert len({pin.id for pin in pins}) == 1


def test_a_failed_pin_that_another_call_tries_again(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    sandbox.outcome("transient_upstream")
    with pytest.raises(PublishFailedError):
        client.publish(PICTURE_URL, board="Travel", title="A")
    retry = client.pins.retry

    def retry_after_another(pin_id: Any, **more: Any) -> Any:
        retry(pin_id)
        return retry(pin_id, **more)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(client.pins, "retry", retry_after_another)
        pin = client.publish(PICTURE_URL, board="Travel", title="A")

    assert pin.status == "published"


def test_objects_may_be_given_as_such(client: PinbridgeClient) -> None:
    account = client.pinterest.list_accounts()[0]
    board = next(b for b in client.pinterest.list_boards(account.id) if b.name == "Travel")
    asset = client.assets.upload_image(PICTURE)

    pin = client.publish(asset, board=board, account=account, title="A", wait=False)

    assert (pin.asset_id, pin.board_id) == (asset.id, board.id)
    assert client.pins.wait(pin).status == "published"
    assert client.pins.wait_all([pin]).all_published
    assert counts(client) == (1, 1)


def test_choices_can_be_used_as_they_are(client: PinbridgeClient) -> None:
    with pytest.raises(AmbiguousNameError) as caught:
        client.publish(PICTURE_URL, board="Travle", title="A")
    choice = next(c for c in caught.value.choices if c.startswith("Travel ("))
    pin = client.publish(PICTURE_URL, board=choice, title="A")
    assert pin.status == "published"


@pytest.mark.parametrize("timeout", ["5", -1, float("nan")])
def test_a_time_limit_is_checked_first(
    client: PinbridgeClient, sandbox: Sandbox, timeout: Any
) -> None:
    with nothing_sent(sandbox), pytest.raises(InvalidInputError, match="a number of seconds"):
        client.publish(PICTURE, board="Travel", title="A", timeout=timeout)
    assert client.publish(PICTURE, board="Travel", title="A", timeout=None).published_at


def test_a_failed_pin_is_tried_again_by_the_same_call(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    sandbox.outcome("transient_upstream")
    with pytest.raises(PublishFailedError) as caught:
        client.publish(PICTURE, board="Travel", title="Mountains")
    assert caught.value.code == "transient_upstream"
    pin = client.publish(PICTURE, board="Travel", title="Mountains")
    assert pin.id == caught.value.pin.id
    assert pin.status == "published"
    assert counts(client) == (1, 1)


def test_without_waiting(client: PinbridgeClient, sandbox: Sandbox, time: Time) -> None:
    pin = client.publish(PICTURE, board="Travel", title="Mountains", wait=False)
    assert pin.status == "queued"
    assert time.waits == []
    assert sent(sandbox, "GET /v1/pins") == []
    again = client.publish(PICTURE, board="Travel", title="Mountains")
    assert (again.id, again.status) == (pin.id, "published")


def test_waiting_too_long(client: PinbridgeClient, sandbox: Sandbox) -> None:
    sandbox.settings(queue_seconds=1000.0)
    with pytest.raises(WaitTimeoutError) as caught:
        client.publish(PICTURE_URL, board="Travel", title="A pin", timeout=30)
    assert caught.value.last.status == "queued"


def test_options_are_those_of_every_call(client: PinbridgeClient, sandbox: Sandbox) -> None:
    options: Any = {"headers": {"x-trace": "7"}}
    client.publish(PICTURE, board="Travel", title="A pin", options=options)
    seen = [record for record in sandbox.requests() if record["headers"].get("x-trace") == "7"]
    assert len(seen) == len(sandbox.requests()) >= 6
    with nothing_sent(sandbox), pytest.raises(ConfigurationError, match="timeout"):
        client.publish(PICTURE, board="Travel", title="B", options={"timeout": -1})


def test_without_a_limit_the_waiting_has_one(
    client: PinbridgeClient, sandbox: Sandbox, time: Time
) -> None:
    sandbox.settings(queue_seconds=1000.0)
    with pytest.raises(WaitTimeoutError, match="300"):
        client.publish(PICTURE_URL, board="Travel", title="A pin")
    assert 250 < sum(time.waits) <= 300
    assert (client.publish(PICTURE_URL, board="Travel", title="A pin", timeout=None)).published_at


@pytest.mark.parametrize("fault", ["drop_before", "drop_after", "truncate", "garbage"])
def test_an_upload_without_an_answer_becomes_one_asset_and_one_pin(
    client: PinbridgeClient, sandbox: Sandbox, fault: str
) -> None:
    sandbox.faults([{"kind": fault, "path": "/v1/assets/images", "times": 1}])
    pin = client.publish(PICTURE, board="Travel", title="Mountains")
    assert pin.status == "published"
    assert pin.asset_id is not None
    assert client.assets.get_content(pin.asset_id) == PICTURE.read_bytes()
    assert counts(client) == (1, 1)
    assert len(sent(sandbox, UPLOAD)) == (2 if fault == "drop_before" else 1)


@pytest.mark.parametrize("retries", [0, 2])
def test_a_wrong_answer_for_the_content_of_an_asset_is_no_reason_to_upload_again(
    client: PinbridgeClient, sandbox: Sandbox, retries: int
) -> None:
    sandbox.faults([{"kind": "drop_after", "path": "/v1/assets/images", "times": 1}])
    with pytest.raises(APIConnectionError):
        client.with_options(max_retries=0).publish(PICTURE, board="Travel", title="Mountains")
    assert counts(client) == (0, 1)
    sandbox.faults([{"kind": "garbage", "path": "/v1/assets/*/content", "times": 1}])
    careful = client.with_options(max_retries=retries)
    if not retries:
        with pytest.raises(APIConnectionError, match="bytes instead of"):
            careful.publish(PICTURE, board="Travel", title="Mountains")
    pin = careful.publish(PICTURE, board="Travel", title="Mountains")
    assert pin.status == "published"
    assert counts(client) == (1, 1)
    assert len(sent(sandbox, UPLOAD)) == 1


@pytest.mark.parametrize("status", [500, 502, 503])
@pytest.mark.parametrize("processed", [False, True])
def test_an_upload_that_ends_in_a_server_error(
    client: PinbridgeClient, sandbox: Sandbox, status: int, processed: bool
) -> None:
    rule = {"kind": "status", "status": status, "processed": processed, "times": 1}
    sandbox.faults([{**rule, "path": "/v1/assets/images"}])
    client.publish(PICTURE, board="Travel", title="Mountains")
    assert counts(client) == (1, 1)
    assert len(sent(sandbox, UPLOAD)) == (1 if processed else 2)


def test_an_upload_is_not_repeated_where_nothing_is(
    client: PinbridgeClient, sandbox: Sandbox, time: Time
) -> None:
    sandbox.faults([{"kind": "drop_after", "path": "/v1/assets/images"}])
    with pytest.raises(APIConnectionError):
        client.with_options(max_retries=0).publish(PICTURE, board="Travel", title="Mountains")
    assert len(sent(sandbox, UPLOAD)) == 1
    assert time.waits == []


def test_an_upload_that_never_gets_through(client: PinbridgeClient, sandbox: Sandbox) -> None:
    sandbox.faults([{"kind": "drop_before", "path": "/v1/assets/images"}])
    with pytest.raises(APIConnectionError) as caught:
        client.publish(PICTURE, board="Travel", title="Mountains")
    assert caught.value.path == "/v1/assets/images"
    assert len(sent(sandbox, UPLOAD)) == 5
    assert sent(sandbox, CREATE) == []
    sandbox.faults([])
    client.publish(PICTURE, board="Travel", title="Mountains")
    assert counts(client) == (1, 1)


@pytest.mark.parametrize("fault", ["drop_before", "drop_after", "truncate", "garbage"])
def test_a_create_without_an_answer_becomes_one_pin(
    client: PinbridgeClient, sandbox: Sandbox, fault: str
) -> None:
    sandbox.faults([{"kind": fault, "method": "POST", "path": "/v1/pins", "times": 2}])
    pin = client.publish(PICTURE, board="Travel", title="Mountains")
    assert [row.id for row in client.pins.list()] == [pin.id]
    assert len(sent(sandbox, CREATE)) == 3


def test_what_breaks_a_rule_is_refused_before_any_request(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    bad: list[tuple[dict[str, Any], str]] = [
        ({"title": "x" * 101}, "title"),
        ({"title": None}, "title"),
        ({"title": "\ud800"}, "can't be encoded"),
        ({"board": ""}, "board has to be"),
        ({"description": "x" * 801}, "description"),
        ({"alt_text": "x" * 501}, "alt_text"),
        ({"link_url": "nowhere"}, "link_url"),
        ({"dominant_color": "red"}, "dominant_color"),
        ({"idempotency_key": "x" * 256}, "idempotency_key"),
    ]
    with nothing_sent(sandbox):
        for change, name in bad:
            arguments = {"board": "Travel", "title": "A pin", **change}
            for media in (PICTURE, PICTURE_URL):
                with pytest.raises(InvalidInputError, match=name):
                    client.publish(media, **arguments)


def test_media_that_can_not_work_is_refused_before_any_request(
    client: PinbridgeClient, sandbox: Sandbox, tmp_path: Path
) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("no picture")
    (tmp_path / "empty.png").touch()
    bad: list[tuple[Any, str]] = [
        (tmp_path / "missing.png", "file not found"),
        (tmp_path / "empty.png", "empty"),
        (notes, "picture or a video"),
        (b"no picture", "picture or a video"),
        (io.StringIO("text"), "text mode"),
        (iter([png()]), "twice"),
        (b"", "empty"),
    ]
    with nothing_sent(sandbox):
        for media, reason in bad:
            with pytest.raises(InvalidFileError, match=reason):
                client.publish(media, board="Travel", title="A pin")
        with pytest.raises(InvalidFileError, match="file not found"):
            client.publish(mp4(), board="Travel", title="A film", cover=tmp_path / "missing.png")


def test_a_cover_that_is_no_picture_is_refused_before_any_request(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox), pytest.raises(InvalidFileError, match="picture"):
        client.publish(mp4("a"), board="Travel", title="A film", cover=mp4("b"))


def test_a_handle_is_left_usable(client: PinbridgeClient) -> None:
    file = io.BytesIO(b"head" + png())
    file.seek(4)
    pin = client.publish(file, board="Travel", title="A pin")
    assert pin.asset_id is not None
    assert client.assets.get_content(pin.asset_id) == png()
    assert not file.closed
