"""The generated methods, on a client that keeps what it is given."""

from __future__ import annotations

import inspect
import json
from typing import Any

import pytest
from pinarkive_api._sync.facade import Facade

from pinbridge.runtime.types import Response


class Client(Facade):
    def execute(self, request: Any, options: Any = None) -> Response[Any]:
        self.request = request
        return Response(200, {}, b"", None)


@pytest.mark.parametrize(
    ("method", "arguments", "target", "sent"),
    [
        ("login", ("a@b.c", "p"), "/auth/login", {"email": "a@b.c", "password": "p"}),
        (
            "verify_2fa_login",
            ("t", "123456"),
            "/auth/2fa/verify-login",
            {"temporaryToken": "t", "code": "123456"},
        ),
        ("rename_file", ("a/b", "new"), "/files/rename/a%2Fb", {"newName": "new"}),
        (
            "update_password",
            ("old", "new"),
            "/users/me/password",
            {"currentPassword": "old", "newPassword": "new"},
        ),
    ],
)
def test_arguments_by_position_and_by_name(
    method: str, arguments: tuple[str, ...], target: str, sent: dict[str, str]
) -> None:
    client = Client()
    function = getattr(client, method)
    names = list(inspect.signature(function).parameters)
    for call in (
        lambda: function(*arguments),
        lambda: function(**dict(zip(names, arguments, strict=False))),
    ):
        call()
        assert (client.request.target, json.loads(client.request.content)) == (target, sent)
