"""`python -m bot.demo.moved_bot fa`: the demo's bot, whose clock the demo moves, and which ends when the demo ends.

The demo holds the other end of this process's standard input. Each line on it is how far the clock is to be ahead of
the machine's, in seconds; the first one is there before the start, and each later one is answered once it holds. A demo
killed with SIGKILL cannot stop its bot, but the system closes the pipe all the same.

No setting moves a clock, and no command of `sarnakh`: a bot on real Telegram goes by the machine's clock.
"""

import ipaddress
import os
import sys
import threading
from contextlib import suppress
from io import FileIO
from urllib.parse import urlsplit

from bot.clock import MovedClock
from bot.demo.clock_lines import ahead_in, answer_to
from bot.errors import BotError
from bot.logs.setup import set_up_logs
from bot.runtime.process import run
from bot.sandbox.world.model import DEFAULT_TOKEN
from bot.settings.settings import load_settings
from bot.terminal import Terminal
from bot.zone_data import use_newest_zones
from conversations.errors import ConversationsError
from storage.errors import StorageError
from storage.records.translatable import tr

STDIN, STDOUT = 0, 1
ABANDONED = 3
"""The exit status of a process whose demo is gone; no one is left to read it."""
WRONG = 2


def main(language: str) -> int:
    """Run the bot by a moved clock until it is stopped; return the exit status."""
    use_newest_zones()
    terminal = Terminal(language)
    # Without a buffer: a thread that waits in a buffered read holds a lock that ends the interpreter badly.
    pipe = FileIO(STDIN, closefd=False)
    first = pipe.readline()
    if not first:
        return ABANDONED
    clock = MovedClock(ahead_in(first))
    threading.Thread(target=_follow, args=(pipe, clock), name="demo", daemon=True).start()
    try:
        return _run(clock, terminal)
    except ConversationsError as error:
        terminal.complain(*error.sentences)
    except (BotError, StorageError) as error:
        terminal.error(error)
    return WRONG


def _run(clock: MovedClock, terminal: Terminal) -> int:
    settings = load_settings()
    refuse_real_token(settings.token)
    refuse_elsewhere(settings.bot_api_url)
    set_up_logs(settings.log_level, settings.log_format, settings.secrets)
    return run(settings, clock=clock, terminal=terminal)


def refuse_real_token(token: str) -> None:
    """Refuse a token that Telegram may have given out: a Bot API server of one's own may be on this machine, too.

    Raises:
        BotError: it is not the sandbox's.
    """
    if token != DEFAULT_TOKEN:
        raise BotError(tr("a clock is moved only in the demo, whose bot has no token of Telegram's"))


def refuse_elsewhere(api_url: str) -> None:
    """Refuse a Telegram that is not on this machine.

    Raises:
        BotError: it is elsewhere.
    """
    if not _is_here(urlsplit(api_url).hostname or ""):
        said = tr("a clock is moved only in the demo, whose Telegram is on this machine, unlike {url}", url=api_url)
        raise BotError(said)


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:  # a name may lead elsewhere
        return False


def _follow(pipe: FileIO, clock: MovedClock) -> None:
    """Move the clock at each line and answer it, and end this process at once when the demo is gone."""
    while line := pipe.readline():
        ahead = ahead_in(line)
        clock.move(ahead)
        with suppress(BrokenPipeError):  # the demo is gone, which the next read says
            os.write(STDOUT, answer_to(ahead))
    # A graceful stop has no purpose: Telegram's stand-in and the database are gone with the demo.
    os._exit(ABANDONED)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
