"""The bot's errors, as far as callers must tell them apart.

BotError
├── Unanswered      the call went unanswered; `maybe_done` says whether Telegram may have carried it out
├── FileUnreadable  a document that should be uploaded cannot be read
├── UpdateFailed    one update of a slice could not be handled; nothing of the slice was kept
├── MachineTrouble  the machine refused what the work needed; nothing was kept, and it is to be tried again
└── ProcessUnfit    this process has failed on one update for too long: it ends, and a new process tries
"""

from bot.machine_errors import hint_for, said


class BotError(Exception):
    """Something that the bot could not do."""


class Unanswered(BotError):  # noqa: N818  # the sentence reads better than a suffix
    """Telegram did not answer."""

    def __init__(self, reason: str, *, maybe_done: bool) -> None:
        super().__init__(reason)
        self.maybe_done = maybe_done
        """False: the request certainly never left. True: it may have been carried out."""


class FileUnreadable(BotError):  # noqa: N818  # the sentence reads better than a suffix
    """A document to be uploaded is missing or cannot be read."""


class UpdateFailed(BotError):  # noqa: N818  # the sentence reads better than a suffix
    """One update of a slice could not be handled: nothing of the slice was kept, and it is to be handled again."""


class MachineTrouble(BotError):  # noqa: N818  # the sentence reads better than a suffix
    """The machine refused what the work needed, like a file handle or memory; nothing was kept."""

    def __init__(self, error: BaseException, *, update_id: int | None = None) -> None:
        super().__init__(said(error))
        self.update_id = update_id
        """The update that was being handled; None where there was none."""
        self.hint = hint_for(error)
        """What an operator can do about it."""


class ProcessUnfit(BotError):  # noqa: N818  # the sentence reads better than a suffix
    """The machine has refused this process something that an update needs for too long: a new process may handle it."""
