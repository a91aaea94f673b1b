"""The three forms of input: what is right has no error, and what is wrong has one on its line."""

from datetime import timedelta
from decimal import Decimal
from uuid import UUID

from pinterest_api.models import PromotionTemplateValue

from pinbridge import AsyncPinbridgeClient, PinbridgeClient, RetryPolicy
from pinbridge.auth import PasswordAuth
from pinbridge.models import (
    UNSET,
    APIKeyCreate,
    APIKeyScope,
    BoardCreateRequest,
    LoginRequest,
    PinCreate,
    PinUpdate,
    RegisterRequest,
    SwitchProjectRequest,
    WebhookCreate,
    WebhookUpdate,
)
from pinbridge.pinterest import PinterestClient
from pinbridge.publishing import RunOptions

ID = UUID(int=0)


def right(client: PinbridgeClient) -> None:
    pin = PinCreate(account_id=ID, board_id="1", title="t", image_url="https://example.com/a.png")
    client.pins.create(pin)
    client.pins.create({"account_id": str(ID), "board_id": "1", "title": "t"})
    client.pins.create(account_id=ID, board_id="1", title="t", asset_id=str(ID))
    client.pins.create(account_id=ID, board_id="1", title="t", related_terms="a, b")
    client.pins.create(account_id=ID, board_id="1", title="t", related_terms=["a", "b"])
    client.pins.create(pin, options={"timeout": 5, "max_retries": 0})
    client.pins.create(account_id=ID, board_id="1", title="t", options={"timeout": None})
    client.pins.validate(pin)
    client.pins.create_batch([pin, {"account_id": ID, "board_id": "1", "title": "t"}])
    client.pins.update(ID, PinUpdate(title="t"))
    client.pins.update(str(ID), {"description": None})
    client.pins.update(ID, title="t", description=None, alt_text=UNSET)
    client.auth.register(RegisterRequest(full_name="N", email="n@example.com", password="p" * 8))
    client.auth.register({"full_name": "N", "email": "n@example.com", "password": "p" * 8})
    client.auth.register(full_name="N", email="n@example.com", password="p" * 8)
    client.auth.login(LoginRequest(email="n@example.com", password="p"))
    client.auth.login({"email": "n@example.com", "password": "p"})
    client.auth.login(email="n@example.com", password="p")
    client.api_keys.create(APIKeyCreate(name="k", scopes=[APIKeyScope.READ]))
    client.api_keys.create(name="k", scopes=["read"], pinterest_account_ids=[str(ID), ID])
    client.api_keys.update(ID, pinterest_account_ids=None)
    client.projects.switch(SwitchProjectRequest(project_id=ID))
    client.projects.switch(project_id=str(ID))
    client.projects.create_sandbox({"name": "s"})
    client.pinterest.create_board(BoardCreateRequest(account_id=ID, name="b"))
    client.pinterest.create_board(account_id=ID, name="b", privacy="SECRET")
    client.pinterest.update_board("1", account_id=ID, description=None)
    client.webhooks.create(WebhookCreate(url="https://example.com", secret="s" * 16))
    client.webhooks.create(url="https://example.com", secret="s" * 16, events=["pin.failed"])
    client.webhooks.update(ID, WebhookUpdate(is_enabled=False))
    client.publish(b"", board="b", title="t")


def times_and_amounts(client: PinbridgeClient, pinterest: PinterestClient) -> None:
    client.with_options(timeout=timedelta(seconds=5), total_timeout=Decimal(30))
    client.publish(b"", board="b", title="t", timeout=timedelta(minutes=5))
    client.pins.wait(ID, timeout=Decimal(5), options={"total_timeout": timedelta(minutes=1)})
    client.schedules.wait(ID, timeout=timedelta(hours=1))
    RunOptions(settle=timedelta(minutes=1), max_duration=Decimal(60))
    RetryPolicy(max_elapsed=timedelta(minutes=1))
    PasswordAuth("n@example.com", "p" * 8, leeway=timedelta(minutes=1))
    pinterest.publish(b"", board="b", cover=timedelta(seconds=2), settle=Decimal(60))
    pinterest.media.wait("1", timeout=timedelta(minutes=5))
    PromotionTemplateValue(amount=Decimal("4.99"))


