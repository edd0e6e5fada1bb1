"""What can go wrong between us and Telegram, as the code that calls it must tell it apart.

BotError
├── Unanswered      the call went unanswered; `maybe_done` says whether Telegram may have carried it out
└── FileUnreadable  a document that should be uploaded cannot be read
"""


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
