"""Sandboxes that tests use one after the other: to reset one takes a fifth of the time of a start."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import msgspec

from pinbridge.sandbox import Sandbox

_idle: dict[str, tuple[Sandbox, dict[str, object]]] = {}
"""Running sandboxes and their settings, by the options that they were started with."""

# The loop's main task, the worker, and the task that counts them.
_TASKS_AT_REST = 3
_TURNS = 10


@contextmanager
def shared_sandbox(**options: Any) -> Generator[Sandbox]:
    """Give a sandbox as if it was just started; the next test with the same options gets it too.

    A reset brings back everything but the settings and the parts of a sandbox. One whose settings
    were changed, that was stopped, or where a request or a delivery is still on its way, is given to
    nobody else. A test that replaces parts of its sandbox does so with `monkeypatch`.

    Args:
        options: those of `Sandbox`.
    """
    key = repr(sorted(options.items()))
    if key in _idle:
        sandbox, settings = _idle.pop(key)
        sandbox.reset()
    else:
        sandbox = Sandbox(**options)
        sandbox.start()
        settings = sandbox.settings()
    try:
        yield sandbox
    finally:
        if _is_as_started(sandbox, settings):
            _idle[key] = sandbox, settings
        else:
            sandbox.stop()


def stop_shared_sandboxes() -> None:
    """Stop those that wait for a test."""
    while _idle:
        _idle.popitem()[1][0].stop()


def _is_as_started(sandbox: Sandbox, settings: dict[str, object]) -> bool:
    running = sandbox._running
    if running is None:
        return False
    further = {
        name: msgspec.structs.asdict(type(service.state.settings)())
        for name, service in running.services.running.items()
        if service is not running.services.first
    }
    return sandbox.settings() == {**further, **settings} and running.run(_comes_to_rest())


async def _comes_to_rest() -> bool:
    for _ in range(_TURNS):
        if len(asyncio.all_tasks()) == _TASKS_AT_REST:
            return True
        await asyncio.sleep(0)
    return False