async def right_in_async_code(client: AsyncPinbridgeClient) -> None:
    pin = PinCreate(account_id=ID, board_id="1", title="t", image_url="https://example.com/a.png")
    await client.pins.create(pin)
    await client.pins.create({"account_id": str(ID), "board_id": "1", "title": "t"})
    await client.pins.create(account_id=ID, board_id="1", title="t")
    await client.pins.update(ID, description=None)
    await client.auth.login(email="n@example.com", password="p")
    await client.webhooks.create(url="https://example.com", secret="s" * 16)
    await client.publish(b"", board="b", title="t")


def unknown_names(client: PinbridgeClient) -> None:
    client.pins.create(account_id=ID, board_id="1", titel="t")  # error
    client.pins.create({"account_id": ID, "board_id": "1", "titel": "t"})  # error
    PinCreate(account_id=ID, board_id="1", titel="t")  # error
    client.pins.update(ID, status="published")  # error
    client.auth.login(mail="n@example.com", password="p")  # error
    client.auth.register({"name": "N", "email": "n@example.com", "password": "p"})  # error
    client.webhooks.create(url="https://example.com", secret="s" * 16, event="pin.failed")  # error
    client.pins.create(account_id=ID, board_id="1", title="t", options={"timeouts": 5})  # error
    client.publish(b"", board="b", title="t", text="x")  # error


def wrong_types(client: PinbridgeClient) -> None:
    client.pins.create(account_id=ID, board_id=1, title="t")  # error
    client.pins.create({"account_id": ID, "board_id": 1, "title": "t"})  # error
    PinCreate(account_id=ID, board_id=1, title="t")  # error
    client.pins.update(ID, title=None)  # error
    client.pins.update(ID, {"board_id": None})  # error
    client.pins.update(ID, PinCreate(account_id=ID, board_id="1", title="t"))  # error
    client.pins.create(LoginRequest(email="n@example.com", password="p"))  # error
    client.auth.login(email="n@example.com", password=b"p")  # error
    client.api_keys.update(ID, name=None)  # error
    client.webhooks.update(ID, is_enabled="no")  # error
    client.pins.get(1)  # error
    client.pins.list(limit="50")  # error
    client.publish(b"", board=1, title="t")  # error
    client.publish(b"", board="b", title="t", timeout="5")  # error
    client.pins.wait(ID, timeout=timedelta)  # error


def missing_names(client: PinbridgeClient) -> None:
    client.pins.create(account_id=ID, board_id="1")  # error
    client.pins.create({"account_id": ID, "board_id": "1"})  # error
    PinCreate(account_id=ID, board_id="1")  # error
    client.auth.login(email="n@example.com")  # error
    client.auth.register(email="n@example.com", password="p")  # error
    client.webhooks.create(url="https://example.com")  # error
    client.projects.switch()  # error
    client.pinterest.update_board("1", name="b")  # error
    client.pinterest.check_board_access("1")  # error
    client.publish(b"", board="b")  # error


def both_forms(client: PinbridgeClient, pin: PinCreate) -> None:
    client.pins.create(pin, title="t")  # error
    client.pins.update(ID, {"title": "t"}, description="d")  # error


async def wrong_in_async_code(client: AsyncPinbridgeClient) -> None:
    await client.pins.create(account_id=ID, board_id="1", titel="t")  # error
    await client.pins.create({"account_id": ID, "board_id": 1, "title": "t"})  # error
    await client.auth.login(email="n@example.com")  # error
    await client.publish(b"", board="b")  # error
