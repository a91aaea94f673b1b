"""Differences from the sync side."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

A = TypeVar("A")
T = TypeVar("T")

Function = Callable[[A], Awaitable[T]]
