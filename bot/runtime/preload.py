"""Preloading: everything that handling an update reads from disk is read before the first update is requested.

A read at the first use can fail at the first use: when no file handle is left, when the disk cannot be read, when
another version was installed meanwhile. That would fail the first update.
"""

import codecs

from bot.bot_api.startup import CannotStart
from bot.machine_errors import machine_error, remedy_for, said
from conversations.language.loaded import languages
from conversations.reading.contacts.emails import read as emails
from conversations.reading.contacts.phones import number
from storage.records.translatable import tr

CODECS = ("ascii", "idna", "latin-1", "punycode", "utf-8", "utf-8-sig", "utf-16-le", "utf-16-be")
"""Python imports each at its first use, and never looks again for one that it did not find."""


def preload() -> None:
    """Read it all; what is loaded already is not read again.

    Raises:
        CannotStart: something cannot be read; the sentence says what, and what to do.
    """
    try:
        for name in CODECS:
            codecs.lookup(name)
        languages()
        number.load()
        emails.load()
    except Exception as error:
        cause = machine_error(error)
        if cause is None:
            raise
        told = tr(
            "Something that the bot needs cannot be read ({error}): {remedy}",
            error=said(cause),
            remedy=remedy_for(cause),
        )
        raise CannotStart(told) from error
