"""Profiles: base URLs and sign-ins of services, and where their secrets are stored.

All files are in one folder, `PINBRIDGE_CONFIG_DIR` or the system's folder for configuration: `profiles.json`
without secrets, and `credentials.json` with secrets that are not in a keyring.
"""

from __future__ import annotations

import json
import os
import time
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

import click

from pinbridge._core.files import replace_file
from pinbridge._core.guards import is_dict, unique

from .exit_codes import ExitCode
from .failures import CommandError
from .state import USER_AGENT

DEFAULT = "default"
KEYRING_SERVICE = "pinbridge"
# Environment variable -> argument of the client, for each service.
VARIABLES = {
    "pinbridge": {"PINBRIDGE_API_KEY": "api_key", "PINBRIDGE_BEARER_TOKEN": "bearer_token"},
    "pinarkive": {"PINARKIVE_API_KEY": "api_key", "PINARKIVE_TOKEN": "token"},
    "pinterest": {"PINTEREST_ACCESS_TOKEN": "access_token"},
}
BASE_URLS = {
    "pinbridge": "https://api.pinbridge.io",
    "pinarkive": "https://api.pinarkive.com/api/v3",
    "pinterest": "https://api.pinterest.com/v5",
}
_WORKING_KEYRING = 1
_FIX = "correct it, or delete it and sign in again"


class Access(NamedTuple):
    """Base URL and credentials of a service.

    Attributes:
        base_url: Base URL; None for the client's default.
        secrets: Secret arguments of the client.
        source: Where they come from, as text.
        about: Other data about the sign-in.
    """

    base_url: str | None
    secrets: dict[str, str]
    source: str
    about: dict[str, Any]

    def client_arguments(self) -> dict[str, Any]:
        """Return the arguments of a client."""
        known: dict[str, Any] = {"user_agent": USER_AGENT, **self.secrets}
        return known if self.base_url is None else {**known, "base_url": self.base_url}


