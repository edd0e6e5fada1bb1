"""Errors of the conversations, as far as callers must tell them apart.

ConversationsError
├── FunnelError     a funnel file cannot be used
└── LanguageError   a folder of languages cannot be used
"""

from storage.records.translatable import Translatable


class ConversationsError(Exception):
    """The root of all errors of the conversations."""

    @property
    def sentences(self) -> tuple[Translatable | str, ...]:
        """What it says, one sentence a line, still to be said in a language."""
        return (str(self),)
