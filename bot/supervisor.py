"""Engine and web under one roof: started together, restarted when one dies, stopped cleanly."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
import time
from asyncio.subprocess import Process
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.settings import ROOT

STOP_SECONDS = 10.0  # to finish what was begun, before it is killed
QUICK_DEATH_SECONDS = 10.0
MOST_QUICK_DEATHS = 5

Tell = Callable[[str], None]


@dataclass
class Child:
    """One of our processes: `name` is the subcommand of `python -m bot`."""

    name: str
    process: Process | None = None
    quick_deaths: int = 0
    started: float = field(default=0.0)


class Supervisor:
    """Keeps its children running until it is told to stop."""

    def __init__(self, names: list[str], tell: Tell) -> None:
        self._children = [Child(name) for name in names]
        self._tell = tell
        self._stopping = asyncio.Event()
        self._failed = False

    async def run(self) -> int:
        """Runs until Ctrl-C or SIGTERM; the exit status: 1 when a child cannot be kept alive."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, self._stopping.set)
        keepers = [asyncio.create_task(self._keep(child)) for child in self._children]
        await self._stopping.wait()
        await asyncio.gather(*(self._stop(child) for child in reversed(self._children)))
        for keeper in keepers:
            keeper.cancel()
        await asyncio.gather(*keepers, return_exceptions=True)
        return 1 if self._failed else 0

    async def _keep(self, child: Child) -> None:
        while not self._stopping.is_set():
            child.started = time.monotonic()
            child.process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "bot",
                child.name,
                cwd=ROOT,
                start_new_session=True,
                env={**os.environ, "PYTHONWARNINGS": "ignore"},  # libraries' own, at every start
            )
            status = await child.process.wait()
            if self._stopping.is_set():
                return
            if self._gives_up(child, status):
                self._failed = True
                self._stopping.set()
                return
            self._tell(f"{child.name} stopped ({status}); starting it again")
            await asyncio.sleep(min(0.2 * 2**child.quick_deaths, 5))

    def _gives_up(self, child: Child, status: int) -> bool:
        """A child that said what is wrong (exit 2), or dies at every start, will not get better."""
        quick = time.monotonic() - child.started < QUICK_DEATH_SECONDS
        child.quick_deaths = child.quick_deaths + 1 if quick else 0
        if status == 2 or child.quick_deaths >= MOST_QUICK_DEATHS:
            self._tell(f"{child.name} cannot run; see the line above")
            return True
        return False

    async def _stop(self, child: Child) -> None:
        process = child.process
        if process is None or process.returncode is not None:
            return
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
            try:
                await asyncio.wait_for(process.wait(), STOP_SECONDS)
            except asyncio.TimeoutError:
                process.kill()
                await process.wait()