class Profiles:
    """The profiles in the configuration folder.

    Args:
        chosen: The profile of this run; by default that of the environment, or else the current one.
    """

    def __init__(self, chosen: str | None = None) -> None:
        place = os.environ.get("PINBRIDGE_CONFIG_DIR")
        self.folder = Path(place or click.get_app_dir("pinbridge"))
        if not place and not self.folder.is_absolute():
            # By the XDG specification, an empty or relative XDG_CONFIG_HOME is ignored. Click uses it.
            self.folder = Path.home() / ".config" / "pinbridge"
        self._file = self.folder / "profiles.json"
        self._secrets_file = self.folder / "credentials.json"
        self._chosen = chosen
        self._data = _read(self._file)

    @cached_property
    def name(self) -> str:
        """The profile of this run."""
        named = self._chosen or os.environ.get("PINBRIDGE_PROFILE")
        return named or str(self._data.get("current", DEFAULT))

    @property
    def is_chosen(self) -> bool:
        """Whether this run was given a profile."""
        return self._chosen is not None

    def names(self) -> list[str]:
        """Return the names of all profiles."""
        return sorted(self._data.get("profiles", {}))

    def services(self, profile: str) -> dict[str, Any]:
        """Return the services of a profile, without secrets."""
        found: dict[str, Any] = self._data.get("profiles", {}).get(profile, {})
        return found

    def use(self, profile: str) -> None:
        """Make a profile the current one."""
        self.require(profile)
        self._data["current"] = profile
        self._save()

    def require(self, profile: str) -> None:
        """Check that a profile exists."""
        if profile not in self.names():
            known = ", ".join(self.names()) or "none yet"
            raise click.UsageError(f"There is no profile {profile!r}; the profiles are: {known}.")

    def access(self, service: str) -> Access:
        """Return base URL and credentials of a service.

        The environment takes precedence over the profile, unless `--profile` is given. Credentials of a
        profile are only sent to the URL that they were stored for.
        """
        from_environment = {
            argument: os.environ[variable]
            for variable, argument in VARIABLES[service].items()
            if os.environ.get(variable)
        }
        url = os.environ.get(f"{service.upper()}_BASE_URL")
        if from_environment and not self._chosen:
            return Access(url, from_environment, "environment", {})
        if self._chosen:
            self.require(self._chosen)
        about = self.services(self.name).get(service)
        if about is None:
            if self._chosen:
                raise CommandError(
                    f"profile {self.name} is not signed in to {service}",
                    _login(service),
                    ExitCode.SIGN_IN,
                )
            return Access(url, {}, "nothing", {})
        kept_for = about.get("base_url") or BASE_URLS[service]
        if url is not None and not self._chosen and url.rstrip("/") != kept_for.rstrip("/"):
            return Access(url, {}, "nothing", {})
        secrets = self._secrets(f"{self.name}/{service}", about.get("kept_in"))
        if about.get("session_ends_at", float("inf")) <= time.time():
            secrets.pop("bearer_token", None)
        if not secrets:
            raise CommandError(
                f"the sign-in of profile {self.name} to {service} has ended",
                _login(service),
                ExitCode.SIGN_IN,
            )
        source = f"profile {self.name}, kept in the {about.get('kept_in')}"
        return Access(kept_for, secrets, source, about)

    def keep(
        self, service: str, secrets: dict[str, str], *, base_url: str | None, **about: Any
    ) -> str:
        """Store a sign-in in the profile of this run, and return where its secrets are.

        Args:
            service: The service.
            secrets: Secret arguments of the client.
            base_url: Base URL of the service, if it is not the default.
            **about: Other data, without secrets.
        """
        entry = f"{self.name}/{service}"
        text = json.dumps(secrets)
        ring = working_keyring()
        if ring is not None:
            ring.set_password(KEYRING_SERVICE, entry, text)
        else:
            kept = _read(self._secrets_file)
            _write(self._secrets_file, {**kept, entry: text})
        place = "file" if ring is None else "keyring"
        found = {"base_url": base_url, "kept_in": place, **about}
        self.note(service, **{name: value for name, value in found.items() if value is not None})
        return "keyring" if ring is not None else str(self._secrets_file)

    def note(self, service: str, **about: Any) -> None:
        """Store the data of a sign-in whose secrets are stored elsewhere."""
        profiles = self._data.setdefault("profiles", {})
        profiles.setdefault(self.name, {})[service] = about
        self._data.setdefault("current", self.name)
        self._save()

    def forget(self, service: str) -> bool:
        """Remove a sign-in and its secrets, and return whether there was one."""
        services = self.services(self.name)
        about = services.pop(service, None)
        if about is None:
            return False
        entry = f"{self.name}/{service}"
        if about.get("kept_in") == "keyring":
            ring = working_keyring()
            if ring is not None and ring.get_password(KEYRING_SERVICE, entry) is not None:
                ring.delete_password(KEYRING_SERVICE, entry)
        else:
            kept = _read(self._secrets_file)
            kept.pop(entry, None)
            _write(self._secrets_file, kept)
        if not services:
            self._data["profiles"].pop(self.name, None)
            if self._data.get("current") == self.name:
                del self._data["current"]
        self._save()
        return True

    def _secrets(self, entry: str, place: str | None) -> dict[str, str]:
        if place == "keyring":
            ring = working_keyring()
            text = None if ring is None else ring.get_password(KEYRING_SERVICE, entry)
        else:
            text = _read(self._secrets_file).get(entry)
        secrets: dict[str, str] = json.loads(text) if text else {}
        return secrets

    def _save(self) -> None:
        _write(self._file, self._data)


def _login(service: str) -> str:
    group = "" if service == "pinbridge" else f"{service} "
    return f"sign in with `pinbridge {group}login`"


def working_keyring() -> Any:
    """Return the system's keyring; None if no backend works."""
    try:
        import keyring
    except ModuleNotFoundError:
        return None
    backend = keyring.get_keyring()
    return backend if backend.priority >= _WORKING_KEYRING else None


def _read(file: Path) -> dict[str, Any]:
    try:
        found: Any = json.loads(file.read_bytes(), object_pairs_hook=unique)
    except FileNotFoundError:
        return {}
    except (ValueError, RecursionError) as error:
        raise CommandError(f"{file} is not valid JSON: {error}", _FIX) from None
    if not is_dict(found):
        raise CommandError(f"{file} is not a JSON object", _FIX)
    return found


def _write(file: Path, data: dict[str, Any]) -> None:
    replace_file(file, json.dumps(data, indent=2, ensure_ascii=False).encode())
