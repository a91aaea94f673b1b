"""State that all commands of a run share."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import click

from .exit_codes import WITH_DETAIL_ONLY, ExitCode

if TYPE_CHECKING:
    from pinbridge import PinbridgeClient
    from pinbridge.pinarkive import PinarkiveClient
    from pinbridge.pinterest import PinterestClient

    from .output import Output
    from .profiles import Access, Profiles

T = TypeVar("T")
C = TypeVar("C", bound="PinbridgeClient | PinarkiveClient | PinterestClient")

USER_AGENT = "pinbridge-cli"


class State:
    """Common options, and objects that are created from them when first used."""

    def __init__(self) -> None:
        self.as_json = False
        self.fields: tuple[str, ...] = ()
        self.quiet = False
        self.verbose = False
        self.yes = False
        self.profile: str | None = None
        self.exit_status_detail = False
        self.service = "pinbridge"
        """The service of the client that was made last."""
        self._end = ExitCode.DONE

    @cached_property
    def out(self) -> Output:
        """Prints results, notes and progress."""
        from .output import Output

        return Output(self)

    @cached_property
    def profiles(self) -> Profiles:
        """The user's profiles."""
        from .profiles import Profiles

        return Profiles(self.profile)

    def access(self, service: str) -> Access:
        """Return base URL and credentials of a service, from the environment or the profile."""
        return self.profiles.access(service)

    @cached_property
    def client(self) -> PinbridgeClient:
        """A client for PinBridge, closed at the end of the run."""
        from pinbridge import PinbridgeClient

        return self.closing(PinbridgeClient(**self._arguments("pinbridge")))

    @cached_property
    def pinarkive(self) -> PinarkiveClient:
        """A client for PinArkive, closed at the end of the run."""
        from pinbridge.pinarkive import PinarkiveClient

        return self.closing(PinarkiveClient(**self._arguments("pinarkive")))

    def client_of(self, service: str) -> PinbridgeClient | PinarkiveClient | PinterestClient:
        """Return the client of a service."""
        if service == "pinterest":
            from .pinterest import client_of

            return client_of(self)
        return self.client if service == "pinbridge" else self.pinarkive

    def _arguments(self, service: str) -> dict[str, Any]:
        self.log()
        self.service = service
        return self.access(service).client_arguments()

    def closing(self, client: C) -> C:
        """Close a client at the end of the run, and return it."""
        click.get_current_context().find_root().call_on_close(client.close)
        return client

    def log(self) -> None:
        """Log calls and retries on stderr, with `--verbose`."""
        if not self.verbose:
            return
        import logging

        from pinbridge._core.observe import LOGGER

        if LOGGER.handlers:
            return
        level = LOGGER.level
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(message)s"))
        LOGGER.addHandler(handler)
        LOGGER.setLevel(logging.DEBUG)
        call_on_close = click.get_current_context().find_root().call_on_close
        call_on_close(lambda: LOGGER.removeHandler(handler))
        call_on_close(lambda: LOGGER.setLevel(level))

    def end_with(self, code: ExitCode) -> None:
        """Set the exit status of the run, unless an error ends it."""
        self._end = code

    def exit_status(self, result: int) -> int:
        """Return the exit status of a run that was not ended by an error."""
        code = result or self._end
        return 0 if code in WITH_DETAIL_ONLY and not self.exit_status_detail else int(code)


def pass_state(function: Callable[..., T]) -> Callable[..., T]:
    """Pass the state of the run to a command, as its first argument."""
    return click.make_pass_decorator(State)(function)
