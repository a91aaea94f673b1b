from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from pinbridge.sandbox import Sandbox
from tests.acceptance.support import png

from .support import Cli


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox.serve(
        queue_seconds=0.02,
        publish_seconds=0.02,
        import_seconds=0.02,
        pinterest={"media_seconds": 0.02},
    ) as sandbox:
        yield sandbox


@pytest.fixture
def cli(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> Iterator[Cli]:
    for name in ("NO_COLOR", "FORCE_COLOR", "PINARKIVE_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    # The package keeps the first keyring that it finds, which may be one of another test.
    keyring.set_keyring(NoKeyring())
    (tmp_path / "photo.png").write_bytes(png("photo"))
    yield Cli(sandbox, tmp_path, monkeypatch, capsys)
    sandbox.faults([])
