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
    AsyncPinbridgeClient,
    ConfigurationError,
    InvalidFileError,
    InvalidInputError,
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

pytestmark = pytest.mark.anyio

PICTURE = Path(__file__).parents[4] / "examples" / "media" / "mountains.jpg"
UPLOAD = "POST /v1/assets/images"
CREATE = "POST /v1/pins"


async def counts(client: AsyncPinbridgeClient) -> tuple[int, int]:
    """Count the pins and assets that the service has."""
    return len(await client.pins.list()), (await client.assets.list()).total


async def connect(client: AsyncPinbridgeClient, sandbox: Sandbox, username: str) -> UUID:
    start = await client.pinterest.start_oauth()
    await client.pinterest.oauth_callback(**consent(sandbox, start.authorization_url, username))
    accounts = await client.pinterest.list_accounts()
    return next(account.id for account in accounts if account.username == username)


async def test_a_file(client: AsyncPinbridgeClient) -> None:
    sizes: list[tuple[int, int | None]] = []
    seen: list[str] = []
    pin = await client.publish(
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
    assert await client.assets.get_content(pin.asset_id) == PICTURE.read_bytes()
    size = PICTURE.stat().st_size
    assert sizes[-1] == (size, size)
    assert seen == ["queued", "publishing", "published"]


@pytest.mark.parametrize("source", ["str", "bytes", "file", "list"])
async def test_every_replayable_source(
    client: AsyncPinbridgeClient, tmp_path: Path, source: str
) -> None:
    data = png("picture")
    path = tmp_path / "picture.png"
    path.write_bytes(data)
    media: Any = {
        "str": str(path),
        "bytes": data,
        "file": io.BytesIO(data),
        "list": [data[:10], data[10:]],
    }[source]
    pin = await client.publish(media, board="Travel", title="A pin")
    assert pin.asset_id is not None
    assert await client.assets.get_content(pin.asset_id) == data


async def test_an_address(client: AsyncPinbridgeClient, sandbox: Sandbox) -> None:
    pin = await client.publish(PICTURE_URL, board="Travel", title="A pin")
    assert (pin.status, pin.media_url, pin.asset_id) == ("published", PICTURE_URL, None)
    assert sent(sandbox, "POST /v1/assets") == []


@pytest.mark.parametrize("cover", ["none", "file", "address"])
async def test_a_video(client: AsyncPinbridgeClient, cover: str) -> None:
    media: Any = {"none": None, "file": png("cover"), "address": PICTURE_URL}[cover]
    pin = await client.publish(mp4(), board="Travel", title="A film", cover=media)
    assert (pin.status, pin.media_type) == ("published", "video")
    assert pin.asset_id is not None
    assert await client.assets.get_content(pin.asset_id) == mp4()
    if cover == "none":
        assert pin.cover_image_url is None
    elif cover == "address":
        assert pin.cover_image_url == PICTURE_URL
    else:
        page = await client.assets.list(asset_type="image")
        assert [asset.public_url for asset in page.assets] == [pin.cover_image_url]


@pytest.mark.parametrize("board", ["name", "case", "id"])
@pytest.mark.parametrize("account", ["none", "id", "uuid", "username", "display name"])
async def test_board_and_account_by_id_and_by_name(
    client: AsyncPinbridgeClient, sandbox: Sandbox, board: str, account: str
) -> None:
    who: Any = {
        "none": None,
        "id": sandbox.account_id,
        "uuid": UUID(sandbox.account_id),
        "username": "sandbox_studio",
        "display name": "sandbox studio",
    }[account]
    where = {"name": "Recipes", "case": " recipes ", "id": sandbox.board_id}[board]
    pin = await client.publish(PICTURE_URL, board=where, title="A pin", account=who)
    assert pin.board_id == sandbox.board_id
    assert str(pin.pinterest_account_id) == sandbox.account_id
    assert len(sent(sandbox, "GET /v1/pinterest/boards")) == (0 if board == "id" else 1)


async def test_an_unknown_board_lists_the_choices(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    with pytest.raises(AmbiguousNameError, match="Traval") as caught:
        await client.publish(PICTURE, board="Traval", title="A pin")
    names = {choice.rsplit(" (", 1)[0] for choice in caught.value.choices}
    assert names == {"Recipes", "Travel", "Home ideas"}
    assert f"Recipes ({sandbox.board_id})" in str(caught.value)
    assert sent(sandbox, "POST") == []


async def test_two_boards_of_one_name_are_told_apart_by_id(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    twin = await client.pinterest.create_board(account_id=sandbox.account_id, name="Travel ")
    with pytest.raises(AmbiguousNameError, match="2 boards are named") as caught:
        await client.publish(PICTURE_URL, board="travel", title="A pin")
    assert f"Travel  ({twin.id})" in caught.value.choices
    pin = await client.publish(PICTURE_URL, board=twin.id, title="A pin")
    assert pin.board_id == twin.id


async def test_several_accounts_have_to_be_told_apart(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    other = await connect(client, sandbox, "garden_club")
    for wanted in (None, "nobody"):
        with pytest.raises(AmbiguousNameError) as caught:
            await client.publish(PICTURE_URL, board="Travel", title="A pin", account=wanted)
        assert set(caught.value.choices) == {
            f"Garden Club ({other})",
            f"Sandbox Studio ({sandbox.account_id})",
        }
    assert sent(sandbox, "POST") == []
    pin = await client.publish(PICTURE_URL, board="Travel", title="A pin", account="garden club")
    assert pin.pinterest_account_id == other


async def test_no_account_at_all(newcomer: AsyncPinbridgeClient) -> None:
    with pytest.raises(AmbiguousNameError, match="connect"):
        await newcomer.publish(PICTURE_URL, board="Travel", title="A pin")


async def test_a_disconnected_account_is_no_choice(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    other = await connect(client, sandbox, "garden_club")
    await client.pinterest.revoke_account(sandbox.account_id)
    pin = await client.publish(PICTURE_URL, board="Travel", title="A pin")
    assert pin.pinterest_account_id == other


async def test_an_id_of_no_board(client: AsyncPinbridgeClient) -> None:
    with pytest.raises(ValidationError) as caught:
        await client.publish(PICTURE_URL, board="999999999999", title="A pin")
    assert caught.value.code == "board_not_found"


async def test_the_same_call_twice_publishes_once(
    client: AsyncPinbridgeClient, sandbox: Sandbox, tmp_path: Path
) -> None:
    first = await client.publish(PICTURE, board="Travel", title="Mountains")
    second = await client.publish(PICTURE.read_bytes(), board=" travel", title="Mountains")
    moved = tmp_path / "moved.jpg"
    shutil.copy(PICTURE, moved)
    third = await client.publish(moved, board=first.board_id, title="Mountains", account=None)
    assert first.id == second.id == third.id
    assert await counts(client) == (1, 1)
    assert len(sent(sandbox, UPLOAD)) == 1


async def test_another_text_is_another_pin_of_the_same_asset(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    pins = [
        await client.publish(PICTURE, board="Travel", title=title, description=text)
        for title, text in (("Mountains", None), ("Mountains", "At dusk"), ("Ridges", None))
    ]
    other = await client.publish(PICTURE, board="Recipes", title="Mountains")
    assert len({pin.id for pin in [*pins, other]}) == 4
    assert await counts(client) == (4, 1)


async def test_other_content_of_the_same_name_is_another_asset(
    client: AsyncPinbridgeClient, tmp_path: Path
) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(png("a"))
    first = await client.publish(path, board="Travel", title="A pin")
    path.write_bytes(png("b"))
    second = await client.publish(path, board="Travel", title="A pin")
    assert first.id != second.id
    assert await counts(client) == (2, 2)


@pytest.mark.parametrize("name", ['my "best" one.png', "caf\u00e9 100%_.png", "x" * 200 + ".png"])
async def test_odd_file_names_are_found_again(
    client: AsyncPinbridgeClient, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(png())
    first = await client.publish(path, board="Travel", title="A pin")
    second = await client.publish(path, board="Travel", title="Another")
    assert first.asset_id == second.asset_id


async def test_a_key_of_ones_own(client: AsyncPinbridgeClient) -> None:
    first = await client.publish(PICTURE_URL, board="Travel", title="A", idempotency_key="mine")
    second = await client.publish(PICTURE_URL, board="Travel", title="A", idempotency_key="mine")
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
async def test_a_key_of_another_pin_is_refused_and_leaves_nothing_behind(
    client: AsyncPinbridgeClient, change: dict[str, Any], told: str
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
    pin = await client.publish(**call)

    with pytest.raises(
        InvalidInputError, match=f"belongs to pin {pin.id}, which differs in {told}"
    ):
        await client.publish(**(call | change))

    assert await counts(client) == (1, 1)


async def test_what_changes_between_hashing_and_sending_is_not_published(
    client: AsyncPinbridgeClient, tmp_path: Path
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
                await client.publish(media, board="Travel", title="A")
        path.write_bytes(png("a"))
        data[:] = png("a")

    assert await counts(client) == (0, 0)


async def test_an_asset_that_only_looks_alike_is_not_used(client: AsyncPinbridgeClient) -> None:
    mine, other = png("a"), png("b")
    assert len(mine) == len(other)
    mark = rules.content_mark(hashlib.sha256(mine).hexdigest())
    alike = await client.assets.upload_image(other, filename=f"x-{mark}.png")

    pin = await client.publish(mine, board="Travel", title="A")

    assert pin.asset_id is not None
    assert pin.asset_id != alike.id
    assert await client.assets.get_content(pin.asset_id) == mine


async def test_one_spelling_of_terms_and_colours(client: AsyncPinbridgeClient) -> None:
    spellings: list[dict[str, Any]] = [
        {"related_terms": "a, b", "dominant_color": "6e7874"},
        {"related_terms": ["a", "b"], "dominant_color": "#6E7874"},
        {"related_terms": [" a", "b "], "dominant_color": "#6e7874"},
    ]
    pins = [
        await client.publish(PICTURE_URL, board="Travel", title="A", **more) for more in spellings
    ]
    assert len({pin.id for pin in pins}) == 1


async def test_a_failed_pin_that_another_call_tries_again(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    sandbox.outcome("transient_upstream")
    with pytest.raises(PublishFailedError):
        await client.publish(PICTURE_URL, board="Travel", title="A")
    retry = client.pins.retry

    async def retry_after_another(pin_id: Any, **more: Any) -> Any:
        await retry(pin_id)
        return await retry(pin_id, **more)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(client.pins, "retry", retry_after_another)
        pin = await client.publish(PICTURE_URL, board="Travel", title="A")

    assert pin.status == "published"


async def test_objects_may_be_given_as_such(client: AsyncPinbridgeClient) -> None:
    account = (await client.pinterest.list_accounts())[0]
    board = next(b for b in await client.pinterest.list_boards(account.id) if b.name == "Travel")
    asset = await client.assets.upload_image(PICTURE)

    pin = await client.publish(asset, board=board, account=account, title="A", wait=False)

    assert (pin.asset_id, pin.board_id) == (asset.id, board.id)
    assert (await client.pins.wait(pin)).status == "published"
    assert (await client.pins.wait_all([pin])).all_published
    assert await counts(client) == (1, 1)


async def test_choices_can_be_used_as_they_are(client: AsyncPinbridgeClient) -> None:
    with pytest.raises(AmbiguousNameError) as caught:
        await client.publish(PICTURE_URL, board="Travle", title="A")
    choice = next(c for c in caught.value.choices if c.startswith("Travel ("))
    pin = await client.publish(PICTURE_URL, board=choice, title="A")
    assert pin.status == "published"


@pytest.mark.parametrize("timeout", ["5", -1, float("nan")])
async def test_a_time_limit_is_checked_first(
    client: AsyncPinbridgeClient, sandbox: Sandbox, timeout: Any
) -> None:
    with nothing_sent(sandbox), pytest.raises(InvalidInputError, match="a number of seconds"):
        await client.publish(PICTURE, board="Travel", title="A", timeout=timeout)
    assert (await client.publish(PICTURE, board="Travel", title="A", timeout=None)).published_at


async def test_a_failed_pin_is_tried_again_by_the_same_call(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    sandbox.outcome("transient_upstream")
    with pytest.raises(PublishFailedError) as caught:
        await client.publish(PICTURE, board="Travel", title="Mountains")
    assert caught.value.code == "transient_upstream"
    pin = await client.publish(PICTURE, board="Travel", title="Mountains")
    assert pin.id == caught.value.pin.id
    assert pin.status == "published"
    assert await counts(client) == (1, 1)


async def test_without_waiting(client: AsyncPinbridgeClient, sandbox: Sandbox, time: Time) -> None:
    pin = await client.publish(PICTURE, board="Travel", title="Mountains", wait=False)
    assert pin.status == "queued"
    assert time.waits == []
    assert sent(sandbox, "GET /v1/pins") == []
    again = await client.publish(PICTURE, board="Travel", title="Mountains")
    assert (again.id, again.status) == (pin.id, "published")


async def test_waiting_too_long(client: AsyncPinbridgeClient, sandbox: Sandbox) -> None:
    sandbox.settings(queue_seconds=1000.0)
    with pytest.raises(WaitTimeoutError) as caught:
        await client.publish(PICTURE_URL, board="Travel", title="A pin", timeout=30)
    assert caught.value.last.status == "queued"


async def test_options_are_those_of_every_call(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    options: Any = {"headers": {"x-trace": "7"}}
    await client.publish(PICTURE, board="Travel", title="A pin", options=options)
    seen = [record for record in sandbox.requests() if record["headers"].get("x-trace") == "7"]
    assert len(seen) == len(sandbox.requests()) >= 6
    with nothing_sent(sandbox), pytest.raises(ConfigurationError, match="timeout"):
        await client.publish(PICTURE, board="Travel", title="B", options={"timeout": -1})


async def test_without_a_limit_the_waiting_has_one(
    client: AsyncPinbridgeClient, sandbox: Sandbox, time: Time
) -> None:
    sandbox.settings(queue_seconds=1000.0)
    with pytest.raises(WaitTimeoutError, match="300"):
        await client.publish(PICTURE_URL, board="Travel", title="A pin")
    assert 250 < sum(time.waits) <= 300
    assert (
        await client.publish(PICTURE_URL, board="Travel", title="A pin", timeout=None)
    ).published_at


@pytest.mark.parametrize("fault", ["drop_before", "drop_after", "truncate", "garbage"])
async def test_an_upload_without_an_answer_becomes_one_asset_and_one_pin(
    client: AsyncPinbridgeClient, sandbox: Sandbox, fault: str
) -> None:
    sandbox.faults([{"kind": fault, "path": "/v1/assets/images", "times": 1}])
    pin = await client.publish(PICTURE, board="Travel", title="Mountains")
    assert pin.status == "published"
    assert pin.asset_id is not None
    assert await client.assets.get_content(pin.asset_id) == PICTURE.read_bytes()
    assert await counts(client) == (1, 1)
    assert len(sent(sandbox, UPLOAD)) == (2 if fault == "drop_before" else 1)


@pytest.mark.parametrize("retries", [0, 2])
async def test_a_wrong_answer_for_the_content_of_an_asset_is_no_reason_to_upload_again(
    client: AsyncPinbridgeClient, sandbox: Sandbox, retries: int
) -> None:
    sandbox.faults([{"kind": "drop_after", "path": "/v1/assets/images", "times": 1}])
    with pytest.raises(APIConnectionError):
        await client.with_options(max_retries=0).publish(PICTURE, board="Travel", title="Mountains")
    assert await counts(client) == (0, 1)
    sandbox.faults([{"kind": "garbage", "path": "/v1/assets/*/content", "times": 1}])
    careful = client.with_options(max_retries=retries)
    if not retries:
        with pytest.raises(APIConnectionError, match="bytes instead of"):
            await careful.publish(PICTURE, board="Travel", title="Mountains")
    pin = await careful.publish(PICTURE, board="Travel", title="Mountains")
    assert pin.status == "published"
    assert await counts(client) == (1, 1)
    assert len(sent(sandbox, UPLOAD)) == 1


@pytest.mark.parametrize("status", [500, 502, 503])
@pytest.mark.parametrize("processed", [False, True])
async def test_an_upload_that_ends_in_a_server_error(
    client: AsyncPinbridgeClient, sandbox: Sandbox, status: int, processed: bool
) -> None:
    rule = {"kind": "status", "status": status, "processed": processed, "times": 1}
    sandbox.faults([{**rule, "path": "/v1/assets/images"}])
    await client.publish(PICTURE, board="Travel", title="Mountains")
    assert await counts(client) == (1, 1)
    assert len(sent(sandbox, UPLOAD)) == (1 if processed else 2)


async def test_an_upload_is_not_repeated_where_nothing_is(
    client: AsyncPinbridgeClient, sandbox: Sandbox, time: Time
) -> None:
    sandbox.faults([{"kind": "drop_after", "path": "/v1/assets/images"}])
    with pytest.raises(APIConnectionError):
        await client.with_options(max_retries=0).publish(PICTURE, board="Travel", title="Mountains")
    assert len(sent(sandbox, UPLOAD)) == 1
    assert time.waits == []


async def test_an_upload_that_never_gets_through(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    sandbox.faults([{"kind": "drop_before", "path": "/v1/assets/images"}])
    with pytest.raises(APIConnectionError) as caught:
        await client.publish(PICTURE, board="Travel", title="Mountains")
    assert caught.value.path == "/v1/assets/images"
    assert len(sent(sandbox, UPLOAD)) == 5
    assert sent(sandbox, CREATE) == []
    sandbox.faults([])
    await client.publish(PICTURE, board="Travel", title="Mountains")
    assert await counts(client) == (1, 1)


@pytest.mark.parametrize("fault", ["drop_before", "drop_after", "truncate", "garbage"])
async def test_a_create_without_an_answer_becomes_one_pin(
    client: AsyncPinbridgeClient, sandbox: Sandbox, fault: str
) -> None:
    sandbox.faults([{"kind": fault, "method": "POST", "path": "/v1/pins", "times": 2}])
    pin = await client.publish(PICTURE, board="Travel", title="Mountains")
    assert [row.id for row in await client.pins.list()] == [pin.id]
    assert len(sent(sandbox, CREATE)) == 3


async def test_what_breaks_a_rule_is_refused_before_any_request(
    client: AsyncPinbridgeClient, sandbox: Sandbox
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
                    await client.publish(media, **arguments)


async def test_media_that_can_not_work_is_refused_before_any_request(
    client: AsyncPinbridgeClient, sandbox: Sandbox, tmp_path: Path
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
                await client.publish(media, board="Travel", title="A pin")
        with pytest.raises(InvalidFileError, match="file not found"):
            await client.publish(
                mp4(), board="Travel", title="A film", cover=tmp_path / "missing.png"
            )


async def test_a_cover_that_is_no_picture_is_refused_before_any_request(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox), pytest.raises(InvalidFileError, match="picture"):
        await client.publish(mp4("a"), board="Travel", title="A film", cover=mp4("b"))


async def test_a_handle_is_left_usable(client: AsyncPinbridgeClient) -> None:
    file = io.BytesIO(b"head" + png())
    file.seek(4)
    pin = await client.publish(file, board="Travel", title="A pin")
    assert pin.asset_id is not None
    assert await client.assets.get_content(pin.asset_id) == png()
    assert not file.closed
