"""What can go wrong between us and Telegram, as the code that calls it must tell it apart.

BotError
├── Unanswered      the call went unanswered; `maybe_done` says whether Telegram may have carried it out
├── FileUnreadable  a document that should be uploaded cannot be read
├── MachineTrouble  the machine refused what the work needed; nothing of it was kept, and it is to be tried again
└── ProcessUnfit    this process fails on one update, and has long enough: it ends, and a fresh one tries
"""

from bot.machine_errors import hint_for, said


class BotError(Exception):
    """Something that the bot could not do."""


class Unanswered(BotError):  # noqa: N818  # the sentence reads better than a suffix
    """No answer of Telegram's came back."""

    def __init__(self, reason: str, *, maybe_done: bool) -> None:
        super().__init__(reason)
        self.maybe_done = maybe_done
        """False: the request certainly never left. True: it may have been carried out."""


class FileUnreadable(BotError):  # noqa: N818  # the sentence reads better than a suffix
    """A document to be uploaded is missing or cannot be read."""


class MachineTrouble(BotError):  # noqa: N818  # the sentence reads better than a suffix
    """The machine refused what the work needed, like a file handle or memory; nothing of it was kept."""

    def __init__(self, error: BaseException, *, update_id: int | None = None) -> None:
        super().__init__(said(error))
        self.update_id = update_id
        """The update that met it; None where it was none."""
        self.hint = hint_for(error)
        """What an operator can do about it."""


class ProcessUnfit(BotError):  # noqa: N818  # the sentence reads better than a suffix
    """This process cannot handle an update, for something it needs was refused for too long: a fresh one may."""
