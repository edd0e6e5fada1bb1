"""`sarnakh demo` as users run it: a separate process, whose printed address a browser opens."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

PRINTS_WITHIN_S = 30.0


@asynccontextmanager
async def open_demo(folder: Path, *options: str) -> AsyncIterator[str]:
    """Run the demo and yield the page's address; at the end it must stop cleanly."""
    log = folder / "demo.log"
    with log.open("wb") as errors:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "demo", "--port", "0", *options,
            env={**os.environ, "LC_ALL": "C.UTF-8"}, stdout=asyncio.subprocess.PIPE, stderr=errors,
        )  # fmt: skip
    try:
        assert process.stdout is not None
        line = (await asyncio.wait_for(process.stdout.readline(), PRINTS_WITHIN_S)).decode()
        assert "Open http://127.0.0.1:" in line, log.read_text("utf-8")
        yield line.split("Open ")[1].split()[0]
        process.terminate()
        assert await process.wait() == 0, log.read_text("utf-8")
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
