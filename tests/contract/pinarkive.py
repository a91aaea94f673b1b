"""The PinArkive part of the sandbox against its spec: the operations that the sandbox serves."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import httpx
from pinarkive_api.operations import load
from schemathesis import Case, Response
from schemathesis.core.parameters import ParameterLocation
from schemathesis.schemas import BaseSchema
from schemathesis.specs.openapi import checks

from pinbridge.pinarkive.totp import totp
from pinbridge.runtime.operation import Operation
from pinbridge.sandbox import Sandbox
from tests.contract.contract import Contract, argument_name, is_negative, load_spec
from tests.contract.world import Prepared

SPEC = Path(__file__).parents[2] / "openapi" / "pinarkive.yaml"

BEYOND_THE_SPEC = re.compile(
    "Invalid CID|Invalid DAG path|timelock has to|Unknown scope|expiresInDays has to"
    "|The name is empty|password is|The server has no directory|Send at least one file|should be valid text"
)
"""Texts of refusals by rules that no schema can express, so that values of the right form are refused."""
UNKNOWN_PARAMETER = "x-schemathesis-unknown-property"
"""A query parameter that is not in the spec, which the service does not look at."""


class World:
    """A running sandbox with a user who has kept something."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.line: dict[str, Any] = sandbox.start_line()["pinarkive"]
        self._http = httpx.Client(
            base_url=self.line["base_url"],
            headers={"x-api-key": self.line["api_key"]},
            transport=sandbox.transport(),
        )
        self._numbers = itertools.count(1)

    def renew(self) -> None:
        """Begin anew."""
        self.sandbox.reset()

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def name(self) -> str:
        """Return a name not used before."""
        return f"name {next(self._numbers)}"

    def send(self, method: str, path: str, **arguments: Any) -> Any:
        """Send a request that has to succeed, and return the decoded answer."""
        return self._http.request(method, path, **arguments).raise_for_status().json()

    def cid(self) -> str:
        """Upload a file."""
        files = {"file": self.name().encode()}
        return self.send("POST", "/files/", files=files)["cid"]

    def upload_id(self) -> str:
        """Upload a file, and return the id of the upload."""
        files = {"file": self.name().encode()}
        return self.send("POST", "/files/", files=files)["uploadId"]

    def directory(self) -> str:
        """Upload a directory, and return its CID."""
        files = [("files", ("a.txt", b"a")), ("files", ("b.txt", self.name().encode()))]
        return self.send("POST", "/files/directory-dag", files=files)["cid"]

    def token(self) -> str:
        """Make an API token, and return its name."""
        return self.send("POST", "/tokens/generate", json={"name": self.name()})["name"]

    def second_step(self) -> dict[str, str]:
        """Return the body of the second step of a login."""
        user = self.line["two_factor"]
        login = {"email": user["email"], "password": user["password"]}
        challenge = self.send("POST", "/auth/login", json=login)
        code = totp(user["totp_secret"], self.sandbox.now().timestamp())
        return {"temporaryToken": challenge["temporaryToken"], "code": code}


