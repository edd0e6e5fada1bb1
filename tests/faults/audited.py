"""`sarnakh run` that logs each file opened or imported by the writer's thread, where updates are handled.

Each gives a line `OPENED …` on standard error; the first updates are not asked for before the bot is ready.
"""

import sys
import threading

from bot.logs.setup import set_up_logs
from bot.runtime.process import run
from bot.settings.settings import load_settings

LOOKED_FOR = ("open", "import", "os.listdir", "os.scandir")
WRITER = "storage-writer"


def note(event: str, given: tuple[object, ...]) -> None:
    if event in LOOKED_FOR and threading.current_thread().name.startswith(WRITER):
        sys.stderr.write(f"OPENED {event} {given[0]}\n")


if __name__ == "__main__":
    settings = load_settings()
    set_up_logs(settings.log_level, settings.log_format, settings.secrets)
    sys.addaudithook(note)
    sys.exit(run(settings))
