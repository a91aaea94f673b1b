"""Both clients agree with each other, with the spec, and with the official SDK 1.10.1."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from functools import cached_property
from types import ModuleType
from typing import Any

import pinbridge_api._async
import pinbridge_api._sync
import pytest
from codegen.derive_sync import Table
from pinbridge_api.operations import METHODS as METHOD_OF
from pinbridge_api.operations import OPERATIONS

import pinbridge._async
import pinbridge._pinbridge._async
import pinbridge._pinbridge._async.resources
import pinbridge._pinbridge._sync
import pinbridge._pinbridge._sync.resources
import pinbridge._sync
import pinbridge.runtime._async
import pinbridge.runtime._sync
from pinbridge import AsyncPinbridgeClient, PinbridgeClient
from pinbridge.pinarkive import PinarkiveClient
from pinbridge.resources.base import AsyncAPIResource, SyncAPIResource
from tests.support.each import check_each

# Methods of the official SDK 1.10.1 with their arguments; a star marks those given by keyword only.
OFFICIAL = {
    "activity_logs.list": "*limit=50, *cursor=None, *category=None, *action=None, *status=None, *resource_type=None, *since=None",
    "system.health": "",
    "system.readiness": "",
    "system.root": "",
    "system.stripe_webhook": "body, *stripe_signature",
    "auth.change_password": "data",
    "auth.confirm_email_change": "token",
    "auth.forgot_password": "data",
    "auth.get_profile": "",
    "auth.login": "data",
    "auth.me": "",
    "auth.register": "data",
    "auth.request_email_change": "data",
    "auth.request_email_verification": "",
    "auth.reset_password": "data",
    "auth.update_profile": "data",
    "auth.verify_email": "token",
    "api_keys.create": "data",
    "api_keys.list": "",
    "api_keys.revoke": "key_id",
    "api_keys.update": "key_id, data",
    "assets.bulk_delete": "asset_ids, *confirm=False",
    "assets.delete": "asset_id, *confirm=False",
    "assets.get": "asset_id",
    "assets.get_content": "asset_id",
    "assets.list": "*workspace_id=None, *sort='created_at_desc', *limit=50, *offset=0, *q=None, *asset_type=None, *in_use=None, *since=None, *until=None",
    "assets.upload_image": "file, *filename=None, *content_type=None",
    "assets.upload_video": "file, *filename=None, *content_type=None",
    "pinterest.account_analytics": "account_id, *start_date=None, *end_date=None, *metrics=None, *source=None, *include_daily=None",
    "pinterest.check_board_access": "board_id, *account_id, *fresh=False",
    "pinterest.create_board": "data",
    "pinterest.delete_board": "board_id, *account_id",
    "pinterest.list_accounts": "",
    "pinterest.list_boards": "account_id",
    "pinterest.list_related_terms": "account_id, terms, *exact_match=False",
    "pinterest.oauth_callback": "*code, *state, *follow_redirects=False",
    "pinterest.revoke_account": "account_id",
    "pinterest.start_oauth": "",
    "pinterest.update_board": "board_id, data",
    "projects.create_sandbox": "data=None",
    "projects.list": "",
    "projects.reset_sandbox": "",
    "projects.switch": "data",
    "pins.analytics": "pin_id, *start_date=None, *end_date=None, *metrics=None, *source=None, *include_daily=None",
    "pins.bulk_delete": "ids",
    "pins.bulk_retry": "ids",
    "pins.create": "data",
    "pins.create_batch": "pins",
    "pins.delete": "pin_id, *delete_from_pinterest=False",
    "pins.get": "pin_id",
    "pins.get_import": "job_id",
    "pins.import_csv": "file, *filename=None, *content_type=None",
    "pins.import_json": "rows",
    "pins.list": "*limit=50, *offset=0, *account_id=None, *board_id=None, *status=None, *error_code=None, *since=None, *until=None, *q=None, *sort=None, *removed=None",
    "pins.list_imports": "*limit=50, *offset=0, *status=None, *source_type=None",
    "pins.list_page": "*limit=50, *offset=0, *account_id=None, *board_id=None, *status=None, *error_code=None, *since=None, *until=None, *q=None, *sort=None, *removed=None",
    "pins.retry": "pin_id, data=None",
    "pins.update": "pin_id, data",
    "pins.validate": "data",
    "schedules.bulk_cancel": "ids",
    "schedules.bulk_delete": "ids",
    "schedules.bulk_retry": "ids",
    "schedules.cancel": "schedule_id",
    "schedules.create": "data",
    "schedules.delete": "schedule_id",
    "schedules.get": "schedule_id",
    "schedules.list": "*limit=50, *offset=0, *account_id=None, *board_id=None, *status=None, *since=None, *until=None, *q=None, *sort=None",
    "schedules.list_page": "*limit=50, *offset=0, *account_id=None, *board_id=None, *status=None, *since=None, *until=None, *q=None, *sort=None",
    "schedules.retry": "schedule_id",
    "schedules.update": "schedule_id, data",
    "schedules.validate": "data",
    "webhooks.create": "data",
    "webhooks.delete": "webhook_id",
    "webhooks.get": "webhook_id",
    "webhooks.list": "",
    "webhooks.update": "webhook_id, data",
    "rate_meter.get": "account_id",
    "jobs.get": "job_id",
    "billing.checkout": "data",
    "billing.portal": "",
    "billing.pricing": "",
    "billing.status": "",
    "dashboard.summary": "*start=None, *end=None, *tz=None, *account_id=None",
    "team.accept_invitation": "data",
    "team.create_invitation": "data",
    "team.list_invitations": "",
    "team.list_members": "",
    "team.preview_invitation": "token",
    "team.remove_member": "member_id",
    "team.resend_invitation": "invitation_id",
    "team.revoke_invitation": "invitation_id",
    "team.update_member": "member_id, data",
    "mcp.quota": "",
    "mcp.track": "",
    "email.get_preferences": "",
    "email.unsubscribe": "*workspace_id, *token, *user_id",
    "email.update_preferences": "data",
}

CLIENT = {
    "request": "method, path, *path_params=None, *params=None, *json=None, *data=None, *files=None, "
    "*headers=None, *content=None, *follow_redirects=None, *options=None",
    "set_api_key": "api_key",
    "set_bearer_token": "token",
    "clear_auth": "",
    "register_resource": "name, resource_cls, *replace=False",
    "resource": "name",
}
# Operations that the official SDK lacks.
OURS = {"get_status", "get_analytics_overview", "list_top_pins", "collect_account_analytics"}

_WORD = re.compile(r"[A-Za-z_]\w*")


def modules(package: ModuleType) -> dict[str, ModuleType]:
    found = {}
    for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        found[info.name.removeprefix(package.__name__)] = importlib.import_module(info.name)
    return found


def all_modules(*packages: ModuleType) -> dict[str, ModuleType]:
    return {
        package.__name__.rpartition(".")[0] + name: module
        for package in packages
        for name, module in modules(package).items()
    }


ASYNC = all_modules(
    pinbridge._async, pinbridge._pinbridge._async, pinbridge.runtime._async, pinbridge_api._async
)
SYNC = all_modules(
    pinbridge._sync, pinbridge._pinbridge._sync, pinbridge.runtime._sync, pinbridge_api._sync
)


def in_sync(text: str) -> str:
    """Rewrite names as the derivation does."""
    table = Table()
    return _WORD.sub(
        lambda match: table.replaced(match.group(), after_dot=False) or match.group(), text
    )


def callables(module: ModuleType) -> Iterator[tuple[str, Any]]:
    """List the functions and methods that a module defines, by their qualified name."""
    for name, value in vars(module).items():
        if getattr(value, "__module__", None) != module.__name__:
            continue
        if inspect.isfunction(value):
            yield name, value
        elif inspect.isclass(value):
            yield name, value
            for attribute, member in vars(value).items():
                function = getattr(member, "func", getattr(member, "fget", member))
                if inspect.isfunction(function):
                    yield f"{name}.{attribute}", function


def signature(function: Any) -> list[tuple[str, Any, Any, str]]:
    parameters = inspect.signature(function).parameters.values()
    return [(p.name, p.kind, p.default, str(p.annotation)) for p in parameters]


def arguments(function: Any) -> str:
    """Write a signature as the tables above do."""
    texts = []
    for parameter in list(inspect.signature(function).parameters.values())[1:]:
        star = "*" if parameter.kind is parameter.KEYWORD_ONLY else ""
        has_default = parameter.default is not parameter.empty
        default = f"={parameter.default!r}" if has_default else ""
        if parameter.kind is not parameter.VAR_KEYWORD:
            texts.append(f"{star}{parameter.name}{default}")
    return ", ".join(texts)


def groups(client: type) -> dict[str, type]:
    """Name the resource groups of a client, and their classes."""
    found: dict[str, type] = {}
    for cls in reversed(client.__mro__):
        for name, value in vars(cls).items():
            if isinstance(value, cached_property):
                class_name = value.func.__annotations__["return"]
                package = cls.__module__.rpartition(".")[0]
                folder = "" if package.startswith("pinbridge_api") else ".resources"
                module = importlib.import_module(f"{package}{folder}.{name}")
                found[name] = getattr(module, class_name)
    return found


def public_methods(cls: type) -> dict[str, Any]:
    return {
        name: value
        for name, value in inspect.getmembers(cls)
        if inspect.isfunction(value) and not name.startswith("_")
    }


METHODS = {
    f"{group}.{name}": method
    for group, cls in groups(AsyncPinbridgeClient).items()
    for name, method in public_methods(cls).items()
}


def test_both_sides_have_the_same_modules() -> None:
    assert ASYNC.keys() == SYNC.keys()


@pytest.mark.parametrize("name", sorted(name for name in ASYNC if not name.endswith("._io")))
def test_both_sides_have_the_same_names_signatures_and_annotations(name: str) -> None:
    ours = {in_sync(qualified): value for qualified, value in callables(ASYNC[name])}
    theirs = dict(callables(SYNC[name]))

    assert ours.keys() == theirs.keys()
    for qualified, value in ours.items():
        twin = theirs[qualified]
        if inspect.isclass(value):
            bases = [in_sync(base.__name__) for base in value.__bases__]
            assert bases == [base.__name__ for base in twin.__bases__]
            continue
        assert [
            (parameter, kind, default, in_sync(annotation))
            for parameter, kind, default, annotation in signature(value)
        ] == signature(twin), qualified
        assert not inspect.iscoroutinefunction(twin)
        assert not inspect.isasyncgenfunction(twin)
        result = in_sync(str(value.__annotations__.get("return")))
        assert result == str(twin.__annotations__.get("return")), qualified


def test_what_is_written_by_hand_has_the_same_names_too() -> None:
    def surface(module: ModuleType) -> dict[str, list[str]]:
        public = {n: v for n, v in callables(module) if not n.split(".")[-1].startswith("_")}
        return {
            in_sync(name): list(inspect.signature(value).parameters)
            for name, value in public.items()
            if not name.startswith("Mutex")
        }

    for name in ("pinbridge._io", "pinbridge.runtime._io"):
        assert surface(ASYNC[name]) == surface(SYNC[name])
    assert hasattr(SYNC["pinbridge._io"], "Mutex")


def test_every_operation_has_a_method() -> None:
    assert METHOD_OF.keys() == OPERATIONS.keys()
    assert set(METHOD_OF.values()) <= METHODS.keys()
    assert len(set(METHOD_OF.values())) == len(METHOD_OF)


def test_every_official_method_is_there() -> None:
    assert len(OFFICIAL) == 97
    assert OFFICIAL.keys() <= METHODS.keys()
    assert len(OPERATIONS) == 95 + len(OURS)
    assert OPERATIONS.keys() >= OURS


def test_official_calls_fit() -> None:
    check_each(sorted(OFFICIAL), check_official_call)


def check_official_call(name: str) -> None:
    official = [part for part in OFFICIAL[name].split(", ") if part]
    ours = arguments(METHODS[name]).split(", ")

    for argument in official:
        assert argument in ours or f"{argument}=None" in ours, argument
    positional = [argument for argument in official if not argument.startswith("*")]
    assert [a.removesuffix("=None") for a in ours[: len(positional)]] == [
        a.removesuffix("=None") for a in positional
    ]
    added = [a for a in ours if a not in official and a.removesuffix("=None") not in official]
    assert all("=" in argument for argument in added), added


@pytest.mark.parametrize("name", sorted(CLIENT))
@pytest.mark.parametrize("client", [AsyncPinbridgeClient, PinbridgeClient])
def test_official_calls_of_the_client_fit(client: type, name: str) -> None:
    assert arguments(getattr(client, name)) == CLIENT[name]


def test_every_method_explains_its_arguments() -> None:
    check_each(sorted(METHODS), check_docstring)


def check_docstring(name: str) -> None:
    method = METHODS[name]
    doc = inspect.getdoc(method) or ""
    summary = doc.partition("\n")[0]
    names = [p for p in inspect.signature(method).parameters if p not in ("self", "fields")]

    assert re.fullmatch(r"[A-Z].*\.", summary), summary
    documented = re.findall(r"^    (\w+): ", doc.partition("Args:")[2].partition("\n\n")[0], re.M)
    assert documented == names


def test_every_call_takes_options() -> None:
    check_each(sorted(METHODS), check_options)


def check_options(name: str) -> None:
    parameter = inspect.signature(METHODS[name]).parameters["options"]

    assert parameter.kind is parameter.KEYWORD_ONLY
    assert parameter.default is None


@pytest.mark.parametrize("cls", [PinbridgeClient, AsyncPinbridgeClient])
def test_every_method_takes_options(cls: Any) -> None:
    client = cls(base_url="http://localhost", api_key="k")
    calls = {"publish": client.publish, "request": client.request, "login": client.login}
    groups = [name for name in dir(cls) if is_group(getattr(client, name, None))]
    for group in groups:
        members = inspect.getmembers(getattr(client, group), callable)
        calls |= {f"{group}.{name}": call for name, call in members if not name.startswith("_")}
    assert len(groups) == 18
    assert [
        n for n, call in calls.items() if "options" not in inspect.signature(call).parameters
    ] == []


@pytest.mark.parametrize("cls", [PinbridgeClient, PinarkiveClient])
def test_every_body_may_be_given_by_keywords(cls: Any) -> None:
    client = cls(base_url="http://localhost", api_key="k")
    groups = [getattr(client, name) for name in dir(cls) if is_group(getattr(client, name, None))]
    bodies: list[Any] = [
        inspect.signature(call).parameters.values()
        for owner in [*groups, client]
        for name, call in inspect.getmembers(owner, inspect.ismethod)
        if "data" in inspect.signature(call).parameters and name != "request"
    ]
    assert bodies
    assert all(any(each.kind is each.VAR_KEYWORD for each in body) for body in bodies)


def is_group(thing: object) -> bool:
    return isinstance(thing, SyncAPIResource | AsyncAPIResource)
