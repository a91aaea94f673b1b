"""The lock among the tasks of an event loop."""

from __future__ import annotations

import asyncio
import gc

import anyio
import anyio.lowlevel

from pinbridge._async._io import Mutex


def locks() -> int:
    gc.collect()
    return sum(isinstance(each, anyio.Lock) for each in gc.get_objects())


def test_tasks_of_a_loop_take_turns_and_each_loop_has_its_own_lock() -> None:
    mutex = Mutex()
    inside: list[int] = []

    async def work() -> None:
        async with mutex:
            inside.append(1)
            await anyio.lowlevel.checkpoint()
            assert len(inside) == 1
            inside.pop()

    async def main() -> None:
        async with anyio.create_task_group() as tasks:
            for _ in range(3):
                tasks.start_soon(work)

    for _ in range(2):
        asyncio.run(main())


def test_a_lock_ends_with_its_mutex() -> None:
    async def main() -> int:
        before = locks()
        for _ in range(50):
            async with Mutex():
                pass
        return locks() - before

    assert asyncio.run(main()) == 0