PREPARATIONS: Mapping[str, Callable[[World], dict[str, Any]]] = {
    "health": lambda w: {},
    "get_plans": lambda w: {},
    "get_peers": lambda w: {},
    "login": lambda w: {"body": {name: w.line[name] for name in ("email", "password")}},
    "verify_2fa_login": lambda w: {"body": w.second_step()},
    "upload_file": lambda w: {"body": {"file": w.name().encode(), "cl": "cl1-eu"}},
    "upload_directory": lambda w: {"body": {"dirPath": "/data/site"}},
    "upload_directory_dag": lambda w: {"body": {"files": [b"a", w.name().encode()]}},
    "pin_cid": lambda w: {"cid": w.cid(), "body": {"timelock": "2100-01-01T00:00:00Z"}},
    "remove_file": lambda w: {"cid": w.cid()},
    "get_me": lambda w: {},
    "list_uploads": lambda w: {"cid": w.cid(), "page": 1},
    "generate_token": lambda w: {"body": {"name": w.name(), "scopes": ["files:read"]}},
    "list_tokens": lambda w: {},
    "revoke_token": lambda w: {"name": w.token()},
    "get_status": lambda w: {"cid": w.cid()},
    "get_allocations": lambda w: {"cid": w.cid()},
    "logout": lambda w: {},
    "rename_file": lambda w: {"upload_id": w.upload_id(), "body": {"newName": w.name()}},
    "get_dag_detail": lambda w: {"cid_dag": w.directory()},
    "get_clusters": lambda w: {},
    "get_preferences": lambda w: {},
    "update_preferences": lambda w: {"body": {"language": "de"}},
    # To the same one, so that the next login works.
    "update_password": lambda w: {
        "body": {"currentPassword": w.line["password"], "newPassword": w.line["password"]}
    },
    "get_my_plan": lambda w: {},
}
CHOSEN = {"cl": "cl1-na", "timelock": "2100-01-01T00:00:00Z", "scopes": ["user:read"]}
"""Values for what follows the spec already, so that some of it is accepted."""


class PinarkiveContract(Contract):
    """Hold the answers of the PinArkive part against its spec."""

    operations = tuple(PREPARATIONS)

    def spec(self) -> BaseSchema:
        """Return the spec."""
        return load_spec(SPEC)

    def load(self, operation_id: str) -> Operation[Any]:
        """Return what the generated code says about an operation."""
        return load(operation_id)

    def prepare(self, operation_id: str) -> Prepared:
        """Make what a call to an operation needs to succeed."""
        return Prepared(PREPARATIONS[operation_id](self._world))

    def base_url(self) -> str:
        """Return the address that the paths of the spec are below."""
        return self._world.line["base_url"]

    def credentials(self, operation: Operation[Any], prepared: Prepared) -> dict[str, str]:
        """Return the header fields that admit a call."""
        return {"x-api-key": self._world.line["api_key"]} if operation.security else {}

    def transport_arguments(self, case: Case, headers: dict[str, str]) -> dict[str, Any]:
        """Return a case as arguments of `requests`, with names for the files."""
        arguments = super().transport_arguments(case, headers)
        if isinstance(files := arguments.get("files"), list):
            arguments["files"] = [
                (name, (f"{number}.txt", part[1], *part[2:]) if name in ("file", "files") else part)
                for number, (name, part) in enumerate(files)
            ]
        return arguments

    def aim(self, case: Case, prepared: Prepared) -> None:
        """Put existing objects into a generated case, except where it is meant to be wrong."""
        if case.path_parameters and not is_negative(case, ParameterLocation.PATH):
            names = case.path_parameters
            real = prepared.arguments
            case.path_parameters = {name: real[argument_name(name)] for name in names}
        body = case.body
        if isinstance(body, dict) and not is_negative(case, ParameterLocation.BODY):
            real = CHOSEN | prepared.arguments.get("body", {})
            case.body = {name: real.get(name, value) for name, value in body.items()}

    def check_refusal(self, case: Case, response: Response) -> None:
        """Fail when a case that follows the spec is refused for its form."""
        if response.status_code != 400 or case.meta is None:
            return
        if not case.meta.generation.mode.is_negative:
            assert BEYOND_THE_SPEC.search(response.text), (
                f"{response.text}\n{case.as_curl_command()}"
            )

    def is_settled(self, check: Any, operation_id: str, case: Case, response: Response) -> bool:
        """Whether a check of schemathesis asks for something else than the API promises."""
        is_form = (case.media_type or "").startswith("multipart/")
        if check is checks.negative_data_rejection and is_form:
            # All values of a form are texts, so only a missing file can be noticed.
            return isinstance(case.body, dict) and bool({"file", "files"} & case.body.keys())
        if check is checks.negative_data_rejection and UNKNOWN_PARAMETER in (case.query or {}):
            return True
        return super().is_settled(check, operation_id, case, response)
